import type { Line } from '../lib/shell.ts';
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

/** A place to look when there is no data and no check is broken. */
export interface Look {
  /** The question, with its question mark. */
  readonly asks: string;
  /** What answers it, as Markdown. */
  readonly says: string;
  /** A command over the variables `NAMESPACE`, `POD` and `PORT`, which are those of the source. */
  readonly run?: Line;
  /** What it means, where that comes after the command. */
  readonly after?: string;
}

/** What people do and expect of a delivery: what sources put into their pages. A total record. */
export interface DeliveryGuide {
  /** What makes a missing object again, as a noun phrase. */
  readonly restore: string;
  /** What people do once Git has what they want, as an imperative. */
  readonly apply: string;
  /** What becomes of a change on the cluster that Git does not have, as a clause. */
  readonly revert: string;
  /** The same where a change cannot be taken back. */
  readonly drift: string;
  /** Whether all of it arrived. `cli` is the command line tool of the platforms. */
  readonly arrived: (cli: string) => Look;
  /** What asks people for the values of Secrets, as Markdown; null where they make the Secrets with the tool of the platform. */
  readonly secretsAreAsked: string | null;
  readonly secretFiles: SecretFilesGuide;
  readonly review: ReviewAdvice;
}

/** How Secrets arrive that people commit, encrypted: sentences of Markdown. */
export interface SecretFilesGuide {
  /** What decrypts files of SOPS, and what that takes. `path` stands for all of them. */
  readonly sops: (path: string) => string;
  /** What a file does that is not there yet. */
  readonly incomplete: string;
}

/** Why something matters, as a consequence for people who run the system, and what they do about it. */
export interface Advice {
  readonly why: string;
  readonly fix: string;
}

/** What a review shows where deliveries differ. A total record. */
export interface ReviewAdvice {
  /** What people do after merging, so that what they apply themselves is what Git has: an imperative. */
  readonly handOver: string;
  readonly overlayComes: Advice;
  readonly overlayGoes: Advice;
  readonly overlayIsRenamed: Advice;
  /** Of an overlay that another delivery brings from now on. */
  readonly overlayLeaves: Advice;
  /** Of an object by which the delivery deploys, which is another now, or gone. */
  readonly deploysOtherwise: Advice;
}

/** The step of a runbook that takes a change back. */
export const undo = ({ delivery: { apply } }: { readonly delivery: DeliveryGuide }): string =>
  `Where it began with a change, undo the change in Git and ${apply}.`;

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
  /** Where to look when there is no data, in the order to look. */
  readonly noData: readonly Look[];
}
