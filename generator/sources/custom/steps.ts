import { fragment } from '../../lib/shell.ts';
import type { Intent } from '../../model/intent.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;

/** Whether its pods run, since when, and where. */
export const pods = ({ service }: Of): Intent =>
  steps.list(steps.podsBehind(service), {
    say: 'See whether its pods run, since when, and how often they were started',
    look: '`READY` must be full, such as `1/1`, and `RESTARTS` must not grow. No pod at all is a workload scaled to zero, or gone.',
  });

/** The errors that it has written. */
export const errorsInLog = ({ service }: Of): Intent =>
  steps.logs(
    steps.podsBehind(service),
    { since: '15m', matching: 'error|exception|traceback|panic|out of memory' },
    {
      say: 'Read the errors of the last 15 minutes',
      look: 'An error that comes with each request is the request or the program. No line means that it logged no error.',
    },
  );

/** Its own numbers, without Prometheus. */
export const metrics = ({ service, port, path }: Pick<Options, 'service' | 'port' | 'path'>): Intent =>
  steps.ask(
    { to: steps.podsBehind(service), port, path, through: fragment`sed -n 1,40p` },
    {
      say: 'Ask it for its metrics, without Prometheus',
      look: 'Metrics mean that it is well and the scrape is at fault. `Connection refused` or no answer is the program.',
    },
  );

/** Starts every pod again. */
export const restart = ({ options: { service }, words }: Pick<Watched<Of>, 'options' | 'words'>): Intent =>
  steps.restart(service, {
    costs: `Requests on a ${words.replicaKind} that goes are lost, and what it had in memory is read again.`,
  });
