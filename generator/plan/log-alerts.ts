import { here } from '../lib/origin.ts';
import type { Instance } from '../model/plan.ts';
import { inNamespace } from '../model/scope.ts';
import type { AnySource } from '../model/source.ts';
import { contract } from '../promql/metric.ts';
import { changeOf, ruleOf, setupOf, type Watch, type Where } from './cross.ts';
import type { LoadedConfig } from './load.ts';

/** The name of what raises alerts on lines of logs, as if it were an instance of a source. */
const NAME = 'logs';

/** It reads lines and no series, so nothing is scraped and nothing provided. */
const source: AnySource = {
  kind: NAME,
  title: 'Logs',
  options: { type: 'object', additionalProperties: false, properties: {} },
  contract: contract({ source: NAME, version: '', metrics: {} }),
  scrape: () => ({ from: 'elsewhere', by: 'nobody', namespace: '', job: '' }),
  alerts: () => [],
  dashboards: () => [],
  origin: here(),
};

/** The alerts on logs that the platform raises, with what the config says of them; nothing where it raises none. */
export function logAlertsIn(where: Where, { config, at }: Pick<LoadedConfig, 'config' | 'at'>): readonly Watch[] {
  const declared = where.platform.logAlerts.map(({ alert, at: path }) =>
    path === undefined ? alert : { ...alert, origin: at(path, 'key') },
  );
  if (declared.length === 0) return [];
  const origin: Instance['origin'] = at(['platform'], 'key');
  const scrape = source.scrape(setupOf(NAME, undefined, where, () => origin));
  const placement = {
    ...inNamespace(config.grafana.namespace, ''),
    holder: where.platform.usersHolder,
    targetLabels: [],
  };
  const spoken = { commands: where.platform.commands, subject: { instance: NAME, options: {}, scrape } };
  return [
    {
      name: NAME,
      source,
      options: {},
      contract: source.contract,
      scrape,
      placement,
      declared,
      untold: [],
      refused: [],
      rules: declared
        .map(alert => ({ alert, change: changeOf(config, alert.name, NAME) }))
        .filter(({ change }) => change.enabled)
        .map(({ alert, change }) => ruleOf(alert, change, { ...spoken, namespace: placement.namespace })),
      dashboards: [],
      secrets: [],
      prerequisites: [],
      origin,
    },
  ];
}
