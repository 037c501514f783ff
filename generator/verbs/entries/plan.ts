import { alertsOf, amount, readable, where } from '../../docs/alerts.ts';
import { show } from '../../lib/origin.ts';
import type { Plan } from '../../model/plan.ts';
import { PATHS } from '../../plan/paths.ts';
import { unconfigured } from '../../plan/unconfigured.ts';
import { type Metric, seriesOf } from '../../promql/metric.ts';
import { allPlatforms, allSources, metricsOf, plain, ROWS } from '../overview.ts';
import { type Row, textsOf } from '../table.ts';
import type { EntriesOf } from './entry.ts';

export const alerts: EntriesOf = plan =>
  plan === undefined
    ? []
    : alertsOf(plan).map(alert => {
        const { rule, name, appearances } = alert;
        const { thresholds, summary, description, missing, origin } = rule.alert;
        return {
          what: 'an alert',
          names: [name],
          pairs: () => [
            ['summary', readable(summary)],
            ['', readable(description)],
            [
              'raised by',
              [...new Set(appearances.map(({ instance }) => `${instance.name} (${instance.source.kind})`))].join(', '),
            ],
            ['where', plain(where(appearances, alert, plan))],
            ...(ROWS.alerts(plan) as readonly Row[])
              .map(textsOf)
              .filter(row => row['alert'] === name)
              .map(
                row =>
                  [
                    row['where'] ?? '',
                    `${row['severity']} after ${row['for']}, to ${row['receivers']}${row['thresholds'] ? `, ${row['thresholds']}` : ''}`,
                  ] as const,
              ),
            ['query', rule.query.expr],
            ['reads', rule.query.reads.map(metric => metric.name).join(', ')],
            ...Object.entries(thresholds).map(
              ([key, { value, unit, meaning }]) =>
                [`threshold ${key}`, `${meaning}; ${amount(value, unit)} unless the config sets another`] as const,
            ),
            ['without data', missing],
            ['runbook', PATHS.runbook(plan.base.config.name, name)],
            ['declared', show(origin)],
          ],
        };
      });

export const metrics: EntriesOf = async plan => {
  const shipped = [
    ...(await allSources()).map(({ contract }) => contract),
    ...(await allPlatforms()).flatMap(platform => unconfigured(platform).provides.map(one => one.contract)),
  ];
  // Contracts that the config brings, and no leaf.
  const brought = (plan?.overlays ?? []).flatMap(({ instances }) => instances.map(({ contract }) => contract));
  const contracts = [...brought, ...shipped];
  const fileOf = (source: string) =>
    shipped.some(contract => contract.source === source) ? ` (generator/contracts/${source}.json)` : '';
  const configured = new Set(plan ? metricsOf(plan).map(({ contract, name }) => `${contract} ${name}`) : []);
  const distinctContracts = [...new Map(contracts.map(contract => [contract.source, contract])).values()];
  return distinctContracts.flatMap(({ metrics: all, source, version }) =>
    Object.values<Metric>(all).map(metric => ({
      what: `a metric of ${source}`,
      names: [metric.name, ...seriesOf(metric).filter(name => name !== metric.name)],
      pairs: () => [
        ['means', metric.meaning],
        ['type', metric.type],
        ['unit', metric.unit],
        ['labels', metric.labels.join(', ')],
        ['series', seriesOf(metric).join(', ')],
        ['exposed', metric.when ?? ''],
        ['note', metric.note ?? ''],
        ['since', metric.since ?? ''],
        ['removed', [metric.removed, metric.replacedBy && `now ${metric.replacedBy}`].filter(Boolean).join(', ')],
        ['changed', changedIn(metric).join('\n')],
        ['contract', `${source} ${version}${fileOf(source)}`],
        ['configured', configured.has(`${source} ${metric.name}`) ? 'yes' : 'no'],
        ['read by', plan ? readers(plan, metric) : ''],
      ],
    })),
  );
};

const changedIn = ({ changed = {} }: Metric): string[] =>
  Object.entries(changed).map(([version, text]) => `in ${version}: ${text}`);

/** Alerts and panels that read a metric. */
function readers(plan: Plan, { name, contract }: Metric): string {
  const isIt = (metric: Metric) => metric.name === name && metric.contract === contract;
  const found = plan.overlays.flatMap(({ instances }) =>
    instances.flatMap(({ rules, dashboards }) => [
      ...rules.filter(({ query }) => query.reads.some(isIt)).map(rule => `alert ${rule.name}`),
      ...dashboards.flatMap(({ title, rows }) =>
        rows.flatMap(({ panels }) =>
          panels
            .filter(({ queries }) => queries.some(({ query }) => query.reads.some(isIt)))
            .map(panel => `panel ${panel.title} of ${title}`),
        ),
      ),
    ]),
  );
  return [...new Set(found)].join('\n');
}
