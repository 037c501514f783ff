import type { Config } from '../model/config.ts';

/** What a pipeline is made from. */
export interface Reviewing {
  /** The folder of the repository that the config is in; `.` is its top. */
  readonly folder: string;
  /** The branch that is deployed, which changes are compared with. */
  readonly branch: string;
  /** What jobs run in, where a forge asks for an image. */
  readonly image: string;
  readonly failOn?: NonNullable<Config['review']>['failOn'];
}

/** A name for what belongs to one config among several of a repository: `observability-platform-models`. */
export const nameFor = (folder: string): string =>
  folder === '.' ? 'observability' : `observability-${folder.replaceAll('/', '-').toLowerCase()}`;

/** A pipeline: its file, what a person must know of it, and what it says. */
export interface Pipeline {
  /** From the top of the repository: forges look nowhere else. */
  readonly path: string;
  readonly notes: readonly string[];
  readonly content: object;
}
