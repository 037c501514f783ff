import type { ObjectArtifact } from '../model/artifact.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { inOrder } from './argocd.ts';
import type { Assembly } from './assembly.ts';

/** What an Application beside the overlay's own deploys, as a plan: nothing of the overlay's is in it. */
export const apart = (
  { loaded: { name, config, at }, platform }: Pick<Assembly, 'loaded' | 'platform'>,
  application: OverlayPlan['application'],
  objects: readonly ObjectArtifact[],
): OverlayPlan => ({
  name,
  config,
  platform,
  instances: [],
  routing: { routes: [], receivers: [] },
  provided: new Map(),
  leftOut: [],
  leftOutAlerts: [],
  at,
  application,
  objects: inOrder(objects),
  exempt: [],
  secrets: [],
  prerequisites: [],
});
