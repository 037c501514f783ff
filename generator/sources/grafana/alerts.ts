import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { noneAnswers, oneAnswers, type Replicas } from '../../model/replica-scenarios.ts';
import type { Watched } from '../../model/source.ts';
import { list, logs, podsBehind, whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { server } from './metrics.ts';
import type { Options } from './options.ts';

const replicas = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => server(at, number) });

/** No Grafana answers. Alerts go on: Prometheus evaluates them. */
function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('GrafanaDown', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Grafana ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of Grafana has succeeded: dashboards cannot be seen.',
    runbook: {
      meaning: `No Grafana answers: its ${at.words.replicaKind}s are gone or not ready, or it is not scraped.`,
      impact: 'People see no dashboards. Alerts go on, unless they are its own.',
      diagnosis: [
        list(podsBehind(options.service), {
          say: 'See whether Grafana runs, since when, and how often it was started',
          look: 'One that starts again and again cannot read its database, its configuration, or the password of its administrator.',
        }),
        logs(
          podsBehind(options.service),
          { since: '1h', matching: 'level=(error|crit)', show: { last: 20 } },
          {
            say: 'Read its last errors',
            look: '`database is locked` or `no space left` is its disk; `provisioning` names a file.',
          },
        ),
        whetherScraped,
      ],
      mitigation: ['A file of provisioning that it rejects keeps it from starting.', undo(at)],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicas(at)),
    silent: () => oneAnswers(replicas(at)),
  });
}

/** Every alert of an instance. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down(at)];
