import type { Spot } from '../lib/documents.ts';
import { type Artifact, type Content, contentOf, type Manifest, type ObjectArtifact } from '../model/artifact.ts';
import type { Issue } from '../model/issue.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import type { Looked } from './looked.ts';
import type { Views } from './views.ts';

/** A thing that laws read, and where it is. */
export interface Seen<View> {
  readonly view: View;
  readonly about: Artifact;
  /** Namespace of the object it is in; empty where there is none. */
  readonly namespace: string;
}

/** What one overlay has: what laws read, and its objects by kind, namespace and name. */
export interface Index {
  /** Everything of a view, in plan order; in one namespace where it is given. */
  seen<View extends keyof Views>(view: View, namespace?: string): readonly Seen<Views[View][number]>[];
  /** Objects of a kind, in plan order; in one namespace where it is given. */
  all(kind: string, namespace?: string): readonly ObjectArtifact[];
  get(kind: string, namespace: string | undefined, name: string): ObjectArtifact | undefined;
}

/** What is found: an issue without the parts that the runner knows. */
export type Found = Pick<Issue, 'what' | 'why' | 'fix'> &
  Partial<Pick<Issue, 'level' | 'at'>> &
  Partial<Spot> & {
    /** The object or file it is about; the spot is a place in it. */
    readonly about?: Artifact | Manifest;
    /** Whether it is a convention of ours, or true only where all of the cluster is at hand. */
    readonly ours?: boolean;
    /** Whether it is a warning about manifests of others: no component refuses it, and it may work. */
    readonly opinion?: boolean;
  };

/** What a check of one overlay sees. */
export interface CheckScope {
  readonly overlay: OverlayPlan;
  readonly index: Index;
  /** The overlay's objects as the last run left them, where there was one. */
  readonly previous?: readonly Manifest[];
}

/** What is read from one object or file, and what that is. */
export interface Read extends Views {
  readonly about: Artifact;
  /** Name of the object, or path of the file. */
  readonly name: string;
  /** Namespace of an object; empty where there is none. */
  readonly namespace: string;
}

/** A trap of a platform, or a law that every output keeps: a heading of `docs/traps.md`. */
export type Ground = `Law ${number}` | `${Uppercase<string>}${number}`;

/**
 * A law over the plan: one file of `generator/checks/`, whose name is its id. A check yields; it never throws or
 * prints. What it asks of views and single objects is looked at once for all overlays that have the same platform, sources
 * and exempt namespaces: of the overlay, such a law may ask these and places.
 */
export interface Check {
  /** The law, as a sentence. */
  readonly law: string;
  /** What it rests on, by id: `explain` links it. */
  readonly restsOn?: readonly Ground[];
  /** What it looks at: where a plan has none of it, the law holds of nothing, and the run counts it so. */
  readonly looksAt: readonly Looked[];
  /**
   * Whether the law holds for manifests of others, and a breach shows in them alone: `validate` asks these, and passes
   * over what they mark as `ours`. Of an opinion a breach is at most a warning there: no component refuses it, and it may
   * work. A law that is not asked there has the reason; `explain` shows it.
   */
  readonly anywhere: true | 'opinion' | { readonly not: string };
  /** Whether it is a convention of ours: of files of the team a breach is a warning. */
  readonly ofOurs?: true;
  /** What is read from each object and file: rules, queries, routes and so on, whatever kind they come from. */
  readonly views?: (read: Read, overlay: OverlayPlan) => Iterable<Found>;
  /** Kubernetes objects one at a time, those that people apply included: for a law that is about the kind itself. */
  readonly each?: (artifact: ObjectArtifact, overlay: OverlayPlan) => Iterable<Found>;
  /** The objects and files of an overlay together. */
  readonly overlay?: (scope: CheckScope) => Iterable<Found>;
  /** All overlays together. */
  readonly plan?: (plan: Plan) => Iterable<Found>;
}

/** Whether a law is asked of manifests of others. */
export const holdsAnywhere = ({ anywhere }: Check): boolean => anywhere === true || anywhere === 'opinion';

/** What a found thing is about. */
export const aboutOf = (about: Artifact | Manifest): Content => ('apiVersion' in about ? about : contentOf(about));

/** Declares a check. */
export const defineCheck = (check: Check): Check => check;
