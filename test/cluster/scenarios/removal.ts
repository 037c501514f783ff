import type { Manifest } from '../../../generator/model/artifact.ts';
import { settled } from '../applications.ts';
import type { Draft } from '../repository.ts';
import { CLUSTERS, type ClusterName } from '../site.ts';
import { demand, must, type Stage, type World } from '../world.ts';
import { deliver } from './change.ts';

export const nameOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;

/** What each object is by: it changes when an object was deleted and made again. */
export async function uids(
  { cluster }: World,
  overlay: ClusterName,
  objects: readonly Manifest[],
): Promise<Map<string, string | undefined>> {
  return new Map(
    await Promise.all(
      objects.map(async object => [nameOf(object), (await cluster.kube[overlay].find(object))?.metadata.uid] as const),
    ),
  );
}

export const removal: Stage = {
  name: 'a source is removed: pruned, nothing else',
  run: async world => {
    const { repository } = world;
    const objects = Object.fromEntries(CLUSTERS.map(overlay => [overlay, repository.rendered(overlay)])) as Record<
      ClusterName,
      readonly Manifest[]
    >;
    const before = Object.fromEntries(
      await Promise.all(CLUSTERS.map(async overlay => [overlay, await uids(world, overlay, objects[overlay])])),
    ) as Record<ClusterName, Map<string, string>>;
    repository.configure(draft => {
      delete (draft['sources'] as Draft)['providers'];
      for (const overlay of [draft, ...Object.values(draft['overlays'] as Record<string, Draft>)])
        for (const name of Object.keys((overlay['alerts'] ?? {}) as Draft))
          if (name.startsWith('Robotheus')) delete (overlay['alerts'] as Draft)[name];
    });
    const commit = await deliver(world, 'Watch no provider');
    for (const overlay of CLUSTERS) {
      await settled(world.cluster, overlay, commit);
      const kept = new Set(repository.rendered(overlay).map(nameOf));
      const gone = objects[overlay].filter(object => !kept.has(nameOf(object)));
      must(gone.length > 5, `only ${gone.length} objects went`);
      const after = await uids(world, overlay, objects[overlay]);
      demand(
        `${overlay}: these are still there`,
        gone.filter(object => object.kind !== 'Namespace' && after.get(nameOf(object))).map(nameOf),
      );
      demand(
        `${overlay}: these were lost`,
        gone.filter(object => object.kind === 'Namespace' && !after.get(nameOf(object))).map(nameOf),
      );
      demand(
        `${overlay}: these were made again`,
        [...kept].filter(name => before[overlay].has(name) && before[overlay].get(name) !== after.get(name)),
      );
    }
    const count = objects.dev.length - repository.rendered('dev').length;
    return `${count} objects on each cluster; its namespace stays, and Argo CD says Synced`;
  },
};
