import type { Issue } from '../../model/issue.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { type Assembly, assembly } from '../assembly.ts';
import { addBeside, beside } from '../bundle.ts';

/** The operators that a config asks for. */
export function operatorsOf(
  { loaded, platform, delivery, ground, once }: Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'ground' | 'once'>,
  issues: Issue[],
): OverlayPlan | undefined {
  const { at } = loaded;
  const [first] = platform.operators;
  if (!first) return undefined;
  const parts = assembly({ loaded, platform, delivery, ground, once, dashboards: [] }, issues);
  for (const { objects, at: path } of platform.operators)
    parts.add('operators', at(path, 'key'), [path, objects], () => objects);
  addBeside(parts);
  return beside(parts, 'operators', first.namespace, parts.objects);
}
