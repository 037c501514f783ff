import { posix } from 'node:path';
import { parsePlain } from '../../../lib/yaml.ts';
import { identity, type Manifest } from '../../../model/artifact.ts';
import type { Operation } from '../patches.ts';
import { patchObject } from './json-patch.ts';

interface Target {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

interface Kustomization {
  readonly resources?: readonly string[];
  readonly patches?: readonly { readonly path: string; readonly target?: Target }[];
}

/** The fields that the generator writes into a kustomization, and into an entry of its patches. */
const FIELDS: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'resources', 'patches']);
const PATCH_FIELDS: ReadonlySet<string> = new Set(['path', 'target']);
const TARGET_FIELDS = ['group', 'version', 'kind', 'name', 'namespace'] as const;

/** Kustomizations below one another; the generator writes two levels. */
const DEPTH = 4;

/**
 * The objects that a kustomization of ours comes to: the part of kustomize that this product uses, written a second time
 * and from its documentation, so that the patches have a reader that is not their writer. `text` returns a file's text, and each file that
 * is asked for is added to `files`.
 *
 * @throws where a file is missing, a patch does not apply, or the kustomization has what the generator does not write
 */
export function built(
  text: (path: string) => string | undefined,
  folder: string,
  files: Set<string> = new Set(),
): readonly Manifest[] {
  const read = (path: string): unknown => {
    const found = text(path);
    files.add(path);
    if (found === undefined) throw new Error(`there is no file \`${path}\``);
    const [value, ...more] = parsePlain(found);
    if (more.length > 0) throw new Error(`\`${path}\` holds ${more.length + 1} documents`);
    return value;
  };
  const build = (at: string, depth: number): readonly Manifest[] => {
    if (depth > DEPTH) throw new Error(`\`${at}\` is ${depth} kustomizations deep`);
    const path = `${at}/kustomization.yaml`;
    const { resources = [], patches = [] } = kustomization(read(path), path);
    const objects: readonly Manifest[] = resources.flatMap((resource): readonly Manifest[] => {
      const below = posix.join(at, resource);
      return /\.ya?ml$/.test(resource) ? [manifest(read(below), below)] : build(below, depth + 1);
    });
    if (new Set(objects.map(identity)).size !== objects.length) throw new Error(`\`${at}\` has an object twice`);
    return patches.reduce<readonly Manifest[]>(
      (rest, { path: file, target }) => patched(rest, read(posix.join(at, file)), file, target),
      objects,
    );
  };
  return build(folder, 0);
}

/** A kustomization, once it is known to have no field but those that the generator writes. */
function kustomization(value: unknown, path: string): Kustomization {
  if (typeof value !== 'object' || value === null) throw new Error(`\`${path}\` is not a kustomization`);
  const { resources = [], patches = [] } = value as Record<string, unknown>;
  const entries = Array.isArray(patches) ? patches : [patches];
  const unknown = [
    ...Object.keys(value).filter(key => !FIELDS.has(key)),
    ...entries.flatMap(entry => Object.keys(entry ?? {}).filter(key => !PATCH_FIELDS.has(key))),
  ];
  if (unknown.length > 0) throw new Error(`\`${path}\` has \`${unknown[0]}\`, which the generator never writes`);
  const isText = (one: unknown) => typeof one === 'string';
  if (!Array.isArray(resources) || !resources.every(isText) || !entries.every(entry => isText(entry?.path)))
    throw new Error(`\`${path}\` does not list files`);
  return value as Kustomization;
}

function manifest(value: unknown, path: string): Manifest {
  const { kind, apiVersion, metadata } = (value ?? {}) as Partial<Manifest>;
  if (typeof kind === 'string' && typeof apiVersion === 'string' && typeof metadata?.name === 'string')
    return value as Manifest;
  throw new Error(`\`${path}\` holds no Kubernetes object`);
}

function patched(objects: readonly Manifest[], patch: unknown, path: string, target?: Target): readonly Manifest[] {
  const index = only(objects, target ?? targetOf(manifest(patch, path)), path);
  if (Array.isArray(patch)) return objects.with(index, patchObject(objects[index] as Manifest, patch as Operation[]));
  if ((patch as Record<string, unknown>)['$patch'] !== 'delete')
    throw new Error(`\`${path}\` is neither a list of operations nor a deletion`);
  return objects.toSpliced(index, 1);
}

const targetOf = ({ apiVersion, kind, metadata: { name, namespace } }: Manifest): Target => ({
  ...(apiVersion.includes('/') ? { group: apiVersion.split('/')[0] as string } : {}),
  version: apiVersion.split('/').at(-1) as string,
  kind,
  name,
  ...(namespace === undefined ? {} : { namespace }),
});

/** The one object that a patch is meant for. To kustomize each part of a target is an anchored pattern; we write names. */
function only(objects: readonly Manifest[], target: Target, path: string): number {
  const parts = TARGET_FIELDS.map(part => target[part]);
  if (Object.keys(target).length !== parts.filter(part => part !== undefined).length)
    throw new Error(`the target of \`${path}\` has what the generator never writes`);
  if (parts.some(part => part !== undefined && !/^[\w.-]+$/.test(part)))
    throw new Error(`the target of \`${path}\` is a pattern`);
  const found = objects.flatMap((object, index) => {
    const own = targetOf(object);
    // A point in a name is any character to kustomize: what else it would take is counted, too.
    const fits = TARGET_FIELDS.every(part => {
      const wanted = target[part];
      const has = own[part] ?? '';
      return (
        wanted === undefined ||
        (wanted.length === has.length && [...wanted].every((c, at) => c === '.' || c === has[at]))
      );
    });
    return fits ? [index] : [];
  });
  if (found.length !== 1) throw new Error(`\`${path}\` fits ${found.length} objects`);
  return found[0] as number;
}
