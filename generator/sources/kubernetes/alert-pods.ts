import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, logs, replacePod } from '../../model/steps.ts';
import { steps } from '../../promql/growth.ts';
import { level, matches, promql, where } from '../../promql/promql.ts';
import { k8s, labelsOfPod, neighbour } from './metrics.ts';
import type { Options } from './options.ts';

interface Readiness {
  readonly before?: number;
  readonly during: number;
  readonly after?: number;
}

/** The course of the other condition: one of them is always 1. */
const opposite = (motion: Readiness): Readiness =>
  Object.fromEntries(Object.entries(motion).map(([phase, value]) => [phase, 1 - value])) as unknown as Readiness;

/** A pod that should serve and does not. One that has ended is no longer meant to: a finished job is never ready. */
export function podNotReady({ namespace }: Watched<Options>): Alert {
  const [ready, phase] = [k8s.kube_pod_status_ready, k8s.kube_pod_status_phase];
  /** A pod in this phase whose readiness moves like this. */
  const pod = (name: string, is: string, motion: Readiness) => [
    sample(ready, labelsOfPod(namespace, name, { condition: 'true' }), motion),
    sample(ready, labelsOfPod(namespace, name, { condition: 'false' }), opposite(motion)),
    sample(phase, labelsOfPod(namespace, name, { phase: is }), { during: 1 }),
  ];
  const unready = { before: 1, during: 0, after: 1 };
  return alert('KubernetesPodNotReady', {
    severity: 'warning',
    for: '15m',
    expr: () =>
      promql`${level('max', ready, { where: { namespace, condition: 'true' }, by: ['namespace', 'pod'] })} == 0 and on (namespace, pod) ${phase}${where({ namespace, phase: matches('Pending|Running|Unknown') })} == 1`,
    summary: 'Pod {{ $labels.pod }} in {{ $labels.namespace }} is not ready',
    description: 'It should serve and has not been ready for a quarter of an hour.',
    runbook: {
      meaning:
        'The pod cannot be placed, cannot be started, or runs and does not pass its readiness probe; or its node no longer answers.',
      impact: 'Whatever it belongs to has a replica less, or none.',
      diagnosis: [
        describe(alertedPod, {
          say: 'Read why',
          look: 'The events are at the end: `FailedScheduling` names what is missing, `ErrImagePull` the image, and `Unhealthy` the probe.',
        }),
        logs(
          alertedPod,
          { tail: 50 },
          { say: 'Read its log', look: 'The last lines of a container that is not ready name what it waits for.' },
        ),
        'Look at *Pod status*: this pod alone, or all pods of one node or one image?',
      ],
      mitigation: [
        'A pod that cannot be placed needs a smaller request, or another node.',
        'An image that cannot be fetched needs its name or its pull secret fixed.',
        replacePod({
          say: 'Where it hangs, delete the pod; its controller makes another',
          costs:
            'What it still serves is lost. A pod without a controller does not come back: see `Controlled By` above.',
        }),
      ],
    },
    missing: 'silent',
    // A container that starts and falls is never ready.
    follows: ['KubernetesPodCrashLooping'],
    fires: () => [
      {
        title: 'one pod cannot be placed, one does not pass its probe, and one is lost with its node',
        given: [
          ...pod('web-1', 'Pending', unready),
          ...pod('web-2', 'Running', unready),
          ...pod('web-3', 'Unknown', unready),
          ...pod('web-4', 'Running', { during: 1 }),
          // A second replica of kube-state-metrics that has not seen it yet.
          sample(ready, labelsOfPod(namespace, 'web-4', { condition: 'true', instance: '10.0.0.9:8443' }), {
            during: 0,
          }),
        ],
        labels: ['web-1', 'web-2', 'web-3'].map(name => ({ namespace, pod: name })),
      },
    ],
    silent: () => [
      {
        title: 'pods are ready or have ended, and one of a neighbour is stuck',
        given: [
          ...pod('web-1', 'Running', { during: 1 }),
          ...pod('job-1', 'Succeeded', { during: 0 }),
          ...pod('job-2', 'Failed', { during: 0 }),
          ...pod('web-2', 'Running', { during: 0 }).map(one => ({ ...one, labels: neighbour(one.labels) })),
        ],
      },
    ],
  });
}

