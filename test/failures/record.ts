import { getJson } from '../cluster/http.ts';
import type { Failure } from './failure.ts';

/** Seconds between two samples of a recording. */
export const GRAIN = 15;

/** When the cause of every recording begins, in its own seconds. */
export const CAUSE = 3600;

type Labels = Readonly<Record<string, string>>;

/** A series of a recording: its labels without its name, and its samples by the recording's own seconds. */
export interface Series {
  readonly name: string;
  readonly labels: Labels;
  readonly samples: readonly (readonly [time: number, value: string])[];
}

/** What was scraped in the place of one failure. */
export interface Recorded {
  readonly failure: string;
  /** Seconds after the cause at which it was mended, and at which the recording ends. */
  readonly mended: number;
  readonly ended: number;
  readonly series: readonly Series[];
}

interface Moments {
  readonly caused: number;
  readonly mended: number;
  readonly ended: number;
}

/**
 * Of a process itself, which every program tells and no alert or panel of a source reads; and what Prometheus reckons by
 * rules, whose names have two colons.
 */
const OWN = '(python|process|go|promhttp|scrape)_.*|.*_created|ALERTS.*|[^:]+:[^:]+:[^:]+';

/** Everything that was scraped in the namespace of a failure, from just before its cause to now. */
export async function record(url: string, { name }: Failure, { caused, mended, ended }: Moments): Promise<Recorded> {
  const start = caused / 1000 - 2 * GRAIN;
  const query = `{namespace="${name}",__name__!~"${OWN}"}`;
  const { data } = await getJson<{
    data: { result: readonly { metric: Labels; values: readonly (readonly [number, string])[] }[] };
  }>(`${url}/api/v1/query_range?query=${encodeURIComponent(query)}&start=${start}&end=${ended / 1000}&step=${GRAIN}`);
  return {
    failure: name,
    mended: Math.round((mended - caused) / 1000),
    ended: Math.round((ended - caused) / 1000),
    series: data.result.map(({ metric: { __name__ = '', ...labels }, values }) => ({
      name: __name__,
      labels,
      samples: values.map(([time, value]) => [Math.round(time - caused / 1000 + CAUSE), value] as const),
    })),
  };
}
