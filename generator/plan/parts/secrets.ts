import { externalSecret } from '../../kinds/external-secret.ts';
import { KINDS } from '../../kinds/kind.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import { type SecretsKind, type SecretsWay, secretsWay } from '../../model/config.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { type SecretNeed, type WholeSecret, wholeSecrets } from '../../model/secret.ts';
import type { Assembly } from '../assembly.ts';
import { beside } from '../bundle.ts';

type Make<Way> = (secret: WholeSecret, way: Way) => readonly Manifest[];

interface Objects<Way> {
  /** What is rendered for a Secret. */
  readonly rendered: Make<Way>;
  /** What a file of people holds for it: the head of it. */
  readonly filed: Make<Way>;
}

const none = () => [];
const head = (kind: 'Secret' | 'SealedSecret', { name, namespace }: WholeSecret): Manifest => ({
  apiVersion: KINDS[kind].apiVersion,
  kind,
  metadata: { name, namespace },
});

/** What each way of coming by Secrets puts on the cluster. A closed axis: `emit/` shows what people do. */
const OBJECTS: { readonly [K in SecretsKind]: Objects<Extract<SecretsWay, { kind: K }>> } = {
  existing: { rendered: none, filed: none },
  'external-secrets': { rendered: (secret, store) => [externalSecret(secret, store)], filed: none },
  'sealed-secrets': { rendered: none, filed: secret => [head('SealedSecret', secret)] },
  sops: { rendered: none, filed: secret => [head('Secret', secret)] },
};

/**
 * What brings the Secrets that are needed, where people do not make them on the cluster. Answers the plan of their
 * encrypted files, where there are any.
 */
export function addSecrets(parts: Assembly, needs: readonly SecretNeed[]): OverlayPlan | undefined {
  const {
    add,
    loaded: { config, at },
  } = parts;
  const way = secretsWay(config);
  const { rendered, filed } = OBJECTS[way.kind] as Objects<SecretsWay>;
  const origin = at(['secrets']);
  const secrets = wholeSecrets(needs);
  for (const secret of secrets) add('secrets', origin, ['secret', secret, way], () => rendered(secret, way));
  const files = secrets
    .flatMap(secret => filed(secret, way))
    .map((object): ObjectArtifact => ({ form: 'object', object, part: 'secrets', origin }));
  return files.length === 0 ? undefined : beside(parts, 'secrets', config.grafana.namespace, files);
}
