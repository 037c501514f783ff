import { kebab } from '../lib/names.ts';
import type { Manifest } from '../model/artifact.ts';

/** Folder of objects that have no namespace: not a name a namespace can have. */
const CLUSTER = '_cluster';

const fileOf = ({ kind, metadata }: Manifest): string => `${kebab(kind)}-${metadata.name}.yaml`;

/**
 * The only namer of files: what is emitted, to its path below the output folder, with `/` on every system. Names come
 * from a checked config or from the program, so a path cannot leave the folder; `emit/write.ts` makes sure again.
 */
export const place = {
  app: (product: string) => `apps/${product}`,
  base: (product: string) => `apps/${product}/base`,
  /** A base object, relative to its base. Objects of one part in several namespaces have the namespace in their file's name. */
  baseObject: (part: string, object: Manifest, shared: boolean) =>
    `${part}/${shared && object.metadata.namespace ? `${object.metadata.namespace}-` : ''}${fileOf(object)}`,
  runbook: (product: string, alert: string) => `apps/${product}/runbooks/${alert}.md`,
  /** The picture of a dashboard, by its uid: made by a person's command, shown where it is there. */
  screenshot: (product: string, dashboard: string) => `apps/${product}/screenshots/${dashboard}.png`,
  metrics: 'METRICS.md',
  readme: 'README.md',
  overlay: (overlay: string) => `overlays/${overlay}`,
  /** A patch or an own object of an overlay, relative to it. */
  patch: (object: Manifest) => `patches/${object.metadata.namespace ?? CLUSTER}/${fileOf(object)}`,
  ownObject: (object: Manifest) => `resources/${object.metadata.namespace ?? CLUSTER}/${fileOf(object)}`,
  rendered: (overlay: string, object: Manifest) =>
    `overlays/${overlay}/rendered/${object.metadata.namespace ?? CLUSTER}/${fileOf(object)}`,
  operators: (overlay: string) => `overlays/${overlay}/operators`,
  /** An object of an overlay's operators, relative to them. */
  operatorObject: (object: Manifest) => `rendered/${object.metadata.namespace ?? CLUSTER}/${fileOf(object)}`,
  secrets: (overlay: string) => `overlays/${overlay}/secrets`,
  /** The file of people with an encrypted Secret, relative to the others. */
  secretFile: ({ metadata }: Manifest) => `${metadata.namespace}/${metadata.name}.yaml`,
  argocd: 'argocd',
  argocdObject: (part: string) => `argocd/${part === 'project' ? 'project' : `application-${part}`}.yaml`,
} as const;

/** The overlay whose rendered objects, or those of its operators, a file is among. */
export const renderedOverlay = (path: string): string | undefined =>
  /^overlays\/([^/]+)\/(?:operators\/)?rendered\/.+\.yaml$/.exec(path)?.[1];

/** Whether a file is an object of Argo CD's own. */
export const isArgocdObject = (path: string): boolean => /^argocd\/(?!kustomization|\.)[^/]+\.yaml$/.test(path);

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
