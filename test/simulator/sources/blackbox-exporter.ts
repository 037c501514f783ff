import data from '../../../generator/contracts/blackbox-exporter.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { stateAt } from '../course.ts';
import { expose, type Family } from '../family.ts';

/** Seconds that each part of a probe takes, and those of one that nobody answers. */
const PHASES = { resolve: 0.002, connect: 0.001, tls: 0, processing: 0.006, transfer: 0.001 } as const;
const TIMEOUT = 9.5;

/** What a probe of an address over plain HTTP finds; without TLS there is no certificate that could expire. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const answers = (time: number): boolean => stateAt(watched, time).answers;
  const duration = Object.values(PHASES).reduce<number>((sum, part) => sum + part, 0);
  return expose(data, {
    probe_duration_seconds: [{ labels: {}, read: time => (answers(time) ? duration : TIMEOUT) }],
    probe_http_duration_seconds: Object.entries(PHASES).map(([phase, seconds]) => ({
      labels: { phase },
      read: time => (answers(time) ? seconds : 0),
    })),
    probe_http_status_code: [{ labels: {}, read: time => (answers(time) ? 200 : 0) }],
    probe_success: [{ labels: {}, read: time => Number(answers(time)) }],
  });
}

/** Metrics of probes over TLS. */
export const absent: readonly (keyof typeof data.metrics)[] = ['probe_ssl_earliest_cert_expiry'];
