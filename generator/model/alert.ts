import { here, type Origin } from '../lib/origin.ts';
import type { Duration } from '../promql/duration.ts';
import type { Metric, Series } from '../promql/metric.ts';
import type { Query } from '../promql/promql.ts';
import type { Unit } from '../promql/unit.ts';
import type { Step } from './intent.ts';
import type { Runbook } from './runbook.ts';

/** The only severities (issue text and receivers speak of no others). */
export const SEVERITIES = ['critical', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A number an operator may want to change, by name: `alerts.<Alert>.thresholds.<name>` in the config. */
export interface Threshold {
  readonly value: number;
  readonly unit: Unit;
  /** What the number bounds, as a noun phrase for tables. */
  readonly meaning: string;
}

/** The values of an alert's thresholds once overlays have had their say. */
export type Values<T> = { readonly [K in keyof T]: number };

/**
 * How a series moves in one phase of a scenario: a level, a slope per minute (from a start, or on from where it
 * stood), or no sample at all. One that is `late` has its first sample so many minutes into its phase.
 */
export type Motion = number | { readonly perMinute: number; readonly from?: number; readonly late?: number } | null;

/** One series of a scenario: calm before the cause, the cause, and calm again. */
export interface Sample {
  readonly series: string;
  readonly metric: Metric;
  readonly labels: Readonly<Record<string, string>>;
  /** Before the cause; the cause holds from minute 0 where no sample has a `before`. */
  readonly before?: Motion;
  readonly during: Motion;
  /** After the cause has gone. */
  readonly after?: Motion;
}

/** A series of a scenario, named by its handle. */
export function sample(
  of: Metric | Series,
  labels: Readonly<Record<string, string>>,
  motion: { readonly before?: Motion; readonly during: Motion; readonly after?: Motion },
): Sample {
  return 'series' in of
    ? { series: of.series, metric: of.metric, labels, ...motion }
    : { series: of.name, metric: of, labels, ...motion };
}

/** The labels that neighbours of a series have: one in another namespace, where it has one, and one of another job. */
export const neighbours = (labels: Readonly<Record<string, string>>): readonly Readonly<Record<string, string>>[] =>
  ['namespace', 'job']
    .filter(label => label in labels)
    .map(label => ({ ...labels, [label]: `${labels[label]}-other` }));

/** The same series at its neighbours. Whatever they do, the alert must not see it; a matcher that was lost shows here. */
export const strangers = (
  of: Metric | Series,
  labels: Readonly<Record<string, string>>,
  motion: { readonly before?: Motion; readonly during: Motion; readonly after?: Motion },
): readonly Sample[] => neighbours(labels).map(other => sample(of, other, motion));

/** A line of a log: the unit that wrote it, its text, and how severe it is, as the store keeps it. */
export interface LogLine {
  readonly unit: string;
  readonly text: string;
  readonly severity?: 'ERROR' | 'WARN' | 'INFO';
  /** How often it comes. Default once. */
  readonly times?: number;
}

/** What the world looks like, and what the alert must make of it. */
export interface Scenario {
  /** What happens, as a sentence without a full stop. */
  readonly title: string;
  readonly given: readonly Sample[];
  /** Lines that are logged, for an alert on logs. */
  readonly lines?: readonly LogLine[];
  /** The failure of `docs/failures.md` that it is a picture of: what was recorded then must not contradict it. */
  readonly as?: string;
}

/** A scenario in which the alert stays silent. */
export interface Silent extends Scenario {
  /** Minutes that it goes on at least, where what it is about comes late, such as the next day. */
  readonly lasts?: number;
  /** All series that there are of some recorded ones in the end, by their name. */
  readonly recorded?: Readonly<
    Record<string, readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[]>
  >;
}

/** A scenario in which the alert fires. */
export interface Firing extends Scenario {
  /** Minutes from the first sample of the cause to the first evaluation at which the expression holds. Default 0. */
  readonly within?: number;
  /** Minutes of calm before the cause, where `within` counts samples of a window that may be longer than the usual calm. */
  readonly calm?: number;
  /** Labels of each firing alert that its expression leaves on it, without the rule's own. */
  readonly labels: readonly Readonly<Record<string, string>>[];
  /** What `$value`, as the annotations format it, reads in this scenario. */
  readonly value?: string;
  /** Minutes from the last sample of the cause to the first evaluation at which it no longer holds. Default 1. */
  readonly clears?: number;
}

/** A series that is reckoned beforehand, by a rule of its own. */
export interface Recording {
  /** Its name: what it is kept apart by, what it is about, what was done to it (Prometheus docs: recording rules). */
  readonly record: string;
  readonly query: Query;
  /** Labels that the rule adds. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What an alert is made from. Expressions and scenarios are functions of its thresholds. */
export interface AlertSpec<T extends Readonly<Record<string, Threshold>>> {
  readonly severity: Severity;
  readonly for: Duration;
  readonly thresholds?: T;
  readonly expr: (values: Values<T>) => Query;
  /** Series that its expression reads, recorded just before it is evaluated. */
  readonly records?: (values: Values<T>) => readonly Recording[];
  /** Labels the rule adds to every alert, beside `severity`. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Annotation templates: `{{ $labels.pod }}`, `{{ $value | humanize }}`. */
  readonly summary: string;
  readonly description: string;
  readonly runbook: Runbook<Step>;
  /** What happens when every series it reads is gone: an alert on absence fires, every other one is silent. */
  readonly missing: 'fires' | 'silent';
  /** Whether it follows from its source being gone although others tell of it: then it is held back while that is known. */
  readonly symptom?: true;
  /**
   * Names of alerts of the same source that report its cause where both fire about one thing: then it is held back. They
   * agree in every label that both leave on their alerts.
   */
  readonly follows?: readonly string[];
  /** The alert of the same name that is taken where nobody provides all that this one reads. */
  readonly otherwise?: Alert;
  readonly fires: (values: Values<T>) => readonly Firing[];
  readonly silent: (values: Values<T>) => readonly Silent[];
}

/** An alert as its source declares it, before the config has changed anything. */
export interface Alert extends AlertSpec<Readonly<Record<string, Threshold>>> {
  readonly name: string;
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly origin: Origin;
}

/** Declares an alert. Its name is CamelCase and begins with its source's own word. */
export function alert<const T extends Readonly<Record<string, Threshold>> = Readonly<Record<never, Threshold>>>(
  name: string,
  spec: AlertSpec<T>,
): Alert {
  // The thresholds' names are known to the spec alone; from here on they are a plain record.
  return {
    ...(spec as unknown as AlertSpec<Readonly<Record<string, Threshold>>>),
    thresholds: spec.thresholds ?? {},
    name,
    origin: here(),
  };
}

/** An alert as one overlay runs it: every number decided. */
export interface Rule {
  readonly alert: Alert;
  readonly name: string;
  readonly query: Query;
  /** What a person does, with the commands of the platform. */
  readonly runbook: Runbook;
  /** What is taken where nobody provides all that the query reads. */
  readonly otherwise?: Rule;
  /** Series that the query reads and that are recorded for it. */
  readonly records?: readonly Recording[];
  readonly for: Duration;
  /** How long it goes on firing once its condition no longer holds; not at all where it is absent. */
  readonly keepFiringFor?: Duration;
  readonly severity: Severity;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
  /** The source instance it watches, and the namespace its series carry. */
  readonly instance: string;
  readonly namespace: string;
}
