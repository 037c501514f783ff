import type { Intent } from '../../model/intent.ts';
import { alertedPod, describe, list, logs, podsBehind, replacePod } from '../../model/steps.ts';
import type { Options } from './options.ts';

/** Whether its pods run, since when, and where. */
export const pods = ({ service }: Options): Intent =>
  list(podsBehind(service), {
    say: 'See which of its parts run, since when, and how often they were started',
    look: '`READY` must be full, and `RESTARTS` must not grow. Names show the part: distributor, ingester, querier.',
  });

/** Why one replica does not run. */
export const whyNot: Intent = describe(alertedPod, {
  say: 'Read why the pod does not answer',
  look: '`OOMKilled` under `Last State` is its memory. Events at the end name a volume, a node, a Secret or a probe.',
});

/** Lines of the alert's replica that are about one thing. */
export const linesAbout = (matching: string, look: string): Intent =>
  logs(alertedPod, { since: '1h', matching, show: { last: 20 } }, { say: 'Read what the pod logs about it', look });

/** The same of all replicas. */
export const logged = ({ service }: Options, matching: string, look: string): Intent =>
  logs(podsBehind(service), { since: '1h', matching, show: { last: 20 } }, { say: 'Read what it logs about it', look });

/** Starts the replica of the alert again. */
export const startAgain: Intent = replacePod({
  say: 'Start the pod again',
  look: 'It is ready within minutes.',
  costs: 'What an ingester holds in memory is read again from its volume first, which can take minutes.',
});
