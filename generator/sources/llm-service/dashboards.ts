import { type Dashboard, dashboard } from '../../model/dashboard.ts';
import { replicaFilter } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { canary } from './canary.ts';
import type { Options } from './options.ts';
import { costRow, resourceRow } from './panels-resources.ts';
import { latencyRow, nowRow, trafficRow } from './panels-service.ts';
import { promiseOf } from './promise.ts';
import { serviceOf } from './service.ts';

/** The dashboard of an instance: its key figures first, then why they are what they are. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const service = serviceOf(at);
  return [
    dashboard('llm-service', {
      title: 'LLM Service',
      description: `Key figures of an LLM service on ${service.engine.title}: availability, latency, throughput, errors, resources and cost.`,
      tags: ['models', 'llm', 'kpi'],
      filters: [replicaFilter(at)],
      rows: [
        nowRow(service),
        promiseOf(service).row,
        ...canary(service).rows,
        ...[latencyRow, trafficRow, resourceRow, costRow].map(row => row(service)),
      ].filter(({ panels }) => panels.length > 0),
    }),
  ];
};
