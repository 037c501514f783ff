import type { Manifest } from '../../model/artifact.ts';
import type { Shown } from '../../model/bundle.ts';
import { objectFile } from '../../plan/paths.ts';

/** Folder of objects that have no namespace: not a name a namespace can have. */
const CLUSTER = '_cluster';

const inNamespace = (folder: string, object: Manifest): string =>
  `${folder}/${object.metadata.namespace ?? CLUSTER}/${objectFile(object)}`;

/** Where this delivery has its files: a base, an overlay of it for each place, and the objects of Argo CD itself. */
export const PATHS = {
  /** A base: that of the config itself, or one by its name. */
  base: (product: string, name = 'base') => `apps/${product}/${name}`,
  /** A base object, relative to its base. Objects of one part in several namespaces have the namespace in their file's name. */
  baseObject: (part: string, object: Manifest, shared: boolean) =>
    `${part}/${shared && object.metadata.namespace ? `${object.metadata.namespace}-` : ''}${objectFile(object)}`,
  overlay: (overlay: string) => `overlays/${overlay}`,
  /** A patch or an own object of an overlay, relative to it. */
  patch: (object: Manifest) => inNamespace('patches', object),
  ownObject: (object: Manifest) => inNamespace('resources', object),
  rendered: (overlay: string, object: Manifest) => inNamespace(`overlays/${overlay}/rendered`, object),
  operators: (overlay: string) => `overlays/${overlay}/operators`,
  /** An object of an overlay's operators, relative to them. */
  operatorObject: (object: Manifest) => inNamespace('rendered', object),
  secrets: (overlay: string) => `overlays/${overlay}/secrets`,
  argocd: 'argocd',
  argocdObject: (part: string) => `argocd/${/^project(?:-crds)?$/.test(part) ? part : `application-${part}`}.yaml`,
  /** The files of the projects that Applications of these bundles are in. */
  projects: (bundles: readonly { readonly from?: unknown }[]) => [
    'argocd/project.yaml',
    ...(bundles.some(({ from }) => from) ? ['argocd/project-crds.yaml'] : []),
  ],
} as const;

/** The overlay that a file below its folder is of. */
export const overlayOf = (path: string): string | undefined => /^overlays\/([^/]+)\//.exec(path)?.[1];

/** Whose object a file shows: those of an overlay's operators are the overlay's. */
export function shows(path: string): Shown | undefined {
  const overlay = /^overlays\/([^/]+)\/(?:operators\/)?rendered\/.+\.yaml$/.exec(path)?.[1];
  if (overlay !== undefined) return { overlay };
  return /^argocd\/(?!kustomization|\.)[^/]+\.yaml$/.test(path) ? 'bootstrap' : undefined;
}
