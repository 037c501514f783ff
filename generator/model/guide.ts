import type { Duration } from '../promql/duration.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { Command } from './runbook.ts';

/** How series come to be kept, and what shows it. */
export type Kept = Pick<Prerequisite, 'how' | 'verify'>;

/** How a platform's own Prometheus comes to scrape a namespace that an operator owns. */
export interface OperatorNamespaces {
  /** What marks such a namespace, as a noun phrase. */
  readonly mark: string;
  readonly prerequisite: (namespace: string, operator: string) => Prerequisite;
  /** Shows whether the namespace of an alert is marked. */
  readonly look: Command;
  /** What to do where it is not, for a runbook. */
  readonly fix: (operator: string) => string;
}

/** How rules come to see series of other namespaces than their own. */
export interface ForeignSeries {
  readonly look: Command;
  readonly fix: string;
}

/** What people do for a source where platforms differ: what sources put into their pages. A total record. */
export interface Guide {
  /** The command line tool of the platform. */
  readonly cli: string;
  /** Where what rules record is kept for a window. */
  readonly keepRecorded: (window: Duration) => Kept;
  /** Null where the platform scrapes every namespace alike. */
  readonly operatorNamespaces: OperatorNamespaces | null;
  /** Null where every rule sees every namespace. */
  readonly foreignSeries: ForeignSeries | null;
}