/** A container that starts, falls and starts again. */
export function podCrashLooping({ namespace, delivery }: Watched<Options>): Alert {
  const metric = k8s.kube_pod_container_status_restarts_total;
  const of = (pod: string) => labelsOfPod(namespace, pod, { container: 'app' });
  // Far from zero, where `increase` would guess when the counter began.
  const long = 1e6;
  return alert('KubernetesPodCrashLooping', {
    severity: 'warning',
    for: '5m',
    thresholds: { restarts: { value: 3, unit: 'events', meaning: 'restarts of a container in one hour' } },
    expr: ({ restarts }) =>
      promql`max by (namespace, pod, container) (${steps(metric, { where: { namespace }, by: ['namespace', 'pod', 'container', 'uid'], over: '1h' })}) > ${restarts}`,
    summary:
      'Container {{ $labels.container }} of {{ $labels.pod }} in {{ $labels.namespace }} crashes again and again',
    description: 'It was restarted {{ $value | printf "%.0f" }} times in the last hour.',
    runbook: {
      meaning: 'A container ends soon after each start: a wrong setting, too little memory, or a probe that kills it.',
      impact: 'The replica drops its requests at every crash.',
      diagnosis: [
        describe(alertedPod, {
          say: 'Read how it ended',
          look: 'Reason and exit code are under `Last State`: `137` with `OOMKilled` is the memory limit. `Unhealthy` in the events is a probe.',
        }),
        logs(
          alertedPod,
          { container: fragment`"$CONTAINER"`, previous: true, tail: 100 },
          {
            say: 'Read the last words of the run before',
            look: 'The last error before the end is the reason, where it had time to log one.',
          },
        ),
      ],
      mitigation: [
        `Undo the last change in Git and ${delivery.apply}.`,
        'Killed for lack of memory: raise the limit. Killed while it starts: a startup probe with more patience.',
      ],
    },
    missing: 'silent',
    fires: ({ restarts }) => [
      {
        title: 'two containers are restarted a little more often than is let pass',
        given: [
          ...['web-1', 'web-2'].map(pod =>
            sample(metric, of(pod), {
              before: long,
              during: { perMinute: (1.04 * restarts) / 60 },
              after: { perMinute: 0 },
            }),
          ),
          // A second replica of kube-state-metrics that reports the same.
          sample(
            metric,
            { ...of('web-1'), instance: '10.0.0.9:8443' },
            { before: long, during: { perMinute: (1.04 * restarts) / 60 }, after: { perMinute: 0 } },
          ),
        ],
        // An hour holds 59 steps of a minute: 58 of them are enough, 57 are not.
        within: Math.floor(60 / 1.04),
        labels: ['web-1', 'web-2'].map(pod => ({ namespace, pod, container: 'app' })),
        value: (1.04 * restarts).toFixed(0),
        clears: 2,
      },
      {
        title: 'a container is restarted once more than is let pass',
        given: [sample(metric, of('web-1'), { before: long, during: long + Math.floor(restarts) + 1 })],
        labels: [{ namespace, pod: 'web-1', container: 'app' }],
        value: `${Math.floor(restarts) + 1}`,
      },
      {
        title: 'kube-state-metrics itself is started again in between',
        given: [
          sample(metric, of('web-1'), { before: long, during: null }),
          sample(
            metric,
            { ...of('web-1'), instance: '10.0.0.9:8443' },
            { before: null, during: long + Math.floor(restarts) + 1 },
          ),
        ],
        labels: [{ namespace, pod: 'web-1', container: 'app' }],
        value: `${Math.floor(restarts) + 1}`,
      },
    ],
    silent: ({ restarts }) => [
      {
        title: 'a container is restarted as often as is let pass, and another pod of its name was before it',
        given: [
          sample(metric, of('web-1'), { before: long, during: long + Math.floor(restarts) }),
          sample(metric, { ...of('web-1'), uid: 'before' }, { before: 2 * long, during: null }),
        ],
      },
      {
        title: 'a container is restarted a little less often, and one of a neighbour all the time',
        given: [
          sample(metric, of('web-1'), { during: { from: long, perMinute: (0.96 * restarts) / 60 } }),
          sample(metric, neighbour(of('web-2')), { during: { from: long, perMinute: restarts } }),
        ],
      },
    ],
  });
}
