import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { kept, onCluster, stepsOnCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, ask, list, logs } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, on, promql } from '../../promql/promql.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { labelsOfPod, predictor } from './scenario.ts';
import { replacePod } from './steps.ts';

/**
 * One server that does not answer, whatever the others do. A pod that is not even placed or started is what
 * `VllmPodNotReady` reports, and one that crashes again and again `VllmPodCrashLooping`.
 */
export const replicaDown = (at: Watched<Options>): Alert => {
  const { namespace, up, options } = at;
  const by = at.replica;
  const phase = k8s.kube_pod_status_phase;
  const one = predictor(at, 'granite-predictor-1');
  const two = predictor(at, 'llama-predictor-1', 2);
  const three = predictor(at, 'qwen-predictor-1', 3);
  const silent = promql`${level('max', up, { where: at.scope, by })} == 0`;
  const pending = { where: { namespace, phase: 'Pending' }, by };
  const guarded = alert('VllmReplicaDown', {
    severity: 'critical',
    for: '30m',
    expr: () => promql`${silent} unless ${on(by)} ${level('max', phase, pending)} == 1`,
    summary: `${at.words.replicaTitle} in ${at.words.placeText} does not answer`,
    description: `No scrape of ${at.words.replicaText} has succeeded, although it runs. Its model has a replica less, or none at all.`,
    runbook: {
      meaning: `The ${at.words.replicaKind} is there and its server does not answer: it still loads its model, hangs before it listens, or has died within a container that still runs.`,
      impact: `${onCluster(at.words, 'Kubernetes takes a pod whose readiness probe fails out of its Service: the other', 'The other')} replicas of the model get its load. Where it was the only one, the model serves no request.`,
      diagnosis: [
        list(alertedPod, {
          say: 'See whether it is ready, since when it runs, and how often it was started',
          look: '`READY` must be full. A recent start is a model that may still load.',
        }),
        logs(
          alertedPod,
          { tail: 50 },
          {
            say: 'Read what it does',
            look: 'Progress is a model that loads. A last line that is old is a hang, and a traceback a fault of the engine.',
          },
        ),
        ask(
          {
            to: alertedPod,
            port: options.port,
            path: options.path,
            scheme: options.scheme,
            through: fragment`sed -n 1,10p`,
          },
          {
            say: 'Ask the server itself for its metrics',
            look: `An answer means that the scrape is at fault${onCluster(at.words, ', such as a network policy that keeps Prometheus out')}. No answer is the server.`,
          },
        ),
      ],
      mitigation: [
        'A model that still loads needs time. Where it always takes this long, raise `alerts.VllmReplicaDown.for`.',
        ...stepsOnCluster(at.words, `A network policy that is missing comes back with ${at.delivery.restore}.`),
        replacePod,
      ],
    },
    missing: 'silent',
    // Where no server answers at all, that is reported once.
    symptom: true,
    follows: ['VllmPodCrashLooping'],
    fires: () => [
      {
        title: `two of three servers stop answering, and their ${at.words.replicaKind}s go on running`,
        given: [
          sample(up, one, { before: 1, during: 0, after: 1 }),
          sample(up, two, { before: 1, during: 0, after: 1 }),
          sample(up, three, { during: 1 }),
          sample(phase, { ...labelsOfPod(namespace, 'granite-predictor-1'), phase: 'Pending' }, { during: 0 }),
          sample(phase, { ...labelsOfPod(namespace, 'granite-predictor-1'), phase: 'Running' }, { during: 1 }),
          sample(
            phase,
            { ...labelsOfPod(`${namespace}-other`, 'granite-predictor-1'), phase: 'Pending' },
            { during: 1 },
          ),
          sample(phase, { ...labelsOfPod(namespace, 'phi-predictor-1'), phase: 'Pending' }, { during: 1 }),
          // One that answers on another port of the pod does not speak for it.
          ...strangers(up, one, { during: 1 }),
        ],
        labels: [
          kept(predictor(at, 'granite-predictor-1'), at.replica),
          kept(predictor(at, 'llama-predictor-1'), at.replica),
        ],
      },
    ],
    silent: () => [
      {
        title: `a ${at.words.replicaKind} fetches its image, while those of neighbours do not answer`,
        given: [
          sample(up, one, { during: 0 }),
          sample(phase, { ...labelsOfPod(namespace, 'granite-predictor-1'), phase: 'Pending' }, { during: 1 }),
          // A second replica of kube-state-metrics that is behind.
          sample(
            phase,
            { ...labelsOfPod(namespace, 'granite-predictor-1'), phase: 'Pending', instance: '10.0.0.9:8443' },
            { during: 0 },
          ),
          ...strangers(up, two, { during: 0 }),
        ],
      },
      { title: 'the servers are scaled to zero', given: [sample(up, one, { before: 1, during: null })] },
    ],
  });
  return { ...guarded, otherwise: unguarded(guarded, () => silent) };
};
