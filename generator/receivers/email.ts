import type { FromSchema } from 'json-schema-to-ts';
import { line } from '../model/config/shapes.ts';
import { defineReceiver, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

const address = { type: 'string', pattern: "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$" } as const;

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['to', 'from', 'smarthost'],
  properties: {
    to: { type: 'array', items: address, minItems: 1, description: 'Addresses the messages go to.' },
    from: { ...address, description: 'Address they come from.' },
    smarthost: {
      type: 'string',
      pattern: '^[A-Za-z0-9.-]+:[0-9]{1,5}$',
      description: 'Mail server and port, `smtp.example.com:587`.',
    },
    login: {
      type: 'object',
      description: 'How to log in at the mail server.',
      additionalProperties: false,
      required: ['username', 'secret'],
      properties: {
        username: { ...line, description: 'Name to log in with.' },
        secret: secretReference('Where its password is kept, in each namespace that has alerts.'),
      },
    },
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'email',
  title: 'E-mail',
  options,
  secrets: ({ login }, namespace) =>
    login
      ? [
          {
            namespace,
            name: login.secret.name,
            reader: 'Alertmanager, to send mail',
            keys: [{ key: login.secret.key, meaning: 'password of the mail server' }],
          },
        ]
      : [],
  entry: (name, { to, from, smarthost, login }, { title, body }) => ({
    name,
    emailConfigs: [
      {
        to: to.join(', '),
        from,
        smarthost,
        ...(login ? { authUsername: login.username, authPassword: login.secret } : {}),
        requireTLS: true,
        sendResolved: true,
        headers: [{ key: 'Subject', value: title }],
        // Alertmanager's own page would come along, and mail programs would show that one (notify/email/email.go).
        html: '',
        text: body,
      },
    ],
  }),
  target: ({ to }) => to.join(', '),
});
