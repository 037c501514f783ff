import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { noneAnswers, oneAnswers, type Replicas } from '../../model/replica-scenarios.ts';
import type { Watched } from '../../model/source.ts';
import { whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { server } from './metrics.ts';
import type { Options } from './options.ts';
import { lastWords, servers, startAgain } from './steps.ts';

const replicas = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => server(at, number) });

/** No Loki answers: nothing can be searched, no alert on logs fires, and lines wait where they come from. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('LokiDown', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Loki ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of Loki has succeeded: logs cannot be searched, and alerts on logs do not fire.',
    runbook: {
      meaning: `No Loki answers: its ${at.words.replicaKind}s are gone or not ready, or it is not scraped.`,
      impact:
        'Nobody can search logs, and alerts on logs do not fire. What sends lines keeps them as long as its queue has room.',
      diagnosis: [servers(options), lastWords(options), whetherScraped],
      mitigation: [
        'A disk that is full: make room, or shorten how long lines are kept.',
        'A configuration that it rejects keeps it from starting.',
        undo(at),
        startAgain,
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicas(at)),
    silent: () => oneAnswers(replicas(at)),
  });
}
