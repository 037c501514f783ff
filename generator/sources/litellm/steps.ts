import { fragment } from '../../lib/shell.ts';
import type { Intent, Request, Words } from '../../model/intent.ts';
import type { Needs } from '../../model/runbook.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;
type Reached = Pick<Options, 'service' | 'port' | 'scheme'>;

const behind = ({ service }: Of) => steps.podsBehind(service);

/** What LiteLLM says, the errors of all its pods. */
export const errorsInLog = (options: Of): Intent =>
  steps.logs(
    behind(options),
    { since: '15m', matching: 'error|exception' },
    {
      say: 'Read the errors of the last 15 minutes',
      look: 'The text names the model or provider that failed, or the database. No line means that LiteLLM logged no error.',
    },
  );

/** Whether its pods run, since when, and where. */
export const pods = (options: Of): Intent =>
  steps.list(behind(options), {
    say: 'See whether its pods run, since when, and how often they were started',
    look: '`READY` must be full, such as `1/1`, and `RESTARTS` must not grow. No pod at all is a Deployment scaled to zero, or gone.',
  });

/** A request to LiteLLM itself. */
export const askLiteLLM = (
  { service, port, scheme }: Reached,
  asked: Omit<Request, 'to' | 'port' | 'scheme'>,
  words: Required<Pick<Words, 'say' | 'look'>> & { readonly needs?: Needs },
): Intent => steps.ask({ ...asked, to: steps.podsBehind(service), port, scheme }, words);

/** A key of LiteLLM, which a person types. */
export const KEY: Needs = { KEY: { is: 'an admin key of LiteLLM' } };

export const WITH_KEY = fragment`-H "Authorization: Bearer $KEY"`;

/** Whether LiteLLM reaches its database and cache, which it says itself and without a key (`/health/readiness`). */
export const readiness = (options: Reached): Intent =>
  askLiteLLM(
    options,
    { path: '/health/readiness' },
    {
      say: 'Ask LiteLLM whether it reaches its database and its cache',
      look: '`"db":"connected"` and the name of the cache mean that it does. An error or no answer is the database, or LiteLLM itself.',
    },
  );

/** Starts every pod again, one after the other where there are several. */
export const restart = ({ options: { service }, words }: Pick<Watched<Of>, 'options' | 'words'>): Intent =>
  steps.restart(service, {
    costs: `Requests on a ${words.replicaKind} that goes are lost; with one ${words.replicaKind}, all models are away until the new one is ready.`,
  });

/** One more pod. */
export const scale = ({ options: { service }, delivery }: Pick<Watched<Of>, 'options' | 'delivery'>): Intent =>
  steps.scaleByOne(service, {
    say: `Where LiteLLM itself is busy, add a pod; then set the number in Git, or ${delivery.revert}`,
    costs: 'Each pod holds a pool of database connections of its own.',
  });
