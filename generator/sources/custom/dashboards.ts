import { type Dashboard, dashboard, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import type { MetricType } from '../../promql/metric.ts';
import { contractIn, titleIn } from './contract.ts';
import type { Options } from './options.ts';
import { ownRows } from './own-panels.ts';
import { panelOf, reachable } from './panels.ts';
import { rolePanels } from './role-panels.ts';

/** Rows of the dashboard, by the types of the metrics in them. */
const ROWS: readonly (readonly [title: string, types: readonly MetricType[]])[] = [
  ['What happens', ['counter']],
  ['How long it takes', ['histogram', 'summary']],
  ['How much there is', ['gauge']],
  ['What it is', ['info']],
];

/** The dashboard of an instance: a panel for each metric of its contract. */
export function dashboards(at: Watched<Options>): readonly Dashboard[] {
  const { name, options, words } = at;
  const { source, metrics } = contractIn(options.contract);
  const rows = ROWS.map(
    ([title, types]): Row => ({
      title,
      panels: Object.values(metrics)
        .filter(({ type }) => types.includes(type))
        .map(metric => panelOf(at, metric)),
    }),
  );
  const shares = rolePanels(at);
  return [
    {
      ...dashboard(name, {
        title: `${titleIn(options.contract)} (${name})`,
        description: `What ${at.job} in ${words.home} exposes, as its contract lists it.`,
        tags: [source],
        rows: [
          { title: 'Reachability', panels: [reachable(at)] },
          ...ownRows(at),
          ...(shares.length > 0 ? [{ title: 'How well it works', panels: shares }] : []),
          ...rows.filter(({ panels }) => panels.length > 0),
        ],
      }),
      origin: at.writtenAt(options.panels.length > 0 ? ['panels'] : []),
    },
  ];
}
