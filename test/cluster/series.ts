import type { Motion, Sample, Scenario } from '../../generator/model/alert.ts';

/** Minutes of calm before a cause. */
const CALM = 10;

/** Minutes a cause goes on: a series that has ended is seen for five more, and all windows that matter here are full. */
const GOES_ON = 7;

/** Minutes that a scenario's series last when its alert has just begun to fire. */
export const minutesOf = ({
  given,
  within = 0,
}: Scenario & { readonly within?: number }): { readonly lead: number; readonly all: number } => {
  const lead = given.some(({ before }) => before !== undefined) ? CALM : 0;
  return { lead, all: lead + within + GOES_ON + 1 };
};

/** Values of a series, one a minute; nothing where it has no sample. A slope goes on from where the series stood. */
function values({ before, during }: Sample, lead: number, all: number): (number | undefined)[] {
  const result: (number | undefined)[] = [];
  let stands: number | undefined;
  let last: Motion | undefined;
  for (let minute = 0; minute < all; minute++) {
    const motion = minute < lead && before !== undefined ? before : during;
    if (motion === null) stands = undefined;
    else if (typeof motion === 'number') stands = motion;
    else stands = motion === last || motion.from === undefined ? (stands ?? 0) + motion.perMinute : motion.from;
    last = motion;
    result.push(stands);
  }
  return result;
}

const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/**
 * The series of a scenario in the OpenMetrics format, so that its alert has just begun to fire at `end` (in seconds).
 * Moments in a scenario are counted from its first minute.
 */
export function openMetrics(scenario: Scenario & { readonly within?: number }, end: number): string {
  const { lead, all } = minutesOf(scenario);
  const begin = end - (all - 1) * 60;
  const lines = scenario.given.flatMap(sample => {
    const labels = Object.entries(sample.labels).map(([name, value]) => `${name}="${quoted(value)}"`);
    const zero = sample.metric.unit === 'timestamp' ? begin : 0;
    return values(sample, lead, all).flatMap((value, minute) =>
      value === undefined ? [] : [`${sample.series}{${labels.join(',')}} ${value + zero} ${begin + minute * 60}`],
    );
  });
  return [...lines, '# EOF', ''].join('\n');
}
