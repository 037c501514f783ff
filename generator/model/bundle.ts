import type { Origin } from '../lib/origin.ts';
import type { Content, Manifest } from './artifact.ts';
import type { Config } from './config.ts';
import type { Issue } from './issue.ts';
import type { Prerequisite } from './prerequisite.ts';

/** An account that a delivery applies objects with. */
export interface Account {
  readonly namespace: string;
  readonly name: string;
}

/** What a platform changes of a delivery's own way of working. */
export interface DeliveryHome {
  readonly account: Account;
  /** Labels of a namespace that is made here, by which the account gets rights in it. */
  readonly namespaceLabels?: (account: Account) => Readonly<Record<string, string>>;
  /** What the account may do in such a namespace beside what is granted here: a sentence for OPERATIONS.md. */
  readonly managedNamespace?: string;
  /** What people see to before the first sync. */
  readonly prerequisites?: (config: Config, account: Account, objects: readonly Manifest[]) => readonly Prerequisite[];
}

/**
 * What can be brought and taken away on its own: the overlay itself, operators that outlive it, Secrets that people commit,
 * and CRDs, which a repository of others holds.
 */
export type BundleKind = 'overlay' | 'operators' | 'secrets' | 'crds';

/** A folder of a Git repository of others, at one commit or tag. */
export interface Upstream {
  readonly repository: string;
  readonly revision: string;
  readonly path: string;
}

/** Where a delivery has a bundle. */
export interface Bundle {
  readonly kind: BundleKind;
  /** Its name among all bundles of a plan. */
  readonly part: string;
  /** Its folder of the output. */
  readonly path: string;
  /** The namespace it is at home in. */
  readonly home: string;
  /** Whether its objects are written here, and not by others. */
  readonly written: boolean;
  /** Where its objects come from, if not from this repository. */
  readonly from?: Upstream;
}

/** Objects that a delivery adds to a bundle. */
export interface Beside {
  /** The part of the base that they are of. */
  readonly part: string;
  readonly origin: Origin;
  /** All that they follow from, beside what the whole overlay has in common. */
  readonly key: readonly unknown[];
  readonly make: () => readonly Manifest[];
}

/** Whose objects a file shows: those of an overlay, or those that people apply once. */
export type Shown = { readonly overlay: string } | 'bootstrap';

/** What an entry of a folder is; a folder stands here only in the place of a file. */
export type EntryKind = 'file' | 'folder' | 'link' | 'submodule' | 'other';

/** An entry of our folders that the generator does not write. */
export interface Stranger {
  readonly path: string;
  readonly entry: EntryKind;
}

/** Files of the output as they stand. */
export interface Files {
  readonly text: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
}

/** Rights that an object of a delivery's own gives to it. */
export interface Grants {
  /** What has them, such as `project demo`. */
  readonly of: string;
  /** A phrase for each. */
  readonly rights: readonly string[];
  /** Fields of the object that say so, with everything below them, as dotted paths. */
  readonly fields: readonly string[];
}

/** How the files of a delivery are read back, by a review and by the next run. */
export interface Reading {
  /** Whose object or file of a machine a file shows; nothing where it shows none. */
  readonly shows: (path: string) => Shown | undefined;
  /**
   * What a file shows, by its text.
   * @throws where the text holds no such thing: the message shows what it lacks
   */
  readonly read: (path: string, text: string) => Content;
  /**
   * What an object that people apply makes arrive: the overlay, and where it goes; neither where it is for all overlays.
   * Nothing of an object of another delivery.
   */
  readonly applies: (object: Manifest) => { readonly overlay?: string; readonly to?: string } | undefined;
  /** The rights that an object of the delivery's own gives to it; nothing of any other. */
  readonly grants: (object: Manifest) => Grants | undefined;
  /** Whether an object of the delivery's own says in its `spec` what is deployed, where to and how. */
  readonly deploys: (object: Manifest) => boolean;
  /** What keeps an object where it runs once Git no longer has it, in the fewest words; nothing where it is deleted. */
  readonly keeps: (object: Manifest) => string | undefined;
  /** The folder of what a file shows, with a slash at its end, as a review names it. */
  readonly folder: (of: Shown) => string;
  /** What a changed file is an input of: one overlay, all of them, or what people apply; nothing where no place reads it. */
  readonly feeds: (path: string) => Shown | 'overlays' | undefined;
  /**
   * The objects that arrive, read from the inputs as the delivery's own tools read them. Each file that is asked for is
   * added to `read`.
   * @throws where they could not be read
   */
  readonly arrives: (of: Shown, files: Files, read: Set<string>) => readonly Manifest[];
  /** How an entry makes something else arrive than is shown; nothing where it does not. */
  readonly diverts: (path: string, kind: EntryKind) => string | undefined;
  /** Whether people keep a file in the delivery's folders, or no place reads it. */
  readonly isKept: (path: string) => boolean;
  /** What is wrong with entries that the generator does not write; `isCheck` decides whether they fail the run. */
  readonly strangers: (found: readonly Stranger[], isCheck: boolean) => readonly Issue[];
}
