import type { Origin } from '../lib/origin.ts';
import type { Manifest } from './artifact.ts';
import type { Config } from './config.ts';
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
  /** What the account may do in such a namespace beside what is granted here: a sentence for the README. */
  readonly managedNamespace?: string;
  /** What people see to before the first sync. */
  readonly prerequisites?: (config: Config, account: Account, objects: readonly Manifest[]) => readonly Prerequisite[];
}

/** What can be brought and taken away on its own: the overlay itself, operators that outlive it, Secrets that people commit. */
export type BundleKind = 'overlay' | 'operators' | 'secrets';

/** Where a delivery has a bundle. */
export interface Bundle {
  readonly kind: BundleKind;
  /** Its name among all bundles of a plan. */
  readonly part: string;
  /** Its folder of the output. */
  readonly path: string;
  /** The namespace it is at home in. */
  readonly home: string;
  /** Whether its objects are written here, and not by people. */
  readonly written: boolean;
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
