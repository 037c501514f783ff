import type { PeriodView } from '../../views/notifying.ts';
import { items, type Json, textAt, words } from '../../views/reading.ts';
import { compact } from './compact.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A period as `alertmanager.yml` has it (alertmanager, timeinterval.go). */
export const periodOf = ({ times, weekdays, daysOfMonth, months, years }: PeriodView): Json =>
  compact({
    times: times?.map(({ startTime, endTime }) => ({ start_time: startTime, end_time: endTime })),
    weekdays: weekdays?.map(range =>
      rangeOf(range, day => WEEKDAYS[WEEKDAYS.indexOf(day)] ?? WEEKDAYS[Number(day)] ?? day),
    ),
    days_of_month: daysOfMonth?.map(({ start, end }) => rangeOf(`${start}:${end}`, day => day)),
    months: months?.map(range =>
      rangeOf(range, month => String(MONTHS.includes(month) ? MONTHS.indexOf(month) + 1 : Number(month))),
    ),
    years: years?.map(range => rangeOf(range, year => String(Number(year)))),
  });

/** A range `from:to` in the words of Alertmanager; one of a single item is that item (alertmanager, timeinterval.go). */
function rangeOf(range: string, word: (item: string) => string): string {
  const [from = '', to = from] = range
    .toLowerCase()
    .split(':')
    .map(item => word(item));
  return from === to ? from : `${from}:${to}`;
}

/** The periods of a named time of `alertmanager.yml`. */
export const periodsIn = (interval: Json): PeriodView[] =>
  items(interval['time_intervals']).map(period => ({
    ...(period['times'] === undefined
      ? {}
      : {
          times: items(period['times']).map(time => ({
            startTime: textAt(time, 'start_time') ?? '',
            endTime: textAt(time, 'end_time') ?? '',
          })),
        }),
    ...(period['weekdays'] === undefined ? {} : { weekdays: words(period['weekdays']) }),
    ...(period['days_of_month'] === undefined
      ? {}
      : {
          daysOfMonth: words(period['days_of_month']).map(range => {
            const [start = '', end = start] = range.split(':');
            return { start: Number(start), end: Number(end) };
          }),
        }),
    ...(period['months'] === undefined ? {} : { months: words(period['months']) }),
    ...(period['years'] === undefined ? {} : { years: words(period['years']) }),
  }));
