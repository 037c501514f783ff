import type { Origin } from '../lib/origin.ts';
import type { Manifest } from './artifact.ts';
import type { Engine } from './picture.ts';

/** What a repository says at one moment: the rendered objects of each overlay, and those of Argo CD itself. */
export interface Side {
  readonly overlays: ReadonlyMap<string, readonly Manifest[]>;
  readonly argocd: readonly Manifest[];
}

/** What of a repository matters to people, each a kind of fact. A closed axis: every printer names each. */
export const TOPICS = {
  overlay: 'Overlays',
  alert: 'Alerts',
  told: 'Who is told',
  scrape: 'Targets',
  metric: 'Metrics relied on',
  secret: 'Secrets',
  right: "Argo CD's rights",
  data: 'What holds data',
  fixed: 'Fields that cannot change',
  image: 'Images',
  dashboard: 'Dashboards',
  panel: 'Panels',
} as const;

export type Topic = keyof typeof TOPICS;

/** One fact: a name, and what is so of it, in words a reviewer compares. */
export interface Fact {
  readonly topic: Topic;
  /** What it is about: `VllmPodNotReady`, `Secret vllm/slack key webhook-url`. */
  readonly name: string;
  /** Properties and their values; an empty record for what only is or is not. */
  readonly says: Readonly<Record<string, string>>;
  /** The object that says it, as `Kind namespace/name`. */
  readonly of?: string;
}

/** A fact that differs between two sides, in some overlays in the same way. */
export interface Delta {
  readonly topic: Topic;
  readonly name: string;
  readonly from?: Fact['says'];
  readonly to?: Fact['says'];
  /** The object that says it, or said it. */
  readonly of?: string;
  readonly overlays: readonly string[];
}

/** How much a change asks of a reviewer. */
export const RISKS = ['stop', 'look', 'safe'] as const;
export type Risk = (typeof RISKS)[number];

/** A rule of the verdict: one file of `generator/verdicts/`, whose name is its id. */
export interface Verdict {
  readonly risk: Exclude<Risk, 'safe'>;
  /** Why the change matters, as a consequence for whoever runs the system. */
  readonly why: string;
  /** What a reviewer does about it. */
  readonly fix: string;
  /** Whether it is about this change. */
  readonly concerns: (delta: Delta) => boolean;
}

/** Declares a rule of the verdict. */
export const defineVerdict = (verdict: Verdict): Verdict => verdict;

/** A change with what the verdicts say of it. */
export interface Judged {
  readonly delta: Delta;
  readonly risk: Risk;
  readonly verdicts: readonly (Pick<Verdict, 'risk' | 'why' | 'fix'> & { readonly id: string })[];
}

/** A whole review: every change, riskiest first. */
export interface Review {
  readonly risk: Risk;
  readonly changes: readonly Judged[];
  /** Every overlay of either side. */
  readonly overlays: readonly string[];
  /** Objects that differ, by overlay. */
  readonly objects: readonly ObjectChange[];
}

/** An object that differs, with its text on both sides. */
export interface ObjectChange {
  readonly overlay: string;
  readonly id: string;
  readonly before?: Manifest;
  readonly after?: Manifest;
}

/** What a review was made from, for the forms that say more than the review itself. */
export interface Reviewed {
  readonly before: Side;
  readonly after: Side;
  readonly screen?: Screen;
  /** Where the config says what became of a change. Plans the config anew, so only forms that show places ask. */
  readonly places: () => Promise<(delta: Delta) => Origin>;
  /** What answers the queries of an overlay's panels on one side; nothing where no program plays its sources. */
  readonly engine: (side: 'before' | 'after', overlay: string) => Promise<Engine | undefined>;
}

/** What a person reads on: whether in colour, and how wide it is where it is a terminal. */
export interface Screen {
  readonly color: boolean;
  readonly width?: number;
}

/** A form a review is printed in: one file of `generator/emit/review/formats/`, whose name is what `-o` takes. */
export interface ReviewFormat {
  /** What stands on stdout, to the last line end. */
  readonly print: (review: Review, from: Reviewed) => string | Promise<string>;
}
