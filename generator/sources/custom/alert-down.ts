import { type Alert, alert } from '../../model/alert.ts';
import { noneAnswers, oneAnswers } from '../../model/replica-scenarios.ts';
import type { Watched } from '../../model/source.ts';
import { addresses } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { wordOf } from './contract.ts';
import type { Options } from './options.ts';
import { replicasOf } from './scenario.ts';
import { errorsInLog, metrics, pods, restart } from './steps.ts';

/** Nothing of it answers, whether its targets fail or are gone. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options, words } = at;
  return alert(`${wordOf(options.contract)}Down`, {
    severity: 'critical',
    for: '2m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Service ${name} in ${words.place} is not reachable`,
    description: 'No scrape of it has succeeded: it is down, or nothing is known of it.',
    runbook: {
      meaning: `Prometheus has no target of it that answers: its ${at.words.replicaKind}s are gone or not ready, its Service selects nothing, or the scrape is refused.`,
      impact: 'Its clients get errors, unless only the scrape fails. Its other alerts are blind until this one ends.',
      diagnosis: [pods(options), addresses(options.service), errorsInLog(options), metrics(options)],
      mitigation: [
        `Where its ${at.words.replicaKind}s answer, fix the port, the path or the selector of the scrape: what the config sets must be what they have.`,
        `Where a new version fails, go back to the one before in Git and ${at.delivery.apply}.`,
        restart(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicasOf(at)),
    silent: () => oneAnswers(replicasOf(at)),
  });
}
