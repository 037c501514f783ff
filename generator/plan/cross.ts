import type { Path } from '../lib/yaml.ts';
import type { Alert, Rule } from '../model/alert.ts';
import { prerequisiteOn, runbookOn, type Spoken } from '../model/commands.ts';
import type { AlertChange, Config } from '../model/config.ts';
import type { Delivery, Instance } from '../model/plan.ts';
import type { OwnSource, Platform } from '../model/platform.ts';
import type { AnySource, Brought, Refused, Scrape, Setup, Untold } from '../model/source.ts';
import type { Metric } from '../promql/metric.ts';
import { withDefaults } from '../schema/defaults.ts';
import type { LoadedConfig } from './load.ts';

/** Reachability of an instance's targets. Prometheus itself makes the series (docs: jobs and instances). */
export const upOf = (contract: string): Metric => ({
  name: 'up',
  contract,
  type: 'gauge',
  unit: 'bool',
  labels: [],
  meaning: '1 for a target whose last scrape succeeded, 0 for one whose did not',
});

/** What the config says of an alert of one source instance: its own words before those for all instances. */
export function changeOf({ alerts }: Pick<Config, 'alerts'>, alert: string, instance: string): AlertChange {
  const { sources = {}, ...all } = alerts[alert] ?? { enabled: true };
  const own = sources[instance];
  return {
    ...all,
    ...own,
    enabled: own?.enabled ?? all.enabled,
    thresholds: { ...all.thresholds, ...own?.thresholds },
    labels: { ...all.labels, ...own?.labels },
  };
}

/** An alert as one overlay runs it: the alert's own words where the config says nothing. */
export function ruleOf(
  alert: Alert,
  change: AlertChange | undefined,
  about: Spoken & { readonly namespace: string },
): Rule {
  const values = Object.fromEntries(
    Object.entries(alert.thresholds).map(([name, { value }]) => [name, change?.thresholds?.[name] ?? value]),
  );
  return {
    alert,
    name: alert.name,
    query: alert.expr(values),
    runbook: runbookOn(alert.runbook, about),
    ...(alert.records ? { records: alert.records(values) } : {}),
    ...(alert.otherwise ? { otherwise: ruleOf(alert.otherwise, change, about) } : {}),
    for: change?.for ?? alert.for,
    ...(change?.keepFiringFor === undefined ? {} : { keepFiringFor: change.keepFiringFor }),
    severity: change?.severity ?? alert.severity,
    labels: { ...alert.labels, ...change?.labels },
    values,
    instance: about.subject.instance,
    namespace: about.namespace,
  };
}

/** The rules of an instance: its alerts with what the config says of them, less those that it switches off. */
export const ownRules = (
  declared: readonly Alert[],
  config: Pick<Config, 'alerts'>,
  about: Spoken & { readonly namespace: string },
): readonly Rule[] =>
  declared
    .map(alert => ({ alert, change: changeOf(config, alert.name, about.subject.instance) }))
    .filter(({ change }) => change.enabled)
    .map(({ alert, change }) => ruleOf(alert, change, about));

/** An instance, with all alerts that its source has, and what it cannot have. */
export type Watch = Instance & {
  readonly declared: readonly Alert[];
  readonly untold: readonly Untold[];
  /** What its options ask for in vain, with the place. */
  readonly refused: readonly (Omit<Refused, 'key'> & Pick<Instance, 'origin'>)[];
};

/** Where an instance is watched, and what brings what watches it. */
export interface Where {
  readonly platform: Platform;
  readonly delivery: Pick<Delivery, 'guide'>;
}

/** What a source may ask of where its instance stands. `writtenAt` is where the config says its keys. */
export const setupOf = (
  name: string,
  options: unknown,
  { platform, delivery }: Where,
  writtenAt: Setup<never>['writtenAt'],
): Setup<never> => ({
  name,
  options: options as never,
  scrapers: platform.scrapers,
  copies: platform.copies,
  guide: platform.guide,
  delivery: delivery.guide,
  writtenAt,
});

/** A source instance of the config on a platform, and those that it brings along. */
export function watch(
  name: string,
  source: AnySource,
  where: Where,
  { config, at }: Pick<LoadedConfig, 'config' | 'at'>,
): readonly [Watch, ...Watch[]] {
  const { kind: _, ...options } = config.sources[name] ?? { kind: '' };
  const writtenAt = (key: Path) => at(['sources', name, ...key], 'key');
  const brought = source.brings?.(setupOf(name, options, where, writtenAt)) ?? [];
  return [
    watchOne({ name, source, options }, where, config, writtenAt),
    ...brought.map(one => watchOne(one, where, config, key => writtenAt([one.asked, ...key]))),
  ];
}

/** A source instance that a platform brings along. */
export function watchOwn(
  { name, options, at: path }: OwnSource,
  source: AnySource,
  where: Where,
  { config, at }: Pick<LoadedConfig, 'config' | 'at'>,
): Watch {
  const whole = withDefaults(source.options, options) as Brought['options'];
  return watchOne({ name, source, options: whole }, where, config, key => at([...path, ...key], 'key'));
}

/** One instance: its place, its rules and its dashboards. */
function watchOne(
  { name, source, options }: Omit<Brought, 'asked'>,
  where: Where,
  config: Config,
  writtenAt: Setup<never>['writtenAt'],
): Watch {
  const setup = setupOf(name, options, where, writtenAt);
  const scrape: Scrape = source.scrape(setup);
  const placement = where.platform.placement(scrape, name);
  const contract = source.contractOf?.(setup) ?? source.contract;
  const watched = { ...setup, ...placement, up: upOf(contract.source) };
  const declared = source.alerts(watched);
  const spoken = { commands: where.platform.commands, subject: { instance: name, options, scrape } };
  return {
    name,
    source,
    options,
    contract,
    scrape,
    placement,
    declared,
    untold: source.cannotTell?.(watched) ?? [],
    refused: (source.refuses?.(watched) ?? []).map(({ key, ...said }) => ({ ...said, origin: writtenAt(key) })),
    rules: ownRules(declared, config, { ...spoken, namespace: placement.namespace }),
    dashboards: config.grafana.deploy === 'nothing' ? [] : source.dashboards(watched),
    secrets: source.secrets?.(setup) ?? [],
    prerequisites: (source.prerequisites?.(watched) ?? []).flatMap(one => prerequisiteOn(one, spoken)),
    origin: writtenAt([]),
  };
}
