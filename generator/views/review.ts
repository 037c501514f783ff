import type { Origin } from '../lib/origin.ts';
import type { Content, Manifest } from '../model/artifact.ts';
import type { Advice } from '../model/guide.ts';
import type { Delivery } from '../model/plan.ts';
import type { Engine } from './picture.ts';

/** What a repository says at one moment: the rendered objects and files of each overlay, and those that people apply once. */
export interface Side {
  readonly overlays: ReadonlyMap<string, readonly Content[]>;
  readonly bootstrap: readonly Manifest[];
  /** The delivery that brings each overlay, by its name; absent where one brings all. */
  readonly by?: ReadonlyMap<string, string>;
  /** What is around the objects, on the side that is reviewed. */
  readonly around?: readonly Surrounding[];
}

/** How changes of one topic are told. */
interface Telling {
  readonly title: string;
  /** What became of a fact that only one side has. */
  readonly came: string;
  readonly went: string;
  /** Properties that are told with it, for one that has no other side to be compared with. */
  readonly brief: readonly string[];
}

/** What of a repository matters to people, each a kind of fact. A closed axis, in the order in which it is told. */
export const TOPICS = {
  deployed: { title: 'Not as rendered', came: 'something else is deployed', went: 'gone', brief: ['found'] },
  overlay: { title: 'Overlays', came: 'new', went: 'gone', brief: ['alerts', 'objects'] },
  source: { title: 'Sources', came: 'new', went: 'gone', brief: [] },
  alert: { title: 'Alerts', came: 'new', went: 'gone', brief: ['severity', 'for', 'receivers'] },
  notified: { title: 'Receivers', came: 'new', went: 'gone', brief: ['receivers'] },
  receiver: { title: 'Receivers', came: 'new', went: 'gone', brief: ['channel', 'to', 'url'] },
  scrape: { title: 'Targets', came: 'newly scraped', went: 'no longer scraped', brief: [] },
  canary: { title: 'Canaries', came: 'switched on', went: 'switched off', brief: ['asks', 'cost'] },
  metric: { title: 'Metrics relied on', came: 'newly relied on', went: 'no longer relied on', brief: ['source'] },
  record: { title: 'Recorded series', came: 'new', went: 'gone', brief: [] },
  secret: { title: 'Secrets', came: 'newly needed', went: 'no longer needed', brief: [] },
  right: { title: 'Rights', came: 'gained', went: 'given up', brief: ['verbs', 'role'] },
  sync: { title: 'What is deployed', came: 'new', went: 'gone', brief: ['source.path'] },
  data: { title: 'What holds data', came: 'new', went: 'gone', brief: ['sync'] },
  kept: { title: 'How long data is kept', came: 'newly kept', went: 'no longer kept', brief: ['for', 'size'] },
  fixed: { title: 'Fields that cannot change', came: 'new', went: 'gone', brief: [] },
  image: { title: 'Images', came: 'newly run', went: 'no longer run', brief: ['image'] },
  dashboard: { title: 'Dashboards', came: 'new', went: 'gone', brief: ['panels'] },
  panel: { title: 'Panels', came: 'new', went: 'gone', brief: [] },
  object: { title: 'Objects', came: 'created', went: 'gone', brief: ['sync'] },
  file: { title: 'Other files', came: 'part of the change', went: 'gone', brief: ['is', 'files'] },
} as const satisfies Readonly<Record<string, Telling>>;

export type Topic = keyof typeof TOPICS;

/** Properties and their values; a list is compared as a set. Empty for what only is or is not. */
export type Says = Readonly<Record<string, string | readonly string[]>>;

/** One fact: a name, and what is so of it, in words a reviewer compares. */
export interface Fact {
  readonly topic: Topic;
  /** What it is about: `VllmPodNotReady`. */
  readonly name: string;
  /** The namespace, dashboard or project that the name is known in. */
  readonly in?: string;
  readonly says: Says;
  /** The object that says it, as `Kind namespace/name`. */
  readonly of?: string;
  /** Fields of its object that it tells all about, as `fieldsOf` names them, with everything below them. */
  readonly covers?: readonly string[];
}

/** A fact that differs between two sides, in some overlays in the same way. */
export interface Delta {
  readonly topic: Topic;
  readonly name: string;
  readonly in?: string;
  readonly from?: Says;
  readonly to?: Says;
  /** The object that says it, or said it. */
  readonly of?: string;
  readonly overlays: readonly string[];
}

/** A fact that differs, in one overlay. */
export type Change = Omit<Delta, 'overlays'>;

/** What is around the rendered objects: in one overlay, or in all. */
export interface Surrounding extends Omit<Change, 'topic'> {
  readonly topic: 'deployed' | 'file';
  readonly overlay?: string;
}

/** What a series is known as: `vllm, since 0.10.0`; nothing where no contract has it. */
export type SourceOf = (series: string) => string | undefined;

/** How much a change asks of a reviewer. */
export const RISKS = ['stop', 'look', 'safe'] as const;
export type Risk = (typeof RISKS)[number];

/** Risks from which on a change may fail a run: nothing is less than safe. */
export const LIMITS = ['stop', 'look'] as const satisfies readonly Risk[];

/** A rule of the verdict: one file of `generator/verdicts/`, whose name is its id. */
export interface Verdict {
  readonly risk: Exclude<Risk, 'safe'>;
  /** Why the change matters, as a consequence for people who run the system. */
  readonly why: Words;
  /** What a reviewer does about it. */
  readonly fix: Words;
  /** Whether it is about this change. */
  readonly concerns: (delta: Delta) => boolean;
}

/** What of a delivery a verdict asks. */
export type Bringing = Pick<Delivery, 'folders' | 'guide'>;

/** A text of a verdict: itself, or what makes it of the delivery that brings what changes. */
export type Words = string | ((by: Bringing) => string);

/** What a verdict says of a change that this delivery brings. */
export const adviceOf = ({ why, fix }: Pick<Verdict, 'why' | 'fix'>, by: Bringing): Advice => ({
  why: typeof why === 'string' ? why : why(by),
  fix: typeof fix === 'string' ? fix : fix(by),
});

/** Declares a rule of the verdict. */
export const defineVerdict = (verdict: Verdict): Verdict => verdict;

/** A change with what the verdicts say of it. */
export interface Judged {
  readonly delta: Delta;
  readonly risk: Risk;
  readonly verdicts: readonly (Advice & Pick<Verdict, 'risk'> & { readonly id: string })[];
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
  readonly before?: Content;
  readonly after?: Content;
}

/** What a review was made from, for the forms that say more than the review itself. */
export interface Reviewed {
  /** Where the output is below the top of its repository: `.` where it is the top. */
  readonly below?: string;
  readonly before: Side;
  readonly after: Side;
  readonly screen?: Screen;
  /** Where the config shows what became of a change. Plans the config anew, so only forms that show places ask. */
  readonly places: () => Promise<(delta: Delta) => Origin>;
  /** What answers the queries of an overlay's panels on one side; nothing where no program plays its sources. */
  readonly engine: (side: 'before' | 'after', overlay: string) => Promise<Engine | undefined>;
}

/** What a person reads on: whether in colour, and how wide it is where it is a terminal. */
export interface Screen {
  readonly color: boolean;
  readonly width?: number;
}

/** A form a review is printed in: one file of `generator/review/formats/`, whose name is what `-o` takes. */
export interface ReviewFormat {
  /** What stands on stdout, to the last line end. */
  readonly print: (review: Review, from: Reviewed) => string | Promise<string>;
}
