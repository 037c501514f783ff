import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { allOrNone, type Replicas, someFail } from '../../model/replica-scenarios.ts';
import { unlessScaled, wantedOf } from '../../model/scale.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { server } from './metrics.ts';
import type { Options } from './options.ts';
import { describe, list, logs, ofAll, replace, restart } from './steps.ts';

type At = Watched<Options>;

const replicasOf = (at: At): Replicas => ({ up: at.up, replica: number => server(at, number) });
const unseen = (at: At) => promql`absent(${at.up}${where(at.scope)} == 1)`;

/** No server answers its scrape, whether its targets fail or are gone; one that is scaled to zero is not missed. */
export function down(at: At): Alert {
  const { name, namespace, options } = at;
  const all = ofAll(options);
  const workload = { namespace, name: options.deployment ?? options.service };
  const guarded = alert('LlamaCppDown', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`${unseen(at)} unless on () ${wantedOf(workload)} == 0`,
    summary: `The llama.cpp server ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of it has succeeded: it is down, still loads its model, or has no metrics.',
    runbook: {
      meaning:
        'Prometheus has no target of llama.cpp that answers: the server has ended, still loads its model and answers 503, or runs without `--metrics` and answers 501.',
      impact: 'Clients get errors, unless only the scrape fails. Its other alerts are blind until this one ends.',
      diagnosis: [all.list, all.logs, addresses(options.service), all.metrics],
      mitigation: [
        'Where it was killed for lack of memory: a smaller context (`-c`), fewer slots (`-np`), or a model of fewer bits.',
        'Where it answers 501, start it with `--metrics`. A Python server exposes no metrics: watch it with a probe of its health.',
        undo(at),
        restart(options),
      ],
    },
    missing: 'fires',
    ...unlessScaled(replicasOf(at), workload),
  });
  return { ...guarded, otherwise: unguarded(guarded, () => unseen(at)) };
}

/** A server does not answer while another does. `LlamaCppDown` reports that none does. */
export function replicaDown(at: At): Alert {
  const { name, up, words } = at;
  return alert('LlamaCppReplicaDown', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', up, { where: at.scope, by: perReplica(at) })} == 0 unless on () ${unseen(at)}`,
    summary: `${words.replicaTitle} of llama.cpp ${name} in ${words.placeText} does not answer`,
    description: `${words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${words.replicaKind} answers.`,
    runbook: {
      meaning: 'One server has ended, still loads its model, or is cut off. The others get its requests.',
      impact: 'Less capacity: requests wait for a slot sooner.',
      diagnosis: [list, describe, logs(at)],
      mitigation: [undo(at), replace],
    },
    missing: 'silent',
    fires: () => someFail(replicasOf(at), perReplica(at)),
    silent: () => allOrNone(replicasOf(at)),
  });
}
