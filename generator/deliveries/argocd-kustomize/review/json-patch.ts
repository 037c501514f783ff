import { same } from '../../../views/reading.ts';
import type { Operation } from '../patches.ts';

type Json = Record<string, unknown>;

/**
 * A JSON Patch (RFC 6902) of an object, strictly: what an operation names must exist, and a test must hold.
 *
 * @throws where one does not
 */
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
      else if (operation.op !== 'test') throw new Error(`\`${(operation as Operation).op}\` is not an operation`);
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
  } else if (typeof parent === 'object' && parent !== null)
    Object.defineProperty(parent, last, { value, enumerable: true, writable: true, configurable: true });
  else throw new Error(`add ${path}: nothing holds it`);
}

const remove = (parent: unknown, last: string): void =>
  Array.isArray(parent) ? void parent.splice(Number(last), 1) : void delete (parent as Json)[last];
