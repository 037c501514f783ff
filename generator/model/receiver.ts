import { here, type Origin } from '../lib/origin.ts';
import type { Severity } from './alert.ts';
import type { OptionsSchema } from './config.ts';
import type { Integrations } from './integration.ts';
import type { Message } from './message.ts';
import type { SecretNeed } from './secret.ts';

/** Severities a receiver takes when no route says otherwise. */
export const receivesSeverities = {
  type: 'array',
  items: { enum: ['critical', 'warning', 'info'] },
  uniqueItems: true,
  default: ['critical', 'warning'],
  description: 'Severities of the alerts it takes when no route names them.',
} as const;

/** A key of a Secret, as a config names it. */
interface SecretKeyRef {
  readonly name: string;
  readonly key: string;
}

/** The one key of one Secret that a receiver reads, in a namespace that has alerts. `to` ends the sentence `Alertmanager, to …`. */
export const readsKey = (
  { name, key }: SecretKeyRef,
  namespace: string,
  { to, meaning }: { readonly to: string; readonly meaning: string },
): SecretNeed => ({ namespace, name, reader: `Alertmanager, to ${to}`, keys: [{ key, meaning }] });

/** A receiver kind: one file of `generator/receivers/`. */
export interface Receiver<Options = never> {
  readonly kind: string;
  readonly title: string;
  /** JSON Schema of an instance's keys, beside `kind`. */
  readonly options: OptionsSchema;
  /** Secrets it reads in each namespace that has alerts. */
  readonly secrets: (options: Options, namespace: string) => readonly SecretNeed[];
  /** What it sends through, in Alertmanager's own form, with the words of its messages. */
  readonly integrations: (options: Options, message: Message) => Integrations;
  /** Where its messages arrive, for tables: `#channel`; absent where the Secret alone says. */
  readonly target?: (options: Options) => string | undefined;
  /** Whether it takes messages with one group key for one incident, wherever in the service they arrive. */
  readonly deduplicates?: true;
  readonly origin: Origin;
}

export type AnyReceiver = Receiver<never>;

/** An instance of a receiver as one overlay has it. */
export interface ReceiverInstance {
  readonly name: string;
  readonly receiver: AnyReceiver;
  readonly options: never;
  readonly severities: readonly Severity[];
}

/** Declares a receiver kind. `kind` is the name of its file; `Options` is `FromSchema` of its options. */
export function defineReceiver<Options>(receiver: Omit<Receiver<Options>, 'origin'>): Receiver<Options> {
  return { ...receiver, origin: here() };
}
