import { type Dashboard, dashboard, type Row } from '../../model/dashboard.ts';
import { replicaFilter } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { canary } from './canary.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { errorRow, latencyRow, nowRow, trafficRow } from './panels-application.ts';
import { costRow } from './panels-cost.ts';
import { databaseRow, podRow, resourceRow } from './panels-infrastructure.ts';
import { overviewRows } from './panels-overview.ts';
import { promiseOf } from './promise.ts';

const promiseRow = (at: Watched<Options>): Row => promiseOf(at).row;

/** The dashboards of an instance that its config asks for. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const shown: Record<Options['dashboards'][number], () => Dashboard> = {
    overview: () => ({
      ...dashboard('litellm-overview', {
        title: 'Overview',
        description:
          'What goes through the LiteLLM gateway, what it goes to, what all of it runs on, and what is wrong.',
        tags: ['models', 'litellm', 'overview'],
        rows: overviewRows(at),
      }),
      showsLogs: true,
    }),
    application: () =>
      dashboard('litellm-application', {
        title: 'LiteLLM Application',
        description: 'What goes through the LiteLLM gateway: requests, latency, tokens, errors, cache and spend.',
        tags: ['models', 'litellm'],
        filters: [{ label: 'requested_model', title: 'Model', of: m.requests }, replicaFilter(at)],
        rows: [
          nowRow(at),
          promiseRow(at),
          ...canary(at).rows,
          ...[trafficRow, latencyRow, errorRow, costRow].map(row => row(at)),
        ],
      }),
    infrastructure: () =>
      dashboard('litellm-infrastructure', {
        title: 'LiteLLM Infrastructure',
        description: `What the LiteLLM gateway runs on: ${at.words.replicaKind}s, its database and its volumes.`,
        tags: ['models', 'litellm', 'infrastructure'],
        filters: [replicaFilter(at)],
        rows: [podRow, resourceRow, databaseRow].map(row => row(at)),
      }),
  };
  return at.options.dashboards.map(name => shown[name]());
};
