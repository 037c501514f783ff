import { alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { unlessScaled } from '../../model/scale.ts';
import { onCluster } from '../../model/scope.ts';
import { objects } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { replica } from './scenario.ts';
import { nothingAnswers, type Service, unseen, type Wished, workloadOf } from './service.ts';
import { addresses, events, logs, metrics, pods, restart } from './steps.ts';

/** The service cannot be seen, whether its targets fail or are gone; one that is scaled to zero on purpose is not missed. */
export function serviceDown(at: Service): Wished {
  const { job, up, options, engine } = at;
  const guarded = alert('LLMServiceDown', {
    severity: 'critical',
    for: '1m',
    expr: () => nothingAnswers(at),
    summary: `The LLM service ${at.job} of ${at.words.place} is not reachable`,
    description: `No scrape of ${job} has succeeded: it answers no request, or nothing is known of it.`,
    runbook: {
      meaning: `Prometheus has no target of ${engine.title} that answers: its ${at.words.replicaKind}s are gone, still load their model, or have crashed, or its Service selects nothing.`,
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
          look: `Without a ServiceMonitor nothing is scraped. A policy that selects the ${at.words.replicaKind}s must admit the namespace of Prometheus.`,
        }),
      ],
      mitigation: [
        `A ${at.words.replicaKind} that was ended for lack of memory: give it more, or lower the batch size or the context length of the model.`,
        'A model that cannot be loaded: see to its volume or its download, and to the token that fetches it.',
        `A ${at.words.replicaKind} that waits for a GPU: free one, or add a ${at.words.machineKind}.`,
        `${onCluster(at.words, 'A monitor or a network policy', 'A scrape')} that is missing comes back with ${at.delivery.restore}.`,
        undo(at),
        restart(at),
      ],
    },
    missing: 'fires',
    ...unlessScaled({ up, replica: number => replica(at, number) }, workloadOf(at)),
  });
  return { ...guarded, otherwise: unguarded(guarded, () => unseen(at)) };
}
