import type { Config } from '../../model/config.ts';

/** What a pipeline is made from. */
export interface Reviewing {
  /** The branch that Argo CD deploys from, which changes are compared with. */
  readonly branch: string;
  readonly failOn?: NonNullable<Config['review']>['failOn'];
}

/** A pipeline: its file, what a person must know of it, and what it says. */
export interface Pipeline {
  readonly path: string;
  readonly notes: readonly string[];
  readonly content: object;
}
