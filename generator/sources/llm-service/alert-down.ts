import { alert, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { objects } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { replica, scales } from './scenario.ts';
import { k8s, nothingAnswers, type Service, unseen, type Wished } from './service.ts';
import { addresses, events, logs, metrics, pods, restart } from './steps.ts';

/** The service cannot be seen, whether its targets fail or are gone; one that is scaled to zero on purpose is not missed. */
export function serviceDown(at: Service): Wished {
  const { job, up, options, engine } = at;
  const one = replica(at);
  const neighbours = strangers(up, one, { during: 1 });
  const { ksm, deployment, set, others, otherSets } = scales(at);
  const guarded = alert('LLMServiceDown', {
    severity: 'critical',
    for: '1m',
    expr: () => nothingAnswers(at),
    summary: `The LLM service ${at.job} of ${at.words.place} is not reachable`,
    description: `No scrape of ${job} has succeeded: it answers nobody, or nothing is known of it.`,
    runbook: {
      meaning: `Prometheus has no target of ${engine.title} that answers: its pods are gone, still load their model, or have crashed, or its Service selects nothing.`,
      impact:
        'Clients get errors, unless only the scrape is broken. The other alerts of the service are blind until this one ends.',
      diagnosis: [
        pods(options),
        events(options),
        logs(options),
        addresses(options),
        metrics(options),
        objects(['servicemonitors', 'networkpolicies'], {
          say: 'Where it answers, see whether the monitor is there and a network policy lets Prometheus in',
          look: 'Without a ServiceMonitor nothing is scraped. A policy that selects the pods must admit the namespace of Prometheus.',
        }),
      ],
      mitigation: [
        'A pod that was ended for want of memory: give it more, or lower the batch size or the context length of the model.',
        'A model that cannot be loaded: see to its volume or its download, and to the token that fetches it.',
        'A pod that waits for a GPU: free one, or add a node.',
        `A monitor or a network policy that is missing comes back with ${at.delivery.restore}.`,
        undo(at),
        restart(options),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the only replica stops answering',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...neighbours, ...others],
        labels: [{}],
      },
      {
        title: 'one of its replicas is wanted again, and none comes',
        given: [sample(k8s.kube_deployment_spec_replicas, deployment, { before: 0, during: 1, after: 0 })],
        labels: [{}],
      },
      {
        title: 'none of its replicas answers and other things are scaled to zero',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...otherSets],
        labels: [{}],
      },
      {
        title: 'its replicas disappear',
        given: [
          sample(up, one, { before: 1, during: null, after: 1 }),
          sample(up, replica(at, 2), { before: 1, during: null }),
          sample(k8s.kube_statefulset_replicas, set, { during: 2 }),
          ...neighbours,
          ...otherSets,
        ],
        labels: [{}],
      },
    ],
    silent: () => [
      {
        title: 'one replica of two answers',
        given: [sample(up, one, { during: 0 }), sample(up, replica(at, 2), { during: 1 })],
      },
      {
        title: 'it is scaled to zero on purpose',
        given: [
          sample(up, one, { before: 1, during: null }),
          sample(k8s.kube_deployment_spec_replicas, deployment, { before: 1, during: 0 }),
          sample(k8s.kube_deployment_spec_replicas, { ...ksm, deployment: 'router' }, { during: 1 }),
        ],
      },
      {
        title: 'its StatefulSet is scaled to zero on purpose',
        given: [
          sample(up, one, { before: 1, during: null }),
          sample(k8s.kube_statefulset_replicas, set, { before: 1, during: 0 }),
        ],
      },
    ],
  });
  return { ...guarded, otherwise: unguarded(guarded, () => unseen(at)) };
}
