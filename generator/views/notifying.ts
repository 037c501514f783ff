import { tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import { type Artifact, namespaceOf, subjectOf } from '../model/artifact.ts';
import type { Integrations } from '../model/integration.ts';
import type { Matcher } from '../promql/matcher.ts';
import type { Json } from './reading.ts';

/** Names in a list, and where it is. */
export interface Named {
  readonly names: readonly string[];
  readonly path: Path;
}

/** A route of Alertmanager: what it takes, where that goes, and the routes below it (alertmanager, `dispatch/route.go`). */
export interface RouteView {
  /** Absent where it is that of the route it is in. */
  readonly receiver?: string;
  /** All of them must hold. */
  readonly matchers: readonly Matcher[];
  /** Absent where it is that of the route it is in; a list of one that is `...` groups by every label. */
  readonly groupBy?: readonly string[];
  /** Durations as Prometheus writes them. */
  readonly groupWait?: string;
  readonly groupInterval?: string;
  readonly repeatInterval?: string;
  /** Names of times in which it sends nothing, and of the only ones in which it sends. */
  readonly muted?: Named;
  readonly active?: Named;
  /** Whether the routes after it are tried too. */
  readonly continues: boolean;
  readonly routes: readonly RouteView[];
  /** Where it is in what it was read from. */
  readonly path: Path;
}

/** A receiver by its name, with what it sends through. */
export interface ReceiverView {
  readonly name: string;
  /** Whether there is at least one way to send. */
  readonly tells: boolean;
  /** What it sends through. Throws for a field that Alertmanager does not have. */
  readonly integrations: () => Integrations;
  /** All of it, as it is written; nothing where it is not written yet. */
  readonly json?: Json;
  readonly path: Path;
}

/** Alerts that are held back while others fire. */
export interface InhibitionView {
  readonly source: readonly Matcher[];
  readonly target: readonly Matcher[];
  /** Labels in which both agree. */
  readonly equal: readonly string[];
  readonly path: Path;
}

/** Ranges of a time, each in the form of an AlertmanagerConfig: `monday:friday`, `march`, days counted from the month's end below 0. */
export interface PeriodView {
  readonly times?: readonly { readonly startTime?: string; readonly endTime?: string }[];
  readonly weekdays?: readonly string[];
  readonly daysOfMonth?: readonly { readonly start?: number; readonly end?: number }[];
  readonly months?: readonly string[];
  readonly years?: readonly string[];
}

/** A named time, in UTC. */
export interface MuteTimeView {
  readonly name: string;
  readonly periods: readonly PeriodView[];
  readonly path: Path;
}

/** Who gets which alert: the whole of an `alertmanager.yml`, or the part of it that an AlertmanagerConfig is. */
export interface NotifyingView {
  /** Absent where it only inhibits. */
  readonly route?: RouteView;
  readonly receivers: readonly ReceiverView[];
  readonly inhibitions: readonly InhibitionView[];
  readonly muteTimes: readonly MuteTimeView[];
  /** Where a mute time is added. */
  readonly muteTimesAt: Path;
}

/** What messages call it: the object and its namespace, or the path of a file. */
export const homeOf = (about: Artifact, preposition = 'of'): string =>
  about.form === 'object'
    ? `${subjectOf(about)} ${preposition} namespace ${tick(namespaceOf(about.object))}`
    : subjectOf(about);

/** What happens to who gets which alert where a part of it is invalid. */
export const refusalOf = (about: Artifact): string =>
  isForOperator(about)
    ? 'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody'
    : 'Alertmanager would refuse the file: it would not start, or keep the one before';

/** Whether the operator reads the routes of an artifact. Those of a ConfigMap or of a chart's values are files of Alertmanager. */
export const isForOperator = (about: Artifact): boolean =>
  about.form === 'object' && about.object.kind === 'AlertmanagerConfig';
