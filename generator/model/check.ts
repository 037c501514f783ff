import type { Spot } from '../lib/documents.ts';
import type { Manifest, ObjectArtifact } from './artifact.ts';
import type { Issue } from './issue.ts';
import type { OverlayPlan, Plan } from './plan.ts';

/** Objects of one overlay, found by kind, namespace and name. */
export interface ObjectIndex {
  /** Objects of a kind, in plan order; in one namespace where it is given. */
  all(kind: string, namespace?: string): readonly ObjectArtifact[];
  get(kind: string, namespace: string | undefined, name: string): ObjectArtifact | undefined;
}

/** What is found: an issue without the parts that the runner knows. */
export type Found = Pick<Issue, 'what' | 'why' | 'fix'> &
  Partial<Pick<Issue, 'level' | 'at'>> &
  Partial<Spot> & {
    /** The object it is about; the spot is a place in it. */
    readonly about?: ObjectArtifact | Manifest;
    /** Whether it is a convention of ours, or true only where all of the cluster is at hand. */
    readonly ours?: boolean;
  };

/** What a check of one overlay sees. */
export interface CheckScope {
  readonly overlay: OverlayPlan;
  readonly index: ObjectIndex;
  /** The overlay's objects as the last run left them, where there was one. */
  readonly previous?: readonly Manifest[];
}

/** A trap of a platform, or a law that every output keeps: a heading of `docs/traps.md`. */
export type Ground = `Law ${number}` | `${Uppercase<string>}${number}`;

/**
 * A law over the plan: one file of `generator/checks/`, whose name is its id. A check yields; it never throws or
 * prints.
 */
export interface Check {
  /** The law, as a sentence. */
  readonly law: string;
  /** What it rests on, by id: `explain` links it. */
  readonly restsOn?: readonly Ground[];
  /** What kind of thing it looks at, for the closing count. */
  readonly looksAt: string;
  /**
   * Whether the law holds for manifests of anybody, and a breach shows in them alone: `validate` asks these, and passes
   * over what they mark as `ours`.
   */
  readonly anywhere?: true;
  /**
   * Objects one at a time, those that people apply included. An object that overlays share is looked at once for all of them
   * that have the same platform, sources and exempt namespaces: of the overlay, a check may ask these and places.
   */
  readonly each?: (artifact: ObjectArtifact, overlay: OverlayPlan) => Iterable<Found>;
  /** The objects of an overlay together. */
  readonly overlay?: (scope: CheckScope) => Iterable<Found>;
  /** All overlays together. */
  readonly plan?: (plan: Plan) => Iterable<Found>;
}

/** Declares a check. */
export const defineCheck = (check: Check): Check => check;
