import type { Fragment } from '../lib/shell.ts';
import type { Excerpt, Intent, IntentOf, Objects, Pods, Reached, Request, Words } from './intent.ts';

/*
 * What runbooks ask for, as a vocabulary: list, describe, logs, events, inside, ask, restart, scale by one. A step names what
 * a person wants; the platform has the command for it.
 */

/** The pod that the alert names with its label `pod`. */
export const alertedPod: Reached = { which: 'alerted' };

/** A pod that a person reads from a list, under a variable of its own. `of` shows whose: `the server`. */
export const chosenPod = (variable: string, of: string): Reached => ({ which: 'chosen', variable, of });

/** Pods that carry labels which the config names. */
export const podsWith = (labels: Readonly<Record<string, string>>): Pods => ({ which: 'labelled', labels });

/** The pods behind a Service. */
export const podsBehind = (service: string): Reached => ({ which: 'behind', service });

/** What a step is for and what to look for, where the platform has no words for it. */
type Said = Required<Pick<Words, 'say' | 'look'>>;
type Costly = Words & Required<Pick<Words, 'costs'>>;

/** Lists pods with their nodes. */
export const list = (pods: Pods, words: Said): Intent => ({ intent: 'list', pods, ...words });

/** Lists all that runs in the namespace. */
export const listAll = (words: Said & { readonly youngestLast?: true }): Intent => ({ intent: 'listAll', ...words });

/** Describes pods; their events are at the end of each. */
export const describe = (pods: Pods, words: Said & { readonly brief?: true }): Intent => ({
  intent: 'describe',
  pods,
  ...words,
});

/** The last events of the namespace, or those that warn. */
export const events = (words: Said & { readonly warnings?: true }): Intent => ({ intent: 'events', ...words });

/** Logs of pods. */
export const logs = (pods: Pods, excerpt: Excerpt, words: Said): Intent => ({
  intent: 'logs',
  pods,
  ...excerpt,
  ...words,
});

/** Runs a source's own tool in each of the pods. */
export const inside = (pods: Pods, command: Fragment, words: Said & Pick<Words, 'costs'>): Intent => ({
  intent: 'inside',
  pods,
  command,
  ...words,
});

/** Objects of the cluster: by default those of some kinds in the namespace. */
export const objects = (of: readonly string[] | Objects, words: Said): Intent => ({
  intent: 'objects',
  ...('kinds' in of ? of : { kinds: of }),
  ...words,
});

/** Whether what answers is scraped. */
export const whetherScraped: Intent = objects(['servicemonitors', 'networkpolicies'], {
  say: 'Where it answers, see whether it is scraped',
  look: 'There must be a ServiceMonitor, and no policy that keeps Prometheus out.',
});

/** The addresses that a Service leads to. */
export const addresses = (service: string, words: Words = {}): Intent => ({ intent: 'addresses', service, ...words });

/** Asks over HTTP. */
export const ask = (request: Request, words: Said & Pick<IntentOf<'ask'>, 'needs'>): Intent => ({
  intent: 'ask',
  ...request,
  ...words,
});

/** Takes the pod that the alert names away; what made it makes another. */
export const replacePod = (words: Costly): Intent => ({ intent: 'replace', pods: alertedPod, ...words });

/** The same of other pods; `onNode` those of the alert's node alone. */
export const replace = (pods: Pods, words: Costly & { readonly onNode?: true }): Intent => ({
  intent: 'replace',
  pods,
  ...words,
});

/** Starts every pod of a workload again, one after the other where there are several. */
export const restart = (service: string, words: Costly): Intent => ({ intent: 'restart', service, ...words });

/** One replica more than there are. */
export const scaleByOne = (service: string, words: Costly): Intent => ({ intent: 'scaleByOne', service, ...words });
