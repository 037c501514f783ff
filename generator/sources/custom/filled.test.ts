import { describe, expect, test } from 'vitest';
import { exampleOf, onCluster } from '../../../test/support/example.ts';
import type { AnySource } from '../../model/source.ts';
import { source } from '../custom.ts';
import { type At, filled, queryOf } from './filled.ts';

const contract = {
  source: 'example',
  version: '1',
  honorLabels: false,
  metrics: { jobs: { type: 'gauge', unit: 'count', labels: ['model', 'instance'], meaning: 'Jobs.' } },
};

const onHost = (job: string) => ({
  ...onCluster(job),
  scope: { job },
  replica: ['instance'],
  targetLabels: ['instance', 'job'],
});

const at = (where: typeof onCluster): At => exampleOf(source as AnySource, where, { contract }) as unknown as At;

test.each([
  ['jobs{$scope}', 'jobs{namespace="example",job="custom"}', 'jobs{job="custom"}'],
  ['jobs{model="a",$scope}', 'jobs{model="a",namespace="example",job="custom"}', 'jobs{model="a",job="custom"}'],
  [
    'sum by ($scope, model) (jobs{$scope}) > $most',
    'sum by (namespace, job, model) (jobs{namespace="example",job="custom"}) > 5',
    'sum by (job, model) (jobs{job="custom"}) > 5',
  ],
  [
    'max by ($scope, $replica) (jobs{ $scope })',
    'max by (namespace, job, pod) (jobs{ namespace="example",job="custom" })',
    'max by (job, instance) (jobs{ job="custom" })',
  ],
  ['x{$place, container!=""}', 'x{namespace="example", container!=""}', 'x{container!=""}'],
  ['sum by ($place) (x{$place})', 'sum by (namespace) (x{namespace="example"})', 'sum by () (x{})'],
  ['jobs{model="$scope"}', 'jobs{model="$scope"}', 'jobs{model="$scope"}'],
  ['jobs{$scope}\n  > $other', 'jobs{namespace="example",job="custom"} > $other', 'jobs{job="custom"} > $other'],
])('%s is filled in where it runs', (text, cluster, host) => {
  expect(filled(at(onCluster), text, { most: 5 })).toBe(cluster);
  expect(filled(at(onHost as typeof onCluster), text, { most: 5 })).toBe(host);
});

describe('a query', () => {
  test('reads metrics of its contract, of its target, and of what is around it', () => {
    const { reads } = queryOf(
      at(onCluster),
      'jobs{$scope} and up{$scope} == 1 and on (pod) container_memory_working_set_bytes{$place} and DCGM_FI_DEV_GPU_UTIL',
    );
    expect(reads.map(metric => `${metric.contract} ${metric.name}`)).toEqual([
      'example jobs',
      'custom up',
      'cadvisor container_memory_working_set_bytes',
      'dcgm-exporter DCGM_FI_DEV_GPU_UTIL',
    ]);
  });

  test('knows the labels that it answers with, as they are stored', () => {
    expect(queryOf(at(onCluster), 'sum by ($scope, model) (jobs{$scope})').by).toEqual(['namespace', 'job', 'model']);
    expect(queryOf(at(onCluster), 'jobs{$scope} > 0').by).toContain('exported_instance');
  });
});
