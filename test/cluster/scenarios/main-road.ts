import type { Manifest } from '../../../generator/model/artifact.ts';
import { application, appStatus, refresh, settled, statusOf } from '../applications.ts';
import { deviations } from '../deviations.ts';
import { CLUSTERS, type ClusterName } from '../site.ts';
import { pause, until } from '../until.ts';
import { demand, must, type Stage, type World } from '../world.ts';

export const mainRoad: Stage = {
  name: 'push to Synced and Healthy',
  run: async ({ cluster, repository }) => {
    const head = await repository.head();
    const seconds = await Promise.all(
      CLUSTERS.map(async overlay => `${overlay} ${(await settled(cluster, overlay, head)).seconds.toFixed(1)} s`),
    );
    for (const overlay of CLUSTERS)
      demand(`${overlay} is not as rendered`, await deviations(cluster, overlay, repository.rendered(overlay)));
    const count = CLUSTERS.map(overlay => repository.rendered(overlay).length).join(' and ');
    return `${seconds.join(', ')}; ${count} objects, field by field`;
  },
};

/** Version of each object, which moves at every write that changes something. */
export async function versions(
  { cluster }: World,
  overlay: ClusterName,
  objects: readonly Manifest[],
): Promise<Map<string, string>> {
  const live = await Promise.all(objects.map(object => cluster.kube[overlay].get(object)));
  return new Map(
    live.map(({ kind, metadata }) => [
      `${kind} ${metadata.namespace ?? ''}/${metadata.name}`,
      metadata.resourceVersion,
    ]),
  );
}

export const noDrift: Stage = {
  name: 'no drift at a second look',
  run: async world => {
    const { cluster, repository } = world;
    for (const overlay of CLUSTERS) {
      const objects = repository.rendered(overlay);
      const before = await versions(world, overlay, objects);
      const { reconciledAt, operationState } = await appStatus(cluster, overlay);
      // Times in a status are whole seconds.
      await pause(1000);
      await refresh(cluster, overlay, 'hard');
      const { value } = await until(`${overlay} is looked at again`, async () => {
        const live = await cluster.kube.dev.get(application(overlay));
        const status = statusOf(live);
        return status.reconciledAt !== reconciledAt && !live.metadata.annotations?.['argocd.argoproj.io/refresh']
          ? status
          : false;
      });
      must(value.sync?.status === 'Synced', `${overlay} is ${value.sync?.status} at a second look`);
      must(
        JSON.stringify(value.operationState) === JSON.stringify(operationState),
        `${overlay} was synced again without a change`,
      );
      const after = await versions(world, overlay, objects);
      demand(
        `${overlay} was written to`,
        [...after].filter(([name, version]) => before.get(name) !== version).map(([name]) => name),
      );
    }
    return 'nothing was written';
  },
};
