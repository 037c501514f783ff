import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../lib/names.ts';
import { url as address } from '../model/config/shapes.ts';
import { fromSecret } from '../model/integration.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: {
      description:
        "Address the alerts are posted to, such as the event API of Icinga. If knowing it is enough to post, as for a dead man's switch, write `{ secret: { name, key } }`.",
      oneOf: [
        address,
        {
          type: 'object',
          additionalProperties: false,
          required: ['secret'],
          properties: { secret: secretReference('Where it is kept, in each namespace that has alerts.') },
        },
      ],
    },
    basicAuth: {
      type: 'object',
      description: 'Secret with the name and password to log in with, in each namespace that has alerts.',
      additionalProperties: false,
      required: ['secret'],
      properties: {
        secret: {
          type: 'string',
          pattern: DNS_LABEL,
          description: 'Name of the Secret, such as `icinga-credentials`.',
        },
        usernameKey: {
          type: 'string',
          pattern: '^[-._a-zA-Z0-9]+$',
          default: 'username',
          description: 'Key of the name.',
        },
        passwordKey: {
          type: 'string',
          pattern: '^[-._a-zA-Z0-9]+$',
          default: 'password',
          description: 'Key of the password.',
        },
      },
    },
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'webhook',
  title: 'Webhook',
  options,
  secrets: ({ url, basicAuth }, namespace) => [
    ...(typeof url === 'object'
      ? [readsKey(url.secret, namespace, { to: 'post to the webhook', meaning: 'address the alerts are posted to' })]
      : []),
    ...(basicAuth
      ? [
          {
            namespace,
            name: basicAuth.secret,
            reader: 'Alertmanager, to log in at the webhook',
            keys: [
              { key: basicAuth.usernameKey, meaning: 'name to log in with' },
              { key: basicAuth.passwordKey, meaning: 'password to log in with' },
            ],
          },
        ]
      : []),
  ],
  integrations: ({ url, basicAuth }) => ({
    webhook_configs: [
      {
        url: typeof url === 'object' ? fromSecret(url.secret) : url,
        send_resolved: true,
        ...(basicAuth
          ? {
              http_config: {
                basic_auth: {
                  username: fromSecret({ name: basicAuth.secret, key: basicAuth.usernameKey }),
                  password: fromSecret({ name: basicAuth.secret, key: basicAuth.passwordKey }),
                },
              },
            }
          : {}),
      },
    ],
  }),
  target: ({ url }) => (typeof url === 'object' ? undefined : url),
});
