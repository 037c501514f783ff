import { fragment } from '../../lib/shell.ts';
import { type Alert, alert } from '../../model/alert.ts';
import { databasePod, NOAUTH, startAgain } from '../../model/database-steps.ts';
import { answers, goesAway } from '../../model/exporter-scenarios.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { inside, listAll, logs, podsBehind } from '../../model/steps.ts';
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
    instance: '10.0.0.1:9121',
    as: 'cache-gone',
  };
  return alert('RedisDown', {
    severity: 'warning',
    for: '2m',
    expr: () =>
      promql`${level('max', m.up, { where: at.scope, by: perTarget(at) })} == 0 or ${level('max', up, { where: at.scope, by: perTarget(at) })} == 0 or absent(${m.up}${where(at.scope)}) unless on () ${up}${where(at.scope)} == 0`,
    summary: `Redis is not reachable in ${at.words.placeText}`,
    description: 'Exporter {{ $labels.job }} does not reach its server, or is itself not there.',
    runbook: {
      meaning:
        'The exporter cannot connect to its Redis server: it is down, refuses the password, or is busy. Without any server in the labels, the exporter itself is gone.',
      impact: `Clients go on without a cache: answers are slower and dearer, and limits that several ${at.words.replicaKind}s share are counted by each alone.`,
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
            look: '`WRONGPASS` or `NOAUTH` is the password, `connection refused` the server, and `i/o timeout` a server that is busy.',
          },
        ),
        inside(databasePod, fragment`redis-cli ping`, {
          say: 'Ask the server itself',
          look: `\`PONG\` is a server that is well; \`LOADING\` reads its data from disk. ${NOAUTH}`,
        }),
        logs(
          databasePod,
          { tail: 50 },
          {
            say: 'Read its last words',
            look: '`Out Of Memory`, or an end in the middle of a line, is its memory. `MISCONF` is a disk that it cannot write to.',
          },
        ),
      ],
      mitigation: [
        'A server that was killed for lack of memory needs `maxmemory` below the limit of its container.',
        "A password that was changed is fixed in the exporter's Secret; then start the exporter again.",
        startAgain,
      ],
    },
    missing: 'fires',
    fires: () => goesAway(exporter),
    silent: () => answers(exporter),
  });
}
