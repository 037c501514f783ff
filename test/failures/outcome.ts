import { rulesOf } from '../../generator/kinds/read.ts';
import { knownLabels, receiversOf } from '../../generator/plan/routing.ts';
import { seconds as asSeconds } from '../../generator/promql/duration.ts';
import type { Planned } from './config.ts';
import type { Failure } from './failure.ts';
import type { Message } from './messages.ts';
import type { Seen } from './watch.ts';

/** What one alert did about a failure, in seconds from its cause. */
export interface AlertOutcome {
  readonly alert: string;
  readonly severity: string;
  /** When its condition began to hold. */
  readonly holds: number;
  /** When the message about it reached its receiver. */
  readonly told?: number;
  readonly receiver?: string;
  /** Whether it was held back in favour of another one: then no message is owed. */
  readonly heldBack?: true;
  /**
   * Whether it was held back when it ended: Alertmanager then drops the message that it is over, also where the receiver
   * had the first one (prometheus/alertmanager#2754).
   */
  readonly endedHeldBack?: true;
  /** Seconds after the failure was mended until the receiver got word that it is over. */
  readonly resolved?: number;
  /** When it would fire with the durations that the config has before the overlay shortens them. */
  readonly usually: number;
}

export interface Outcome {
  readonly alerts: readonly AlertOutcome[];
  /** What is not as it must be, as sentences. */
  readonly faults: readonly string[];
}

const round = (milliseconds: number): number => Math.round(milliseconds / 1000);

const endedHeldBack = (seen: readonly Seen[]): boolean =>
  seen.every(({ gone }) => gone) && seen.toSorted((a, b) => b.last - a.last)[0]?.heldBackLast === true;

/** What the alerts of a failure's namespace did so far. */
export function outcomeOf(
  failure: Failure,
  { overlay, base }: Planned,
  seen: readonly Seen[],
  messages: readonly Message[],
  caused: number,
  mended?: number,
): Outcome {
  const here = seen.filter(
    ({ labels, firing, since }) =>
      labels['namespace'] === failure.name && firing !== undefined && since >= caused - 5000,
  );
  const rules = overlay.instances.filter(({ scrape }) => scrape.namespace === failure.name).flatMap(one => one.rules);
  const before = base.instances.flatMap(one => one.rules);
  const alerts = rules.flatMap((rule): AlertOutcome[] => {
    const mine = here.filter(({ alert, labels }) => alert === rule.name && labels['source'] === rule.instance);
    if (mine.length === 0) return [];
    const said = messages.filter(
      ({ labels, at }) =>
        labels['alertname'] === rule.name &&
        labels['source'] === rule.instance &&
        labels['namespace'] === failure.name &&
        at >= caused,
    );
    const first = said.find(({ status }) => status === 'firing');
    const over =
      mended === undefined ? undefined : said.findLast(({ status, at }) => status === 'resolved' && at >= caused);
    const holds = round(Math.min(...mine.map(({ since }) => since)) - caused);
    const usual = before.find(other => other.name === rule.name && other.instance === rule.instance)?.for ?? rule.for;
    return [
      {
        alert: rule.name,
        severity: rule.severity,
        holds: Math.max(0, holds),
        ...(first ? { told: round(first.at - caused), receiver: first.receiver } : {}),
        ...(mine.some(({ heldBack }) => heldBack) ? { heldBack: true as const } : {}),
        ...(over && mended !== undefined ? { resolved: Math.max(0, round(over.at - mended)) } : {}),
        ...(first && !over && endedHeldBack(mine) ? { endedHeldBack: true as const } : {}),
        usually: Math.max(0, holds) + asSeconds(usual),
      },
    ];
  });
  return { alerts: alerts.sort((a, b) => a.holds - b.holds), faults: faultsOf(failure, alerts, rules, overlay) };
}

function faultsOf(
  { name, fires, may = [] }: Failure,
  alerts: readonly AlertOutcome[],
  rules: Planned['overlay']['instances'][number]['rules'],
  overlay: Planned['overlay'],
): readonly string[] {
  const late = Object.entries(fires).flatMap(([alert, within]) => {
    const one = alerts.find(other => other.alert === alert);
    if (!one) return [`${name}: ${alert} did not fire`];
    if (one.told === undefined && !one.heldBack) return [`${name}: nobody was told of ${alert}`];
    return one.holds > within
      ? [`${name}: the condition of ${alert} held after ${one.holds} s, not within ${within} s`]
      : [];
  });
  const strange = alerts
    .filter(({ alert }) => !(alert in fires) && !may.includes(alert))
    .map(({ alert }) => `${name}: ${alert} fired and must not`);
  const elsewhere = alerts.flatMap(({ alert, receiver }) => {
    const rule = rules.find(other => other.name === alert);
    if (!rule || receiver === undefined) return [];
    const made = overlay.objects.find(
      ({ object: { kind }, part }) => kind === 'PrometheusRule' && part === rule.instance,
    );
    const labels = made ? (rulesOf(made.object).find(({ name: other }) => other === alert)?.labels ?? {}) : {};
    const promised = receiversOf(rule, knownLabels(rule, labels), overlay.routing);
    return promised.includes(receiver) ? [] : [`${name}: ${alert} went to ${receiver}, not to ${promised.join(', ')}`];
  });
  return [...late, ...strange, ...elsewhere];
}

/** How far back an alert looks that is waited for until it is over: five minutes, or ten where one is patient. */
const LOOKS_BACK = { usual: 300, patient: 600 } as const;

/**
 * Alerts that were reported and whose end a message is still to report. Those that look back further end too long after
 * their cause.
 */
export function unsettled({ alerts }: Outcome, { overlay }: Planned, patient: boolean): readonly string[] {
  const limit = patient ? LOOKS_BACK.patient : LOOKS_BACK.usual;
  const rules = overlay.instances.flatMap(one => one.rules);
  const backwards = (alert: string): number =>
    Math.max(
      0,
      ...rules
        .filter(({ name }) => name === alert)
        .flatMap(({ query, records = [] }) => [query, ...records.map(({ query: recorded }) => recorded)])
        .flatMap(({ expr }) => [...expr.matchAll(/\[(\w+)\]/g)].map(([, range = '0s']) => asSeconds(range))),
    );
  return alerts
    .filter(({ told, resolved, endedHeldBack }) => told !== undefined && resolved === undefined && !endedHeldBack)
    .filter(({ alert }) => backwards(alert) <= limit)
    .map(({ alert }) => alert);
}
