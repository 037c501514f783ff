import { externalSecret } from '../../kinds/external-secret.ts';
import type { Manifest } from '../../model/artifact.ts';
import { type SecretsKind, type SecretsWay, secretsWay } from '../../model/config.ts';
import { type SecretNeed, type WholeSecret, wholeSecrets } from '../../model/secret.ts';
import type { Assembly } from '../assembly.ts';

/** What each way of coming by Secrets puts on the cluster. A closed axis: `emit/docs/secrets.ts` says what people do. */
const OBJECTS: {
  readonly [K in SecretsKind]: (secret: WholeSecret, way: Extract<SecretsWay, { kind: K }>) => readonly Manifest[];
} = {
  existing: () => [],
  'external-secrets': (secret, store) => [externalSecret(secret, store)],
};

/** What brings the Secrets that are needed, where they are not made by people. */
export function addSecrets({ loaded: { config, at }, add }: Assembly, needs: readonly SecretNeed[]): void {
  const way = secretsWay(config);
  const objects = OBJECTS[way.kind] as (secret: WholeSecret, way: SecretsWay) => readonly Manifest[];
  for (const secret of wholeSecrets(needs))
    add('secrets', at(['secrets']), ['secret', secret, way], () => objects(secret, way));
}
