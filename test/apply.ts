import { posix } from 'node:path';
import type { Tree } from '../generator/emit/tree.ts';
import { parsePlain } from '../generator/lib/yaml.ts';
import { identity, type Manifest } from '../generator/model/artifact.ts';
import type { Operation } from '../generator/plan/overlay.ts';

type Json = Record<string, unknown>;

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

/**
 * The objects that a kustomization of a tree comes to: the part of kustomize that this product uses, written a second time
 * and from its documentation, so that the patches have a reader that is not their writer.
 */
export function applied(tree: Tree, folder: string): Manifest[] {
  const read = (path: string): unknown => {
    const text = tree.get(path);
    if (text === undefined) throw new Error(`there is no file ${path}`);
    const [value, ...more] = parsePlain(text);
    if (more.length > 0) throw new Error(`${path} holds ${more.length + 1} documents`);
    return value;
  };
  const { resources = [], patches = [] } = read(`${folder}/kustomization.yaml`) as Kustomization;
  const objects = resources.flatMap(resource => {
    const path = posix.join(folder, resource);
    return resource.endsWith('.yaml') ? [read(path) as Manifest] : applied(tree, path);
  });
  if (new Set(objects.map(identity)).size !== objects.length) throw new Error(`${folder} has an object twice`);
  return patches.reduce((rest, { path, target }) => {
    const patch = read(posix.join(folder, path));
    const index = only(rest, target ?? targetOf(patch as Manifest), path);
    if (Array.isArray(patch))
      return rest.with(index, patchObject(rest[index] as Manifest, patch as readonly Operation[]));
    if ((patch as Json)['$patch'] !== 'delete')
      throw new Error(`${path} is neither a list of operations nor a deletion`);
    return rest.toSpliced(index, 1);
  }, objects);
}

const targetOf = ({ apiVersion, kind, metadata }: Manifest): Target => ({
  ...(apiVersion.includes('/') ? { group: apiVersion.split('/')[0] as string } : {}),
  version: apiVersion.split('/').at(-1) as string,
  kind,
  ...metadata,
});

/** The one object that a patch is meant for. Each part of a target is an anchored pattern (kustomize, `api/types/selector.go`). */
function only(objects: readonly Manifest[], target: Target, path: string): number {
  const matches = (pattern: string | undefined, value: string) =>
    pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value);
  const found = objects.flatMap((object, index) => {
    const own = targetOf(object);
    const fits = (['group', 'version', 'kind', 'name', 'namespace'] as const).every(part =>
      matches(target[part], own[part] ?? ''),
    );
    return fits ? [index] : [];
  });
  if (found.length !== 1) throw new Error(`${path} fits ${found.length} objects`);
  return found[0] as number;
}

/** A JSON Patch (RFC 6902) of an object, strictly: what an operation names must be there, and a test must hold. */
export function patchObject<T>(object: T, operations: readonly Operation[]): T {
  const root = structuredClone({ root: object }) as Json;
  for (const operation of operations) {
    const steps = [
      'root',
      ...operation.path
        .split('/')
        .slice(1)
        .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~')),
    ];
    const last = steps.pop() as string;
    const parent = steps.reduce<unknown>((node, step) => member(node, step, operation), root);
    if (operation.op === 'add') add(parent, last, structuredClone(operation.value), operation);
    else {
      const value = member(parent, last, operation);
      if (operation.op === 'replace') (parent as Json)[last] = structuredClone(operation.value);
      else if (operation.op === 'remove') remove(parent, last);
      else if (!same(value, operation.value))
        throw new Error(`test failed at ${operation.path}: ${JSON.stringify(value)}`);
    }
  }
  return root['root'] as T;
}

function member(node: unknown, step: string, { op, path }: Operation): unknown {
  if (
    Array.isArray(node)
      ? /^(0|[1-9][0-9]*)$/.test(step) && Number(step) < node.length
      : typeof node === 'object' && node !== null && Object.hasOwn(node, step)
  )
    return (node as Json)[step];
  throw new Error(`${op} ${path}: there is no ${step}`);
}

function add(parent: unknown, last: string, value: unknown, { path }: Operation): void {
  if (Array.isArray(parent)) {
    const index = last === '-' ? parent.length : Number(last);
    if (!(index >= 0 && index <= parent.length)) throw new Error(`add ${path}: the list has ${parent.length} items`);
    parent.splice(index, 0, value);
  } else if (typeof parent === 'object' && parent !== null) (parent as Json)[last] = value;
  else throw new Error(`add ${path}: nothing holds it`);
}

const remove = (parent: unknown, last: string): void =>
  Array.isArray(parent) ? void parent.splice(Number(last), 1) : void delete (parent as Json)[last];

/** Equal values, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) || Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => Object.hasOwn(b, key) && same((a as Json)[key], (b as Json)[key]))
  );
}
