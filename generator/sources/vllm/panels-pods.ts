import { panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { level, matches, measured, promql, where } from '../../promql/promql.ts';
import { gpuNodes, handles, k8s } from './metrics.ts';
import type { Options } from './options.ts';

/** Answers in one look whether anything is wrong. */
export const statusRow = (at: Watched<Options>): Row => {
  const { namespace, up, options } = at;
  const m = handles(options);
  const here = { where: at.scope };
  return {
    title: 'Now',
    panels: [
      panel('stat', 'Targets up', {
        description: 'Predictors that answer their scrapes. Where none does for long, LocalModelTargetsDown fires.',
        queries: [{ query: measured(promql`sum(${up}${where(at.scope)}) or vector(0)`, 'count'), legend: 'up' }],
        steps: [
          { at: 0, color: 'red' },
          { at: 1, color: 'green' },
        ],
      }),
      panel('stat', 'Failed pods count', {
        description: `Pods of ${at.words.home} in phase Failed, those of jobs included. Normal is none.`,
        queries: [
          {
            query: measured(
              promql`sum(max by (pod, uid) (${k8s.kube_pod_status_phase}${where({ namespace, phase: 'Failed' })}))`,
              'pods',
            ),
            legend: 'failed',
          },
        ],
        steps: [
          { at: 0, color: 'green' },
          { at: 1, color: 'red' },
        ],
      }),
      panel('stat', 'Requests waiting', {
        description:
          'Requests that wait for a place in a batch, over all models. More than a few for long is a backlog.',
        queries: [{ query: level('sum', m.waiting, here), legend: 'waiting' }],
        steps: [
          { at: 0, color: 'green' },
          { at: 5, color: 'yellow' },
          { at: 10, color: 'red' },
        ],
      }),
      panel('stat', 'Fullest KV cache', {
        description:
          'Share of KV cache blocks in use by the fullest engine. Full is harmless until requests are preempted.',
        queries: [{ query: level('max', m.kvCacheUsage, here), legend: 'in use' }],
        steps: [
          { at: 0, color: 'green' },
          { at: 0.85, color: 'yellow' },
          { at: 0.95, color: 'red' },
        ],
      }),
    ],
  };
};

/** The pods themselves, as Kubernetes reports them. */
export const podRow = ({ namespace, options }: Watched<Options>): Row => {
  const pods = { namespace, pod: matches(options.pods) };
  const phase = k8s.kube_pod_status_phase;
  const running = promql`${phase}${where({ namespace, phase: 'Running' })} == 1`;
  return {
    title: 'Predictor pods',
    panels: [
      panel('table', 'Predictor pods status', {
        description: 'Each predictor pod and its phase. A pod that crashes in a loop is Running: see the restarts.',
        queries: [measured(promql`max by (pod, phase) (${phase}${where(pods)} == 1)`, 'bool', ['pod', 'phase'])],
      }),
      panel('bargauge', 'Predictor pods by GPU node', {
        description: 'Running predictor pods on each node that has GPUs.',
        queries: [
          measured(
            promql`count by (node) (max by (namespace, pod, node) (${k8s.kube_pod_info}${where(pods)} and on (namespace, pod, uid) (${running}))) and on (node) (${gpuNodes})`,
            'pods',
            ['node'],
          ),
        ],
      }),
      panel('timeseries', 'Container restarts', {
        description:
          'Restarts of predictor containers in the last hour. Normal is none; VllmPodCrashLooping counts the same.',
        queries: [
          measured(
            promql`max by (pod, container) (${k8s.kube_pod_container_status_restarts_total}${where(pods)} - min_over_time(${k8s.kube_pod_container_status_restarts_total}${where(pods)}[1h]))`,
            'events',
            ['pod', 'container'],
          ),
        ],
        limits: [{ alert: 'VllmPodCrashLooping', threshold: 'restarts' }],
        decimals: 0,
      }),
      panel('timeseries', 'Pods not ready', {
        description:
          'Predictor pods that run and do not pass their readiness probe: they load a model, or are in trouble.',
        queries: [
          {
            query: measured(
              promql`sum(max by (namespace, pod, uid) (${k8s.kube_pod_status_ready}${where({ ...pods, condition: 'true' })}) == bool 0 and on (namespace, pod, uid) (${running}))`,
              'pods',
            ),
            legend: 'not ready',
          },
        ],
        decimals: 0,
      }),
    ],
  };
};
