import type { Issue } from '../../model/issue.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { apart } from '../apart.ts';
import { type Assembly, assembly } from '../assembly.ts';
import { place } from '../place.ts';
import { addNamespaces } from './namespaces.ts';

/** The operators that a config asks for. */
export function operatorsOf(
  { loaded, platform, once }: Pick<Assembly, 'loaded' | 'platform' | 'once'>,
  issues: Issue[],
): OverlayPlan | undefined {
  const { name, at } = loaded;
  const [first] = platform.operators;
  if (!first) return undefined;
  const parts = assembly({ loaded, platform, once, dashboards: [] }, issues);
  for (const { objects, at: path } of platform.operators)
    parts.add('operators', at(path, 'key'), [path, objects], () => objects);
  addNamespaces(parts);
  const application = { part: `${name}-operators`, path: place.operators(name), home: first.namespace, written: true };
  return apart({ loaded, platform }, application, parts.objects);
}
