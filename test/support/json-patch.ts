/** One operation of a JSON Patch (RFC 6902), without `move` and `copy`. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace' | 'test';
  readonly path: string;
  readonly value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

/**
 * The key that a step of a pointer means. Beside RFC 6901, `name=value` is the item of a list with that field: a case
 * that breaks one rule must not break another when rules are added before it.
 */
function keyOf(container: Container, step: string): string | number {
  if (!Array.isArray(container)) return step;
  if (step === '-') return container.length;
  const [, field, value] = /^([a-zA-Z]+)=(.*)$/s.exec(step) ?? [];
  if (field === undefined) return Number(step);
  const index = container.findIndex(item => (item as Record<string, unknown>)[field] === value);
  if (index < 0) throw new Error(`no item with ${step}`);
  return index;
}

const steps = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A copy of the value with the operations done to it. Throws where a path does not exist or a test fails. */
export function applyPatch<T>(value: T, operations: readonly Operation[]): T {
  const root = { '': structuredClone(value) as unknown };
  for (const { op, path, value: given } of operations) {
    const all = ['', ...steps(path)];
    const last = all.pop() ?? '';
    const parent = all.reduce<unknown>((at, step) => {
      const next = (at as Record<string | number, unknown>)[keyOf(at as Container, step)];
      if (typeof next !== 'object' || next === null) throw new Error(`${path}: nothing at ${step}`);
      return next;
    }, root) as Container;
    const key = keyOf(parent, last);
    const there = Array.isArray(parent) ? Number(key) < parent.length : key in parent;
    if (op !== 'add' && !there) throw new Error(`${op} ${path}: there is nothing`);
    if (op === 'test') {
      if (JSON.stringify((parent as Record<string | number, unknown>)[key]) !== JSON.stringify(given))
        throw new Error(`test ${path}: not so`);
    } else if (Array.isArray(parent))
      parent.splice(Number(key), op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [given]));
    else if (op === 'remove') delete parent[key];
    else parent[key] = given;
  }
  return root[''] as T;
}
