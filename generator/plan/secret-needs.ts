import type { Instance } from '../model/plan.ts';
import type { Platform } from '../model/platform.ts';
import type { Routing } from '../model/routing.ts';
import type { SecretNeed } from '../model/secret.ts';

/** Every Secret a person must make, once. Receivers need theirs in each of the namespaces whose AlertmanagerConfig names them. */
export function secretNeeds(
  instances: readonly Instance[],
  { receivers }: Routing,
  namespaces: readonly string[],
  platform: Pick<Platform, 'secrets'>,
): SecretNeed[] {
  const all: readonly SecretNeed[] = [
    ...platform.secrets,
    ...instances.flatMap(({ secrets }) => secrets),
    ...receivers.flatMap(({ receiver, options }) =>
      namespaces.flatMap(namespace => receiver.secrets(options, namespace)),
    ),
  ];
  const nameOf = ({ namespace, name, keys }: SecretNeed) =>
    JSON.stringify([namespace, name, keys.map(({ key }) => key)]);
  return [...new Map(all.map(need => [nameOf(need), need])).values()];
}
