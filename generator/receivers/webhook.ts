import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../lib/names.ts';
import { defineReceiver, receivesSeverities } from '../model/receiver.ts';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['url'],
  properties: {
    url: {
      type: 'string',
      pattern: '^https?://[^\\s@]+$',
      description: 'Address the alerts are posted to, such as the event API of Icinga.',
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
  secrets: ({ basicAuth }, namespace) =>
    basicAuth
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
      : [],
  entry: (name, { url, basicAuth }) => ({
    name,
    webhookConfigs: [
      {
        url,
        sendResolved: true,
        ...(basicAuth
          ? {
              httpConfig: {
                basicAuth: {
                  username: { name: basicAuth.secret, key: basicAuth.usernameKey },
                  password: { name: basicAuth.secret, key: basicAuth.passwordKey },
                },
              },
            }
          : {}),
      },
    ],
  }),
  target: ({ url }) => url,
});
