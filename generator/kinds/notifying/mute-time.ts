import { WEEKDAYS } from '../../model/config/alerting.ts';
import type { MuteTime } from '../../model/config.ts';
import type { PeriodView } from '../../views/notifying.ts';

type Weekday = (typeof WEEKDAYS)[number];

const MIDNIGHT = '24:00';

const nextDay = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] as Weekday;

const period = (startTime: string, endTime: string, weekdays: readonly Weekday[] | undefined): PeriodView => ({
  times: [{ startTime, endTime }],
  // The CRD wants the day's name or a range; Alertmanager counts from Sunday.
  ...(weekdays ? { weekdays: WEEKDAYS.filter(day => weekdays.includes(day)) } : {}),
});

/**
 * The periods of a mute time, in UTC. A time of Alertmanager must end on the day on which it begins (prometheus/alertmanager,
 * `timeinterval.go`): one that goes over midnight becomes two, the second a day later.
 */
export const muteTime = ({ weekdays, times }: MuteTime): readonly PeriodView[] =>
  (times ?? [{ from: '00:00', to: MIDNIGHT }]).flatMap(({ from, to }) => {
    if (from < to) return [period(from, to, weekdays)];
    const evening = from === MIDNIGHT ? [] : [period(from, MIDNIGHT, weekdays)];
    const morning = to === '00:00' ? [] : [period('00:00', to, weekdays?.map(nextDay))];
    return [...evening, ...morning];
  });
