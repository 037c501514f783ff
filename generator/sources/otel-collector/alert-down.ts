import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { noneAnswers, oneAnswers, type Replicas } from '../../model/replica-scenarios.ts';
import type { Watched } from '../../model/source.ts';
import { whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { collector } from './metrics.ts';
import type { Options } from './options.ts';
import { collectors, lastWords } from './steps.ts';

const replicas = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => collector(at, number) });

/** No collector answers: nothing is read, and nothing is sent on. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('OtelCollectorDown', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `OpenTelemetry Collector ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of the collector has succeeded: no new logs arrive.',
    runbook: {
      meaning: `No collector answers: its ${at.words.replicaKind}s are gone or not ready, or it is not scraped.`,
      impact:
        'New lines stay where they are written. A collector that keeps its place reads them when it is back, as long as they are there.',
      diagnosis: [collectors(options), lastWords(options), whetherScraped],
      mitigation: [
        'A configuration that it rejects keeps it from starting: repair the one, and the other follows.',
        undo(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicas(at)),
    silent: () => oneAnswers(replicas(at)),
  });
}
