import { agreeing, alertsOf, amount, where } from '../docs/alerts.ts';
import { foldItems, which } from '../docs/fold.ts';
import { by, distinct } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import type { Advice } from '../model/guide.ts';
import type { Delivery, OverlayPlan, Plan } from '../model/plan.ts';
import type { AnyPlatform } from '../model/platform.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import type { AnySource } from '../model/source.ts';
import { allChecks, allLeaves } from '../plan/discover.ts';
import { deliveriesOf } from '../plan/tree.ts';
import type { Metric } from '../promql/metric.ts';
import { adviceOf, type Bringing, type Verdict } from '../views/review.ts';
import type { Subject } from './command.ts';
import type { Cell, Row } from './table.ts';

/** Rows of a subject: of the plan where there is one, of the program where there is none to ask. */
type Rows = (plan: Plan) => readonly Row[] | Promise<readonly Row[]>;

const words = (texts: Iterable<string>): string => distinct(texts).join(', ');
/** A text without the marks of code. */
export const plain = (text: string): string => text.replaceAll('`', '');

/** The overlays of something: their names as data, and in as few words as there are for people. */
const overlaysIn = (overlays: readonly string[], plan: Plan): Cell => ({
  data: overlays,
  shown: overlays.length === 0 ? '-' : plain(which(overlays, plan)),
});

/** The instances of a kind, each with its overlays; people read them where not all have it. */
function instancesOf(
  plan: Plan,
  of: (overlay: OverlayPlan) => readonly { readonly kind: string; readonly name: string }[],
  kind: string,
): Cell {
  const found = foldItems(plan.overlays, overlay => of(overlay).filter(one => one.kind === kind));
  const texts = found.map(({ value, overlays }) =>
    overlays.length === plan.overlays.length ? value.name : `${value.name} (${overlays.join(', ')})`,
  );
  return { data: found.map(({ value, overlays }) => ({ name: value.name, overlays })), shown: texts.join(', ') || '-' };
}

export const sourcesOf = ({ config }: OverlayPlan) =>
  Object.entries(config.sources).map(([name, { kind }]) => ({ name, kind }));
export const receiversOf = ({ config }: OverlayPlan) =>
  Object.entries(config.receivers).map(([name, { kind }]) => ({ name, kind }));

export const allSources = async (): Promise<AnySource[]> =>
  (await allLeaves('sources')).map(([, { source }]) => source);
export const allReceivers = async (): Promise<AnyReceiver[]> =>
  (await allLeaves('receivers')).map(([, { receiver }]) => receiver);
export const allPlatforms = async (): Promise<AnyPlatform[]> =>
  (await allLeaves('platforms')).map(([, { platform }]) => platform);
export const allDeliveries = async (): Promise<Delivery[]> =>
  (await allLeaves('deliveries')).map(([, { delivery }]) => delivery);

/** Every metric that something configured provides, by name, with the overlays' contracts it is in. */
export const metricsOf = ({ overlays }: Plan): Metric[] => {
  const all = overlays.flatMap(({ provided }) =>
    [...provided.values()].flat().flatMap(({ contract }) => Object.values<Metric>(contract.metrics)),
  );
  return [...new Map(all.map(metric => [`${metric.name} ${metric.contract}`, metric])).values()].sort(
    by(({ name }) => name),
  );
};

/** The thresholds of a rule by name, each with its value in force and its unit. */
function thresholdsOf({ alert, values }: Rule): Cell {
  const all = Object.entries(alert.thresholds).map(
    ([name, { value, unit }]) => [name, { value: values[name] ?? value, unit }] as const,
  );
  return {
    data: Object.fromEntries(all),
    shown: all.map(([name, { value, unit }]) => `${name} ${amount(value, unit)}`).join(', '),
  };
}

