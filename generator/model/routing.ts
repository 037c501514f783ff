import type { Matcher } from '../promql/matcher.ts';
import type { MuteTime, Route } from './config.ts';
import type { Inhibition } from './inhibition.ts';
import type { ReceiverInstance } from './receiver.ts';

/** A route of the config in its one form: what it takes, and its receivers. */
export interface RouteTo extends Omit<Route, 'match' | 'matchers' | 'receiver' | 'receivers' | 'continue'> {
  /** All of them must hold. */
  readonly matchers: readonly Matcher[];
  /** Each of them gets the message, in this order. */
  readonly receivers: readonly string[];
  /** Whether the routes after it are tried too. */
  readonly continue: boolean;
}

/** Which receivers get which alerts: the config's routes and receivers. */
export interface Routing {
  readonly routes: readonly RouteTo[];
  readonly receivers: readonly ReceiverInstance[];
}

/** The same with what an AlertmanagerConfig of one namespace says beside it. */
export interface NamespaceRouting extends Routing {
  /** Namespaces whose alerts it takes, where it gets those of others too. */
  readonly only?: readonly string[];
  readonly inhibitions: readonly Inhibition[];
  readonly muteTimes: Readonly<Record<string, MuteTime>>;
}
