import { duration, name } from './shapes.ts';

/** How the Secrets come to be that this repository only knows by name and key. */
export const secrets = {
  description:
    'How the Secrets come to be: `existing` (people make them, with the commands of OPERATIONS.md), `sealed-secrets` or `sops` (people commit them encrypted), or an object with `kind: external-secrets`.',
  default: 'existing',
  anyOf: [
    { enum: ['existing', 'sealed-secrets', 'sops'] },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'store'],
      properties: {
        kind: { const: 'external-secrets', description: 'The External Secrets operator fetches them.' },
        store: { ...name, description: 'Name of the ClusterSecretStore they are fetched from.' },
        key: {
          type: 'string',
          pattern: '^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$',
          description:
            'Where a Secret is kept in the store: `{namespace}` and `{name}` are put in. Its keys are properties there. Default: `{namespace}/{name}`.',
        },
        refreshInterval: { ...duration, description: 'How often it is fetched again. Default: 1h.' },
      },
    },
  ],
} as const;
