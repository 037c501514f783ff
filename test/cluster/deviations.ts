import type { Manifest } from '../../generator/model/artifact.ts';
import type { Cluster } from './cluster.ts';
import type { ClusterName } from './site.ts';

/** Where the live value differs from the wanted one; fields that are only live (defaults, status) are no difference. */
export function differences(wanted: unknown, live: unknown, path = ''): string[] {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(live) || live.length !== wanted.length)
      return [`${path}: ${JSON.stringify(live)} instead of ${JSON.stringify(wanted)}`];
    return wanted.flatMap((item, index) => differences(item, live[index], `${path}[${index}]`));
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof live !== 'object' || live === null) return [`${path}: ${JSON.stringify(live)} instead of an object`];
    return Object.entries(wanted).flatMap(([key, value]) =>
      differences(value, (live as Record<string, unknown>)[key], `${path}.${key}`),
    );
  }
  return wanted === live ? [] : [`${path}: ${JSON.stringify(live)} instead of ${JSON.stringify(wanted)}`];
}

/** Where a cluster differs from the rendered objects, object by object and field by field. */
export async function deviations(
  { kube }: Cluster,
  overlay: ClusterName,
  objects: readonly Manifest[],
): Promise<string[]> {
  const found = await Promise.all(
    objects.map(async object => {
      const live = await kube[overlay].find(object);
      const name = `${object.kind} ${object.metadata.namespace ?? ''}/${object.metadata.name}`;
      return live ? differences(object, live).map(difference => `${name}${difference}`) : [`${name} is missing`];
    }),
  );
  return found.flat();
}
