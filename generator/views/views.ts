import type { Path } from '../lib/yaml.ts';
import type { DashboardView, PanelView, TargetView } from './dashboards.ts';
import type { NotifyingView } from './notifying.ts';
import type { Json, Texts } from './reading.ts';

export type { DashboardView, PanelView, TargetView };

/** A rule of Prometheus. */
export interface RuleView {
  readonly name: string;
  /** Whether it alerts; else it records. */
  readonly alerts: boolean;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** All of it, as it is written. */
  readonly json: Json;
  /** The language of its expression, where that is another one than PromQL. */
  readonly language?: 'Graphite' | 'LogQL' | 'LogsQL' | 'MetricsQL';
  /** Where it is in what it was read from. */
  readonly path: Path;
}

/** A query of a rule or a panel, and what asks it, as messages call it. */
export interface QueryView {
  readonly expr: string;
  readonly asker: string;
  readonly rule?: RuleView;
  readonly panel?: PanelView;
  readonly target?: TargetView;
  /** Where the expression is in what it was read from. */
  readonly path: Path;
}

/** A scrape: an endpoint of a monitor, or a `scrape_config`. */
export interface ScrapeView {
  /** Durations as Prometheus writes them; absent where the Prometheus decides. */
  readonly interval?: string;
  readonly timeout?: string;
  /** All of it, under the names of its own kind. */
  readonly json: Json;
  readonly path: Path;
}

/** A program that runs: a container of a pod, or a unit. */
export interface ProcessView {
  readonly name: string;
  /** Absent where no image is run. */
  readonly image?: string;
  readonly json: Json;
  readonly path: Path;
}

/** An address that a program listens at. */
export interface ListenerView {
  /** The program, as messages call it. */
  readonly program: string;
  /** `0.0.0.0` where it listens at every address of the machine. */
  readonly host: string;
  readonly port: number;
  readonly path: Path;
}

/**
 * A value that only the place where it is read has: the Secret or the file that holds it, or the value itself, where it is
 * written down.
 */
export type SecretView = { readonly path: Path } & (
  | { readonly from: 'secret'; readonly name: string; readonly key?: string; readonly optional: boolean }
  | { readonly from: 'file'; readonly file: string }
  | { readonly from: 'text'; readonly field: string }
);

/** How long a program keeps what it has, and how large that may become. */
export interface RetentionView {
  readonly program: string;
  /** A duration. */
  readonly keeps?: string;
  readonly size?: string;
  readonly path: Path;
}

/** What laws read, whatever kind of object or file it comes from: a closed axis. */
export interface Views {
  readonly rules: readonly RuleView[];
  readonly queries: readonly QueryView[];
  readonly notifying: readonly NotifyingView[];
  readonly scrapes: readonly ScrapeView[];
  readonly dashboards: readonly DashboardView[];
  readonly processes: readonly ProcessView[];
  readonly listeners: readonly ListenerView[];
  readonly retentions: readonly RetentionView[];
  readonly secrets: readonly SecretView[];
}

/** The pods an object runs. */
export interface PodView {
  readonly labels: Texts;
  readonly spec: Json;
  readonly containers: readonly Json[];
}

/** A path as a person writes it: `spec.groups[0].rules[1].expr`. */
export const pathText = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
