import { fragment } from '../../lib/shell.ts';
import { type Alert, alert } from '../../model/alert.ts';
import { databasePod, startAgain } from '../../model/database-steps.ts';
import { answers, goesAway } from '../../model/exporter-scenarios.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { inside, listAll, logs, objects, podsBehind } from '../../model/steps.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';

/**
 * The server does not answer its exporter, one exporter does not answer, or there is none: an exporter that is down names
 * itself, however many others answer.
 */
export function down(at: Watched<Options>): Alert {
  const { up, options } = at;
  const exporter = {
    up,
    reaches: m.up,
    server: (number?: number) => server(at, number),
    at: at.scope,
    instance: '10.0.0.1:9187',
    as: 'database-gone',
  };
  return alert('PostgresDown', {
    severity: 'critical',
    for: '2m',
    expr: () =>
      promql`${level('max', m.up, { where: at.scope, by: perTarget(at) })} == 0 or ${level('max', up, { where: at.scope, by: perTarget(at) })} == 0 or absent(${m.up}${where(at.scope)}) unless on () ${up}${where(at.scope)} == 0`,
    summary: `PostgreSQL is not reachable in ${at.words.placeText}`,
    description: 'Exporter {{ $labels.job }} does not reach its server, or is itself not there.',
    runbook: {
      meaning:
        'The exporter cannot connect to its PostgreSQL server: the server is down, refuses the login, or has no connection left. Without any server in the labels, the exporter itself is gone.',
      impact: 'Whatever keeps its state there fails, unless only the exporter is cut off.',
      diagnosis: [
        listAll({
          say: 'See whether the server and the exporter run',
          look: `Both must be ready. The ${at.words.replicaKind} of the server is SERVER below; it may run in another namespace, which then is NAMESPACE.`,
        }),
        logs(
          podsBehind(options.service),
          { tail: 30 },
          {
            say: 'Read what the log of the exporter has about the server',
            look: '`password authentication failed` is the login, `connection refused` the server, and `too many clients` its connections.',
          },
        ),
        inside(databasePod, fragment`pg_isready`, {
          say: 'Ask the server itself',
          look: '`accepting connections` is a server that is well. `rejecting connections` means that it starts or recovers.',
        }),
        logs(
          databasePod,
          { tail: 50 },
          {
            say: 'Read its last words',
            look: '`No space left on device` is its volume, and `FATAL: sorry, too many clients already` its connections.',
          },
        ),
        objects(['persistentvolumeclaims'], {
          say: 'See whether its volume is there and bound',
          look: '`Pending` or `Lost` is a volume that the server cannot mount.',
        }),
      ],
      mitigation: [
        'A full volume is enlarged first: PostgreSQL does not start without room for its log.',
        "A login that fails is fixed in the exporter's Secret; then start the exporter again.",
        startAgain,
      ],
    },
    missing: 'fires',
    fires: () => goesAway(exporter),
    silent: () => answers(exporter),
  });
}
