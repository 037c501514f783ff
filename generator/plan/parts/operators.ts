import type { Issue } from '../../model/issue.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { type Assembly, assembly } from '../assembly.ts';
import { addBeside, beside } from '../bundle.ts';

/** The operators that a config asks for. */
export function operatorsOf(
  { loaded, platform, delivery, once }: Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'once'>,
  issues: Issue[],
): OverlayPlan | undefined {
  const { config, at } = loaded;
  const { install, namespace: home } = config.grafana.operator;
  if (!install) return undefined;
  const parts = assembly({ loaded, platform, delivery, once, dashboards: [] }, issues);
  parts.add('operators', at(['grafana', 'operator'], 'key'), [], () => platform.grafanaOperator(parts.setting));
  addBeside(parts);
  return beside(parts, 'operators', home, parts.objects);
}
