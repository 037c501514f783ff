import type { FromSchema } from 'json-schema-to-ts';
import type { Account } from '../../model/bundle.ts';
import { GPG_KEY_ID, HTTPS_URL, line, name } from '../../model/config/shapes.ts';
import type { Config } from '../../model/config.ts';
import type { OverlayPlan } from '../../model/plan.ts';

export const NAME = 'argocd-kustomize';

/** The key `argocd` of the config: who deploys an overlay, and where to. */
export const argocd = {
  type: 'object',
  description: 'The Argo CD that deploys the overlays.',
  additionalProperties: false,
  default: {},
  properties: {
    namespace: { ...name, description: 'Namespace of Argo CD. The platform knows the usual one.' },
    serviceAccount: {
      ...name,
      description:
        'Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need.',
    },
    signatureKeys: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', pattern: GPG_KEY_ID },
      description:
        'IDs of the GnuPG keys that sign commits: Argo CD syncs no commit that none of them signed. It must know the keys. Signatures by SSH or S/MIME do not count.',
    },
    destination: {
      type: 'object',
      description:
        "The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.",
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: { ...line, description: 'Name of the cluster, as `argocd cluster list` prints it.' } },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['server'],
          properties: {
            server: {
              type: 'string',
              pattern: HTTPS_URL,
              description:
                'Address of its API server. That of the cluster of Argo CD is `https://kubernetes.default.svc`.',
            },
          },
        },
      ],
    },
  },
} as const;

type Given = FromSchema<typeof argocd>;

/** What the config says under the key of this delivery. */
export const givenIn = (config: Config): Given => (config as Config & { readonly argocd?: Given }).argocd ?? {};

/** As its own manifests install it (argoproj/argo-cd, manifests/install.yaml). */
const UPSTREAM: Account = { namespace: 'argocd', name: 'argocd-application-controller' };

/** The account that applies objects: what the config says, what the platform knows, or that of the upstream manifests. */
export function accountOf({ config, platform }: Pick<OverlayPlan, 'config' | 'platform'>): Account {
  const { namespace, serviceAccount } = givenIn(config);
  const usual = platform.deliveries[NAME]?.account ?? UPSTREAM;
  return { namespace: namespace ?? usual.namespace, name: serviceAccount ?? usual.name };
}

/** The cluster an overlay goes to: what the config says, or the one that Argo CD knows by the overlay's name. */
export const destinationOf = ({
  name: overlay,
  config,
}: OverlayPlan): { readonly name: string } | { readonly server: string } =>
  givenIn(config).destination ?? { name: overlay };
