import type { Intent } from '../../model/intent.ts';
import { alertedPod, list, logs, podsBehind, replacePod } from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;

/** Whether Loki runs, since when, and where. */
export const servers = ({ service }: Of): Intent =>
  list(podsBehind(service), {
    say: 'See whether Loki runs, since when, and how often it was started',
    look: 'One that starts again and again rejects its configuration, has no room on its disk, or is short of memory.',
  });

/** The last words of Loki. */
export const lastWords = ({ service }: Of): Intent =>
  logs(
    podsBehind(service),
    { tail: 50 },
    { say: 'Read its last words', look: '`error running loki` or `failed parsing config` names what it rejects.' },
  );

/** Lines of the alert's replica that are about one thing. */
export const linesAbout = (matching: string, look: string): Intent =>
  logs(alertedPod, { since: '1h', matching, show: { last: 20 } }, { say: 'Read what it logs about it', look });

/** Starts the replica of the alert again. */
export const startAgain: Intent = replacePod({
  say: 'Start Loki again',
  look: 'It reads its log of the last hours before it is ready, which takes minutes.',
  costs: 'Until then nothing can be searched, and lines wait where they come from.',
});