export const ROWS: Record<Subject, Rows> = {
  sources: async plan =>
    (await allSources()).map(({ kind, title }) => ({
      kind,
      title,
      instances: instancesOf(plan, sourcesOf, kind),
    })),
  receivers: async plan =>
    (await allReceivers()).map(({ kind, title }) => ({
      kind,
      title,
      instances: instancesOf(plan, receiversOf, kind),
    })),
  platforms: async plan =>
    (await allPlatforms()).map(({ name, title }) => {
      const used = plan.overlays.filter(({ platform }) => platform.name === name).map(overlay => overlay.name);
      return { platform: name, title, overlays: overlaysIn(used, plan) };
    }),
  deliveries: async plan =>
    (await allDeliveries()).map(({ name, title }) => {
      const used = plan.overlays.filter(({ delivery }) => delivery.name === name).map(overlay => overlay.name);
      return { delivery: name, title, overlays: overlaysIn(used, plan) };
    }),
  alerts: plan =>
    alertsOf(plan).flatMap(alert =>
      agreeing(alert, ({ rule, told }) => ({
        severity: rule.severity,
        for: rule.for,
        thresholds: thresholdsOf(rule),
        receivers: { data: told, shown: told.join(', ') || '-' },
      })).map(({ value, members }) => ({
        alert: alert.name,
        ...value,
        where: {
          data: distinct(members.map(({ overlay }) => overlay)),
          shown: plain(where(members, alert, plan)),
        },
      })),
    ),
  metrics: plan =>
    metricsOf(plan).map(({ name, type, unit, contract, labels }) => ({
      metric: name,
      type,
      unit,
      source: contract,
      labels,
    })),
  dashboards: plan =>
    foldItems(plan.overlays, ({ instances }) =>
      instances.flatMap(({ name: source, dashboards }) =>
        dashboards.map(({ name, title, rows }) => ({
          uid: name,
          title,
          source,
          panels: rows.flatMap(({ panels }) => panels).length,
        })),
      ),
    ).map(({ value, overlays }) => ({ ...value, overlays: overlaysIn(overlays, plan) })),
  secrets: plan =>
    foldItems(plan.overlays, ({ secrets }) =>
      secrets.map(({ namespace, name, keys, reader }) => ({
        namespace,
        secret: name,
        keys: {
          data: keys.map(({ key, optional }) => ({ key, optional: optional === true })),
          shown: keys.map(({ key, optional }) => (optional ? `${key} (optional)` : key)).join(', '),
        },
        reader,
      })),
    ).map(({ value, overlays }) => ({ ...value, overlays: overlaysIn(overlays, plan) })),
  checks: async () => (await allChecks()).map(({ id, check }) => ({ check: id, law: check.law })),
  verdicts: async plan =>
    (await allLeaves('verdicts')).map(([name, { verdict }]) => ({
      verdict: name,
      risk: verdict.risk,
      why: adviceBy(verdict, [...deliveriesOf(plan).keys()]).why,
    })),
  routes: plan =>
    foldItems(plan.overlays, ({ routing }) => [
      ...routing.routes.map(({ matchers, receivers, continue: goesOn, repeatInterval }) => ({
        match: matchers.map(({ name, op, value }) => `${name}${op}${value}`),
        receivers: { data: receivers, shown: `${receivers.join(', ')}${goesOn ? ', then on' : ''}` },
        repeat: repeatInterval,
      })),
      ...routing.receivers
        .filter(({ severities }) => severities.length > 0)
        .map(({ name, severities }) => ({
          match: [`no route, and severity ${words(severities)}`],
          receivers: { data: [name], shown: name },
          repeat: '4h',
        })),
    ]).map(({ value, overlays }) => ({ ...value, overlays: overlaysIn(overlays, plan) })),
};

/** What a verdict says, once for each of the deliveries that make it say something else. */
export function adviceBy(verdict: Verdict, deliveries: readonly Bringing[]): Advice {
  const all = deliveries.map(delivery => adviceOf(verdict, delivery));
  const joined = (of: (advice: Advice) => string) => [...new Set(all.map(of))].join(' / ');
  return { why: joined(({ why }) => why), fix: joined(({ fix }) => fix) };
}
