import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import { WEEKDAYS } from '../model/config/alerting.ts';
import type { MuteTime } from '../model/config.ts';

type Spec = NonNullable<IAlertmanagerConfig['spec']>;
type Interval = NonNullable<Spec['muteTimeIntervals']>[number];
type Period = NonNullable<Interval['timeIntervals']>[number];
type Weekday = (typeof WEEKDAYS)[number];

const MIDNIGHT = '24:00';

const nextDay = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] as Weekday;

const period = (startTime: string, endTime: string, weekdays: readonly Weekday[] | undefined): Period => ({
  times: [{ startTime, endTime }],
  // The CRD wants the day's name or a range; Alertmanager counts from Sunday.
  ...(weekdays ? { weekdays: WEEKDAYS.filter(day => weekdays.includes(day)) } : {}),
});

/**
 * A mute time as v1alpha1 has it, in UTC. A time of Alertmanager must end on the day on which it begins
 * (prometheus/alertmanager, `timeinterval.go`): one that goes over midnight becomes two, the second a day later.
 */
export function muteTimeInterval(name: string, { weekdays, times }: MuteTime): Interval {
  const timeIntervals = (times ?? [{ from: '00:00', to: MIDNIGHT }]).flatMap(({ from, to }) => {
    if (from < to) return [period(from, to, weekdays)];
    const evening = from === MIDNIGHT ? [] : [period(from, MIDNIGHT, weekdays)];
    const morning = to === '00:00' ? [] : [period('00:00', to, weekdays?.map(nextDay))];
    return [...evening, ...morning];
  });
  return { name, timeIntervals };
}
