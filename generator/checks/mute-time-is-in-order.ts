import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { isForOperator, type PeriodView, refusalOf } from '../views/notifying.ts';

const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = `january february march april may june july august september october november december`.split(' ');

type Fault = readonly [what: string, fix: string];

/** A range of names or numbers, `monday:friday`, by where each name is in a list that begins at `first`. */
function range(text: string, names: readonly string[], first: number): Fault | undefined {
  const ends = text.split(':').map(end => {
    const at = names.indexOf(end.toLowerCase());
    return at < 0 ? (/^\d+$/.test(end) ? Number(end) : Number.NaN) : at + first;
  });
  const [start = Number.NaN, end = start] = ends;
  if (ends.length > 2 || Number.isNaN(start) || Number.isNaN(end))
    return [`${tick(text)} is no range`, `write one such as ${tick(`${names[1] ?? 2025}:${names[3] ?? 2026}`)}`];
  return start > end ? [`${tick(text)} ends before it begins`, 'write two ranges'] : undefined;
}

function* faults({
  times = [],
  weekdays = [],
  months = [],
  years = [],
  daysOfMonth = [],
}: PeriodView): Generator<Fault> {
  for (const { startTime = '', endTime = '' } of times) {
    const text = `${startTime} to ${endTime}`;
    if (!TIME.test(startTime) || !TIME.test(endTime)) yield [`${tick(text)} is no time`, 'write times such as `22:00`'];
    else if (startTime >= endTime)
      yield [
        `${tick(text)} ends before it begins`,
        `write two: from ${startTime} to 24:00, and from 00:00 to ${endTime}`,
      ];
  }
  for (const [texts, names, first] of [
    [weekdays, WEEKDAYS, 0],
    [months, MONTHS, 1],
    [years, [], 0],
  ] as const)
    for (const text of texts) {
      const fault = range(String(text), names, first);
      if (fault) yield fault;
    }
  for (const { start = 0, end = start } of daysOfMonth) {
    const isDay = (day: number) => day !== 0 && day >= -31 && day <= 31;
    const at = (day: number) => (day < 0 ? 28 + day : day);
    if (!isDay(start) || !isDay(end))
      yield [`day ${tick(`${start} to ${end}`)} is in no month`, 'write 1 to 31, or -31 to -1'];
    else if ((start < 0 && end > 0) || at(start) > at(end))
      yield [`day ${tick(`${start} to ${end}`)} ends before it begins`, 'write two ranges'];
  }
}

/** A range over midnight is two (prometheus-operator, v1alpha1/validation.go; alertmanager, timeinterval). */
export const check = defineCheck({
  law: 'Every range of a mute time begins before it ends',
  restsOn: ['B3'],
  looksAt: ['routes'],
  anywhere: true,
  *views({ notifying, about }) {
    for (const { name, periods, path } of notifying.flatMap(({ muteTimes }) => muteTimes))
      if (periods.length === 0 && isForOperator(about))
        yield {
          path,
          what: `mute time ${tick(name)} has no times`,
          why: 'the operator drops its name, and Alertmanager refuses the whole configuration for that',
          fix: 'write `timeIntervals`, or take it out',
        };
    for (const { name, periods, path } of notifying.flatMap(({ muteTimes }) => muteTimes))
      for (const [what, fix] of periods.flatMap(period => [...faults(period)]))
        yield { path, what: `mute time ${tick(name)}: ${what}`, why: refusalOf(about), fix };
  },
});
