import type { Manifest } from '../../generator/model/artifact.ts';
import { dig, items } from '../../generator/views/reading.ts';
import type { Kube, Live } from './kube.ts';
import { condition } from './statuses.ts';

/** What controllers report that need pods, by the kinds that Argo CD has a health check of. All of it is well. */
const WELL: Readonly<Record<string, (object: Live) => object>> = {
  Prometheus: ({ metadata }) => ({
    paused: false,
    ...{ replicas: 2, updatedReplicas: 2, availableReplicas: 2, unavailableReplicas: 0 },
    conditions: [{ ...condition('Available', 'AllReplicasReady'), observedGeneration: metadata.generation }],
  }),
  OpenTelemetryCollector: () => ({ scale: { statusReplicas: '2/2' } }),
  StatefulSet: ({ metadata, ...object }) => {
    const replicas = Number(dig(object, 'spec', 'replicas'));
    return { observedGeneration: metadata.generation, replicas, readyReplicas: replicas, updatedReplicas: replicas };
  },
  PodDisruptionBudget: () => ({
    ...{ currentHealthy: 2, desiredHealthy: 1, disruptionsAllowed: 1, expectedPods: 2 },
    conditions: [condition('DisruptionAllowed', 'SufficientPods')],
  }),
};

/** Whether a controller has reported anything: the API server itself fills some of a status in. */
const isSilent = ({ status }: Live): boolean =>
  items(dig(status, 'conditions')).length === 0 &&
  dig(status, 'scale') === undefined &&
  dig(status, 'readyReplicas') === undefined;

/** Reports in the place of their controllers that objects are well, where nothing is reported yet. */
export async function beWell(kube: Kube, objects: readonly Manifest[]): Promise<void> {
  for (const object of objects) {
    const report = WELL[object.kind];
    const live = report && (await kube.find(object));
    if (live && isSilent(live)) await kube.patch(live, { status: report(live) }, 'status');
  }
}
