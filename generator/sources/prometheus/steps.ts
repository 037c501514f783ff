import type { Intent } from '../../model/intent.ts';
import { alertedPod, describe, list, logs, podsBehind, replacePod } from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;

/** Whether the replicas run, since when, and where. */
export const replicas = ({ service }: Of): Intent =>
  list(podsBehind(service), {
    say: 'See whether its pods run, since when, and how often they were started',
    look: '`READY` must be full, and `RESTARTS` must not grow. No pod at all is a Prometheus that is paused, scaled to zero, or gone.',
  });

/** Why one replica does not run. */
export const whyNot: Intent = describe(alertedPod, {
  say: 'Read why the pod does not answer',
  look: '`OOMKilled` under `Last State` is its memory. Events at the end name a volume, a node, or a probe.',
});

/** Lines of the alert's replica that are about one thing. */
export const linesAbout = (matching: string, look: string): Intent =>
  logs(alertedPod, { since: '1h', matching, show: { last: 20 } }, { say: 'Read what the replica logs about it', look });

/** Starts the replica of the alert again. */
export const startAgain: Intent = replacePod({
  say: 'Start the replica again',
  look: 'It reads its log of the last hours before it is ready, which takes minutes.',
  costs:
    'It scrapes nothing until it is ready. Without a second replica its alerts are silent and its series have a gap.',
});
