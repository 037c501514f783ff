import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import { re2 } from '../../../lib/re2.ts';
import { distinct } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import { type Manifest, unsupported } from '../../../model/artifact.ts';
import { clusterLabels } from '../../../model/config.ts';
import type { Refusal } from '../../../model/platform.ts';
import type { OwnSetting } from '../options.ts';

type LogAlert = NonNullable<OwnSetting['options']['own']['loki']>['alerts'][string];

/** Labels by which the LokiStack takes rules. */
const TAKEN = { [KEY.name]: 'log-alerts' };
/** How often Loki evaluates them. */
const EVERY = '1m';

/** Labels that the query of an alert keeps, for its messages. */
export const KEPT = ['k8s_namespace_name', 'k8s_container_name'];

const quoted = (text: string): string => JSON.stringify(text);

/**
 * Lines within a window, by container. Loki keeps streams apart by these attributes of the collector, with `_` for a dot
 * (Loki, docs: send-data/otel). LogQL has the quotes of Go, which those of JSON are a part of.
 */
const exprOf = ({ namespace, container, pattern, lines, within }: LogAlert): string => {
  const streams = [
    `k8s_namespace_name=${quoted(namespace)}`,
    ...(container === undefined ? [] : [`k8s_container_name=${quoted(container)}`]),
  ].join(', ');
  return `sum by (${KEPT.join(', ')}) (count_over_time({${streams}} |~ ${quoted(pattern)} [${within}])) > ${lines}`;
};

/** The alerts of each namespace. */
const byNamespace = ({ own }: OwnSetting['options']) =>
  Map.groupBy(Object.entries(own.loki?.alerts ?? {}), ([, { namespace }]) => namespace);

/** What lets the LokiStack evaluate rules; nothing where there are none. */
export const evaluated = ({ options }: OwnSetting) => {
  const values = distinct([...byNamespace(options).keys()]);
  return values.length > 0
    ? {
        rules: {
          enabled: true as const,
          selector: { matchLabels: TAKEN },
          namespaceSelector: { matchExpressions: [{ key: KEY.namespaceName, operator: 'In' as const, values }] },
        },
      }
    : {};
};

/**
 * The alerts on logs, each in the namespace that it is about, as all others, so that its routes take it; and where Loki sends
 * them: to each Alertmanager, found by its name.
 */
export function logAlerts({ options, config }: OwnSetting, stack: string): readonly Manifest[] {
  const { namespace: home, own } = options;
  const alerts = [...byNamespace(options)];
  if (!own.loki || alerts.length === 0) return [];
  const { tenant: tenantID } = own.loki;
  return [
    make(
      'RulerConfig',
      { name: stack, namespace: home },
      {
        spec: {
          evaluationInterval: EVERY,
          alertmanager: {
            enableV2: true,
            endpoints: [`http://_web._tcp.alertmanager-operated.${home}.svc`],
            discovery: { enableSRV: true },
          },
        },
      },
    ),
    ...alerts.map(([namespace, ofIt]) => {
      const rules = ofIt.map(([alert, one]) => ({
        alert,
        expr: exprOf(one),
        for: one.for,
        labels: { severity: one.severity, ...clusterLabels(config), namespace, source: 'logs' },
        annotations: { summary: one.summary, description: one.description, runbook_url: one.runbook },
      }));
      return make(
        'AlertingRule',
        { name: 'log-alerts', namespace, labels: TAKEN },
        // Names of groups are unique among all rules of a tenant.
        { spec: { tenantID, groups: [{ name: `log-alerts-${namespace}`, interval: EVERY, rules }] } },
      );
    }),
  ];
}

/** Alerts that could never arrive, and patterns that no program takes. */
export function refusedPatterns({ options: { own }, config }: OwnSetting): readonly Refusal[] {
  const watched = new Set(Object.values(config.sources).map(({ namespace }) => namespace));
  const alerts = Object.entries(own.loki?.alerts ?? {});
  return [
    ...alerts
      .filter(([, { pattern }]) => re2(pattern) === null)
      .map(([alert, { pattern }]) => ({
        ...unsupported(
          `${tick(pattern)} is no regular expression of RE2: Loki would reject it`,
          'write it in the syntax of RE2, which has no look-around and no back-references',
        ),
        part: 'platform',
        at: ['platform', 'own', 'loki', 'alerts', alert, 'pattern'],
      })),
    ...alerts
      .filter(([, { namespace }]) => !watched.has(namespace))
      .map(([alert, { namespace }]) => ({
        ...unsupported(
          `no source is in namespace ${tick(namespace)}, so no route takes the alerts of it: ${alert} would reach no receiver`,
          `name a namespace with a source, such as ${listing([...watched].filter(one => typeof one === 'string').map(String), 3, 'or')}`,
        ),
        part: 'platform',
        at: ['platform', 'own', 'loki', 'alerts', alert, 'namespace'],
      })),
  ];
}
