import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { byText } from '../../generator/lib/sort.ts';
import { fromOpenMetrics, toOpenMetrics } from './openmetrics.ts';
import type { AlertOutcome } from './outcome.ts';
import { CAUSE, GRAIN, type Recorded, type Series } from './record.ts';

const FOLDER = fileURLToPath(new URL('../recordings', import.meta.url));
const OUTCOMES = `${FOLDER}/outcomes.json`;

/** What became of a failure when it was last made, in seconds from its cause. */
export interface Kept {
  readonly alerts: readonly AlertOutcome[];
  readonly mended: number;
  readonly ended: number;
}

/** Every failure that has been made and kept, by name. */
export const outcomes = (): Readonly<Record<string, Kept>> =>
  existsSync(OUTCOMES) ? (JSON.parse(readFileSync(OUTCOMES, 'utf8')) as Record<string, Kept>) : {};

const fileOf = (failure: string): string => `${FOLDER}/${failure}.om.gz`;

/** What was scraped while a failure was made. */
export const recording = (failure: string): readonly Series[] =>
  fromOpenMetrics(gunzipSync(readFileSync(fileOf(failure))).toString());

export const hasRecording = (failure: string): boolean => existsSync(fileOf(failure));

/** Keeps what became of a failure, in place of what became of it before. */
export function keep({ failure, mended, ended, series }: Recorded, alerts: readonly AlertOutcome[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(failure), gzipSync(toOpenMetrics(series), { level: 9 }));
  const all = { ...outcomes(), [failure]: { alerts, mended, ended } satisfies Kept };
  const sorted = Object.entries(all).sort(([a], [b]) => byText(a, b));
  writeFileSync(OUTCOMES, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/**
 * The series of a failure by pod, as they were while it lasted, or those of some jobs. What a scrape sees of it for the
 * first time is settled after one sample.
 */
export function during(failure: string, jobs?: readonly string[]): ReadonlyMap<string, readonly Series[]> {
  const end = CAUSE + (outcomes()[failure]?.mended ?? 0);
  const there = recording(failure)
    .filter(({ labels }) => jobs?.includes(labels['job'] ?? '') ?? true)
    .map(one => ({ ...one, samples: one.samples.filter(([time]) => time > CAUSE + GRAIN && time < end) }));
  return Map.groupBy(there, ({ labels }) => labels['pod'] ?? '');
}
