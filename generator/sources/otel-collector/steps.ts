import type { Intent } from '../../model/intent.ts';
import { alertedPod, list, logs, podsBehind, replacePod } from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;

/** Whether collectors run, since when, and where. */
export const collectors = ({ service }: Of): Intent =>
  list(podsBehind(service), {
    say: 'See whether the collector runs, since when, and how often it was started',
    look: 'One that starts again and again rejects its configuration, or is short of memory.',
  });

/** The last words of collectors. */
export const lastWords = ({ service }: Of): Intent =>
  logs(
    podsBehind(service),
    { tail: 50 },
    {
      say: 'Read its last words',
      look: '`cannot start pipelines` or `invalid configuration` names the part that it rejects.',
    },
  );

/** Lines of the alert's collector that are about one thing. */
export const linesAbout = (matching: string, look: string): Intent =>
  logs(alertedPod, { since: '1h', matching, show: { last: 20 } }, { say: 'Read what it logs about it', look });

/** Starts the collector of the alert again. */
export const startAgain: Intent = replacePod({
  say: 'Start the collector again',
  look: 'It goes on where it stopped: what waits is kept where its queue is on disk.',
  costs: 'A queue in memory is lost.',
});
