import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, servers, startAgain } from './steps.ts';

/** Lines that Loki rejects, by its reason: it gives each of them up (Loki, pkg/validation/validate.go). */
export function linesRefused(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => server(at, number),
    counters: [m.refused],
    minutes: 10,
    also: ['reason', 'rate_limited'],
  });
  return alert('LokiRefusesLines', {
    severity: 'warning',
    for: '10m',
    thresholds: { lines: { value: 100, unit: 'lines', meaning: 'lines rejected within 10 minutes that are let pass' } },
    expr: ({ lines }) => promql`${faults.query} > ${lines}`,
    summary: `Loki in ${at.words.placeText} rejects lines`,
    description: `${at.words.replicaTitle} rejected {{ $value | printf "%.0f" }} lines within 10 minutes: {{ $labels.reason }}.`,
    runbook: {
      meaning:
        'Lines break a limit of Loki: `rate_limited` is too many at once, `line_too_long` and `greater_than_max_sample_age` are what they say.',
      impact:
        'These lines are missing where people look for them. They are still where they were written, for a while.',
      diagnosis: [
        'Look at *Rejected lines*: which reason, and since when?',
        linesAbout('rate limit|too long|too old|discarded', 'The line names the limit, and what sends too much.'),
      ],
      mitigation: [
        'A program that logs far more than before: make it log less.',
        'Logs that are meant to be this many: raise `ingestion_rate_mb` and `ingestion_burst_size_mb` under `limits_config`.',
      ],
    },
    missing: 'silent',
    fires: ({ lines }) => faults.fires(lines),
    silent: ({ lines }) => faults.silent(lines),
  });
}

/** Faults of the program itself, which it survived. */
export function panicking(at: Watched<Options>): Alert {
  const faults = counted(at, { replica: number => server(at, number), counters: [m.panics], minutes: 10 });
  return alert('LokiPanics', {
    severity: 'warning',
    for: '10m',
    thresholds: { panics: { value: 2, unit: 'events', meaning: 'panics within 10 minutes that are let pass' } },
    expr: ({ panics }) => promql`${faults.query} > ${panics}`,
    summary: `Loki in ${at.words.placeText} fails within`,
    description: `${at.words.replicaTitle} had {{ $value | printf "%.0f" }} panics within 10 minutes.`,
    runbook: {
      meaning: 'A request makes Loki fail in a way that its makers did not foresee. It goes on with the next one.',
      impact: 'The requests that cause it get no answer: a search, or lines that are sent.',
      diagnosis: [
        linesAbout('panic', 'Below `panic` stands where in the program, and before it which request.'),
        servers(at.options),
      ],
      mitigation: ['A search that causes it: do without it, and report it to its makers.', startAgain],
    },
    missing: 'silent',
    fires: ({ panics }) => faults.fires(panics),
    silent: ({ panics }) => faults.silent(panics),
  });
}
