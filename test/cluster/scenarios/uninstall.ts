import { blocks, follow, operations } from '../operations.ts';
import { CLUSTERS } from '../site.ts';
import { until } from '../until.ts';
import { demand, must, type Stage } from '../world.ts';
import { nameOf, uids } from './removal.ts';

export const uninstall: Stage = {
  name: 'removed as OPERATIONS.md shows',
  run: async world => {
    const { cluster, repository } = world;
    const [script] = blocks(operations(repository, 'Removal'), 'bash');
    if (!script) throw new Error('OPERATIONS.md has no script for the removal');
    await follow(cluster.site, repository, 'dev', script);
    const counts = await Promise.all(
      CLUSTERS.map(async overlay => {
        const objects = repository.rendered(overlay);
        const present = async () => {
          const found = await uids(world, overlay, objects);
          return objects.filter(object => found.get(nameOf(object)));
        };
        const { value: left } = await until(
          `${overlay} is empty`,
          async () => {
            const found = await present();
            return found.every(({ kind }) => kind === 'Namespace') && found;
          },
          { state: async () => (await present()).map(nameOf) },
        );
        demand(
          `${overlay}: these namespaces went`,
          objects.filter(object => object.kind === 'Namespace' && !left.includes(object)).map(nameOf),
        );
        const [secret] = await cluster.kube[overlay].list('v1', 'Secret', 'vllm');
        must(secret !== undefined, `${overlay}: the Secrets that were made by hand went`);
        return objects.length - left.length;
      }),
    );
    return `${counts.join(' and ')} objects are gone, namespaces and Secrets stay`;
  },
};
