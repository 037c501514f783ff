import type { Manifest } from '../../../generator/model/artifact.ts';
import { applicationOf, inShort, isSettled, refreshOne, statusOf } from '../applications.ts';
import { deviations } from '../deviations.ts';
import type { Ref } from '../kube.ts';
import { blocks, follow, operations } from '../operations.ts';
import { mirrored, OWN, ownRepository, PROJECT, ROOT, root, upstreamRights } from '../own-repository.ts';
import type { Repository } from '../repository.ts';
import { unpublishedCrds } from '../unpublished-crds.ts';
import { pause, until } from '../until.ts';
import { beWell } from '../well.ts';
import { demand, must, type Stage, type World } from '../world.ts';

const OVERLAY = 'prod';

const wave = ({ metadata }: Manifest): number => Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);

/** Removes all of it as its OPERATIONS.md shows, and sees that the CRDs stay, which are those of others as well. */
async function removed(
  { cluster: { site, kube } }: World,
  own: Repository,
  objects: readonly Manifest[],
  crds: readonly Ref[],
): Promise<void> {
  const before = await Promise.all(crds.map(each => kube.prod.get(each)));
  await kube.dev.remove(applicationOf(ROOT));
  for (const command of blocks(operations(own, 'Removal'), 'bash')) await follow(site, own, 'dev', command);
  const going = objects.filter(({ kind }) => kind !== 'Namespace');
  await until('the own stack is gone', async () =>
    (await Promise.all(going.map(object => kube.prod.find(object)))).every(live => live === undefined),
  );
  const after = await Promise.all(crds.map(each => kube.prod.get(each)));
  demand(
    'CRDs went with the stack',
    before.filter(({ metadata }, index) => metadata.uid !== after[index]?.metadata.uid).map(one => one.metadata.name),
  );
}

export const ownSync: Stage = {
  name: 'own stack: Argo CD syncs it, its CRDs first',
  run: async world => {
    const { site, kube } = world.cluster;
    const { commit, crds } = await mirrored(site);
    const own = await ownRepository(site, OVERLAY, commit);
    const head = await own.push('The own stack');
    const objects = own.rendered(OVERLAY);
    const rights = await upstreamRights();
    for (const object of [...unpublishedCrds(new Set(objects.map(({ kind }) => kind))), ...rights])
      await kube.prod.apply(object);
    const missing = await Promise.all(crds.map(async each => (await kube.prod.find(each)) === undefined));
    must(missing.some(Boolean), 'every CRD is there before the stack brings it');
    await kube.dev.apply(PROJECT);
    await kube.dev.apply(root(own));

    const app = applicationOf(`${OWN}-${OVERLAY}`);
    const [prometheus, ...others] = objects.filter(({ kind }) => kind === 'Prometheus');
    must(prometheus !== undefined && others.length === 0, 'the stack has no Prometheus');
    await until('the Prometheus is applied', () => kube.prod.find(prometheus), {
      state: async () => inShort(statusOf(await kube.dev.get(app))),
    });
    // Its pods are not there yet: until they are, nothing of a later wave may be.
    await pause(1000);
    const early = await Promise.all(
      objects.filter(object => wave(object) > 0).map(async each => ((await kube.prod.find(each)) ? each : undefined)),
    );
    demand(
      'these did not wait for the Prometheus',
      early.flatMap(each => (each ? `${each.kind} ${each.metadata.name}` : [])),
    );
    const { value: status, seconds } = await until(
      'the own stack is Synced and Healthy',
      async () => {
        await beWell(kube.prod, objects);
        const now = statusOf(await kube.dev.get(app));
        return isSettled(now, head) ? now : false;
      },
      { every: 400, state: async () => inShort(statusOf(await kube.dev.get(app))) },
    );
    must(!status.operationState?.retryCount, `Argo CD tried ${status.operationState?.retryCount} times more`);
    for (const [name, at] of [
      [`${OWN}-${OVERLAY}-crds`, commit],
      [ROOT, head],
    ] as const) {
      const one = applicationOf(name);
      await refreshOne(world.cluster, one);
      await until(`${name} is Synced and Healthy`, async () => isSettled(statusOf(await kube.dev.get(one)), at), {
        state: async () => inShort(statusOf(await kube.dev.get(one))),
      });
    }
    demand('the own stack is not as rendered', await deviations(world.cluster, OVERLAY, objects));
    await removed(world, own, objects, crds);
    for (const object of rights) await kube.prod.remove(object);
    return `${crds.length} CRDs, then ${objects.length} objects in ${seconds.toFixed(1)} s, field by field; the CRDs stay`;
  },
};
