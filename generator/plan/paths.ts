import { kebab } from '../lib/names.ts';
import type { Manifest } from '../model/artifact.ts';

/** The file of an object, by its kind and name. */
export const objectFile = ({ kind, metadata }: Manifest): string => `${kebab(kind)}-${metadata.name}.yaml`;

/**
 * The names of files that all deliveries have: what is emitted, to its path below the output folder, with `/` on every
 * system. Names come from a checked config or from the program, so a path cannot leave the folder; `emit/write.ts` makes
 * sure again. A delivery names the rest.
 */
export const PATHS = {
  app: (product: string) => `apps/${product}`,
  runbook: (product: string, alert: string) => `apps/${product}/runbooks/${alert}.md`,
  /** The picture of a dashboard, by its uid: made by a person's command, shown where it is there. */
  screenshot: (product: string, dashboard: string) => `apps/${product}/screenshots/${dashboard}.png`,
  metrics: 'METRICS.md',
  operations: 'OPERATIONS.md',
  readme: 'README.md',
  /** The file of people with an encrypted Secret, relative to the others. */
  secretFile: ({ metadata }: Manifest) => `${metadata.namespace}/${metadata.name}.yaml`,
} as const;

/** A path below the output folder as one from the top of its Git repository. */
export const inRepository = ({ path: folder = '.' }: { readonly path?: string }, path: string): string =>
  folder === '.' ? path : `${folder}/${path}`;

/** Link to a file of the repository at its deployed revision, in the form GitHub, GitLab and Gitea all lead on from. */
export function link(
  repository: { readonly url: string; readonly revision: string; readonly path?: string },
  path: string,
): string {
  const web = repository.url
    .replace(/^git@([^:]+):/, 'https://$1/')
    .replace(/^ssh:\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\//, 'https://$1/')
    .replace(/\.git$/, '')
    .replace(/\/$/, '');
  return `${web}${/\bgitlab\b/.test(web) ? '/-' : ''}/blob/${repository.revision}/${inRepository(repository, path)}`;
}
