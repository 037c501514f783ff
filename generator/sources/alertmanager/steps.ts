import type { Intent } from '../../model/intent.ts';
import { alertedPod, describe, list, logs, podsBehind, replacePod } from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;

/** Whether the members run, since when, and where. */
export const members = ({ service }: Of): Intent =>
  list(podsBehind(service), {
    say: 'See whether its pods run, since when, and how often they were started',
    look: '`READY` must be full, and `RESTARTS` must not grow. No pod at all is an Alertmanager that is paused, scaled to zero, or gone.',
  });

/** Why one member does not run. */
export const whyNot: Intent = describe(alertedPod, {
  say: 'Read why the pod does not answer',
  look: '`Last State` and the events at the end name a container that ends, a volume, or a Secret that is missing.',
});

/** What all members log about one thing. */
export const logged = ({ service }: Of, matching: string, look: string): Intent =>
  logs(podsBehind(service), { since: '1h', matching, show: { last: 20 } }, { say: 'Read what it logs about it', look });

/** The same of the member that the alert names. */
export const loggedThere = (matching: string, look: string): Intent =>
  logs(alertedPod, { since: '1h', matching, show: { last: 20 } }, { say: 'Read what the member logs about it', look });

/** Starts the member of the alert again. */
export const startAgain: Intent = replacePod({
  say: 'Start the member again',
  look: 'It is ready within a minute, and takes silences and what was sent from the others.',
  costs: 'A single Alertmanager sends nothing until it is ready. Without a volume it forgets its silences.',
});
