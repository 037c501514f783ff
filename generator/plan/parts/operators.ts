import type { Issue } from '../../model/issue.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { inOrder } from '../argocd.ts';
import { type Assembly, assembly } from '../assembly.ts';
import { place } from '../place.ts';
import { addNamespaces } from './namespaces.ts';

/** The operators that a config asks for, as a plan of their own: nothing of the overlay's is in it. */
export function operatorsOf(
  { loaded, platform, once }: Pick<Assembly, 'loaded' | 'platform' | 'once'>,
  issues: Issue[],
): OverlayPlan | undefined {
  const { name, config, at } = loaded;
  const { install, namespace } = config.grafana.operator;
  if (!install) return undefined;
  const parts = assembly({ loaded, platform, once, dashboards: [] }, issues);
  parts.add('operators', at(['grafana', 'operator'], 'key'), [], () => platform.grafanaOperator(parts.setting));
  addNamespaces(parts);
  return {
    name,
    config,
    platform,
    instances: [],
    routing: { routes: [], receivers: [] },
    provided: new Map(),
    leftOut: [],
    leftOutAlerts: [],
    at,
    application: { part: `${name}-operators`, path: place.operators(name), home: namespace },
    objects: inOrder(parts.objects),
    exempt: [],
    secrets: [],
    prerequisites: [],
  };
}
