import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level } from '../../promql/promql.ts';
import { compactRows } from './dashboard-compact.ts';
import { queryRows } from './dashboard-query.ts';
import { ruleRows } from './dashboard-rule.ts';
import { sidecarRows } from './dashboard-sidecar.ts';
import { storeRows } from './dashboard-store.ts';
import { CONTRACTS } from './metrics.ts';
import type { Options, Role } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** What each part shows beside whether it answers. */
const PARTS: Readonly<Record<Role, { readonly title: string; readonly rows: (at: Watched<Options>) => RoleRows }>> = {
  sidecar: { title: 'Thanos sidecar', rows: sidecarRows },
  query: { title: 'Thanos Query', rows: queryRows },
  store: { title: 'Thanos Store Gateway', rows: storeRows },
  compact: { title: 'Thanos Compactor', rows: compactRows },
  rule: { title: 'Thanos Ruler', rows: ruleRows },
};

/** The dashboard of an instance. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const { title, rows } = PARTS[at.options.role];
  const each = { where: at.scope, by: replicaLabels(at) };
  const own = rows(at);
  const state: Row = {
    title: 'State',
    panels: [
      panel('stat', 'Replicas', {
        description: 'Whether each pod answers its scrape.',
        queries: [level('max', at.up, each)],
        wordings: [
          { value: 0, text: 'down', color: 'red' },
          { value: 1, text: 'up', color: 'green' },
        ],
      }),
      ...own.state,
    ],
  };
  const memory = CONTRACTS[at.options.role].metrics['process_resident_memory_bytes'];
  const process: Row = {
    title: 'Process',
    panels: memory
      ? [
          panel('timeseries', 'Memory', {
            description: 'Memory that each pod takes.',
            queries: [level('max', memory, each)],
            width: 24,
          }),
        ]
      : [],
  };
  return [
    dashboard(at.name, {
      title: `${title} (${at.name})`,
      description: `${title} behind ${at.job} in ${at.words.home}.`,
      tags: ['thanos', 'monitoring'],
      rows: [state, ...own.rows, process],
    }),
  ];
};
