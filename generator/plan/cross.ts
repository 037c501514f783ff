import { nearest } from '../lib/names.ts';
import type { Alert, Rule } from '../model/alert.ts';
import type { AlertChange } from '../model/config.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Metric } from '../model/metric.ts';
import type { Instance } from '../model/plan.ts';
import type { AnyPlatform } from '../model/platform.ts';
import type { AnySource, Scrape, Untold } from '../model/source.ts';
import type { LoadedConfig } from './load.ts';

/** Reachability of an instance's targets. Prometheus itself makes the series (docs: jobs and instances). */
const upOf = (contract: string): Metric => ({
  name: 'up',
  contract,
  type: 'gauge',
  unit: 'bool',
  labels: [],
  meaning: '1 for a target whose last scrape succeeded, 0 for one whose did not',
});

/** An alert as one overlay runs it: the alert's own words where the config says nothing. */
export function ruleOf(alert: Alert, change: AlertChange | undefined, instance: string, namespace: string): Rule {
  const values = Object.fromEntries(
    Object.entries(alert.thresholds).map(([name, { value }]) => [name, change?.thresholds?.[name] ?? value]),
  );
  return {
    alert,
    name: alert.name,
    query: alert.expr(values),
    ...(alert.records ? { records: alert.records(values) } : {}),
    for: change?.for ?? alert.for,
    severity: change?.severity ?? alert.severity,
    labels: { ...alert.labels, ...change?.labels },
    values,
    instance,
    namespace,
  };
}

/** A source instance on a platform: its place, its rules and its dashboards. */
export function watch(
  name: string,
  source: AnySource,
  platform: AnyPlatform,
  { config, at }: Pick<LoadedConfig, 'config' | 'at'>,
): Instance & { readonly declared: readonly Alert[]; readonly untold: readonly Untold[] } {
  const { kind: _, ...options } = config.sources[name] ?? { kind: '' };
  const place = { name, options: options as never, scrapers: platform.scrapers };
  const scrape: Scrape = source.scrape(place);
  const placement = platform.placement(scrape, name);
  const contract = source.contractOf?.(place) ?? source.contract;
  const watched = { ...place, namespace: placement.namespace, job: placement.job, up: upOf(contract.source) };
  const declared = source.alerts(watched);
  return {
    name,
    source,
    contract,
    scrape,
    placement,
    declared,
    untold: source.cannotTell?.(watched) ?? [],
    rules: declared
      .filter(alert => config.alerts[alert.name]?.enabled !== false)
      .map(alert => ruleOf(alert, config.alerts[alert.name], name, placement.namespace)),
    dashboards: config.grafana.deploy === 'nothing' ? [] : source.dashboards(watched),
    secrets: source.secrets?.(place) ?? [],
    prerequisites: source.prerequisites?.(place) ?? [],
    origin: at(['sources', name], 'key'),
  };
}

/** What the config says of alerts, thresholds and receivers that do not exist. */
export function unknownNames(
  alerts: readonly Alert[],
  untold: readonly Untold[],
  { name: overlay, config, at }: LoadedConfig,
): Issue[] {
  const issues: Issue[] = [];
  const say = (
    path: readonly string[],
    what: string,
    why: string,
    known: readonly string[],
    part: 'key' | 'value' = 'key',
  ) => {
    const near = nearest(String(path.at(-1)), known);
    issues.push({
      id: 'config-names-what-exists',
      level: 'error',
      what,
      why,
      fix:
        near.length > 0
          ? `write ${near.map(text => `\`${text}\``).join(' or ')}`
          : known.length > 0
            ? `known: ${known.join(', ')}`
            : 'there is none to name yet',
      at: at(path, part),
      ...inOverlay(overlay),
    });
  };
  for (const [name, change] of Object.entries(config.alerts)) {
    const alert = alerts.find(candidate => candidate.name === name);
    if (!alert && untold.some(one => one.alert === name)) continue;
    if (!alert) {
      say(
        ['alerts', name],
        `no configured source has an alert \`${name}\``,
        'the change would be ignored in silence',
        alerts.map(({ name: known }) => known),
      );
      continue;
    }
    for (const threshold of Object.keys(change.thresholds ?? {}))
      if (!Object.hasOwn(alert.thresholds, threshold))
        say(
          ['alerts', name, 'thresholds', threshold],
          `\`${name}\` has no threshold \`${threshold}\``,
          'the number would be ignored in silence',
          Object.keys(alert.thresholds),
        );
  }
  for (const [index, { receiver }] of config.routes.entries())
    if (!Object.hasOwn(config.receivers, receiver)) {
      const known = Object.keys(config.receivers);
      const near = nearest(receiver, known);
      issues.push({
        id: 'config-names-what-exists',
        level: 'error',
        what: `there is no receiver \`${receiver}\``,
        why: 'alerts that take this route would reach nobody',
        fix:
          near.length > 0
            ? `write ${near.map(text => `\`${text}\``).join(' or ')}`
            : `add it under \`receivers\`, or name one of: ${known.join(', ') || 'none yet'}`,
        at: at(['routes', index, 'receiver']),
        ...inOverlay(overlay),
      });
    }
  return issues;
}
