import type { Motion, Sample } from '../model/alert.ts';

/** How many minutes each phase of a scenario lasts, at one sample a minute. */
export interface Phases {
  readonly lead: number;
  readonly cause: number;
  readonly calm: number;
}

/** Labels as a selector prints them, `{a="b"}`. */
export const selector = (labels: Readonly<Record<string, string>>): string =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(', ')}}`;

/** A series of a scenario as promtool's `input_series` has it. */
export const inputSeries = (sample: Sample, phases: Phases): { series: string; values: string } => ({
  series: `${sample.series}${selector(sample.labels)}`,
  values: notation(sample, phases),
});

/**
 * The samples of a series in promtool's expanding notation (Prometheus docs: unit testing for rules): `7x3` is four
 * times 7, `1+2x3` is 1 3 5 7, `_x3` three times nothing. A series that ends gets a staleness marker, as a scrape gives
 * it to a target that is gone; without it Prometheus would go on showing the last value for five minutes.
 */
export function notation(sample: Sample, phases: Phases): string {
  const words: string[] = [];
  let stands: number | undefined;
  for (const { motion, length } of stretches(sample, phases).flatMap(delayed)) {
    if (motion === null) {
      const gone = stands === undefined ? length : length - 1;
      if (stands !== undefined) words.push('stale');
      if (gone > 0) words.push(gone === 1 ? '_' : `_x${gone}`);
      stands = undefined;
      continue;
    }
    const step = typeof motion === 'number' ? 0 : motion.perMinute;
    const first = typeof motion === 'number' ? motion : (motion.from ?? (stands ?? 0) + step);
    stands = first;
    // Added up as promtool adds: a product may fall short of it, and a counter that falls by a bit has been reset.
    for (let minute = 1; minute < length; minute++) stands += step;
    const slope = step === 0 ? '' : `${step < 0 ? '-' : '+'}${Math.abs(step)}`;
    words.push(length === 1 ? `${first}` : `${first}${slope}x${length - 1}`);
  }
  return words.join(' ');
}

/** A phase whose series is late begins with a stretch without samples. */
function delayed(stretch: { motion: Motion; length: number }): { motion: Motion; length: number }[] {
  const { motion, length } = stretch;
  const late = Math.min(length, (typeof motion === 'object' && motion?.late) || 0);
  if (late === 0) return [stretch];
  return [
    { motion: null, length: late },
    { motion, length: length - late },
  ].filter(({ length: lasts }) => lasts > 0);
}

/** The phases that last at all; one without words of its own goes on as the cause does. */
function stretches(
  { before, during, after }: Sample,
  { lead, cause, calm }: Phases,
): { motion: Motion; length: number }[] {
  const lasting: { motion: Motion; length: number }[] = [];
  for (const [motion = during, length] of [
    [before, lead],
    [during, cause],
    [after, calm],
  ] as const) {
    const previous = lasting.at(-1);
    if (length === 0) continue;
    if (previous && previous.motion === motion) previous.length += length;
    else lasting.push({ motion, length });
  }
  return lasting;
}
