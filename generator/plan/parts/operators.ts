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
  const { name, config, at } = loaded;
  const { install, namespace: home } = config.grafana.operator;
  if (!install) return undefined;
  const parts = assembly({ loaded, platform, once, dashboards: [] }, issues);
  parts.add('operators', at(['grafana', 'operator'], 'key'), [], () => platform.grafanaOperator(parts.setting));
  addNamespaces(parts);
  const application = { part: `${name}-operators`, path: place.operators(name), home, written: true };
  return apart({ loaded, platform }, application, parts.objects);
}
