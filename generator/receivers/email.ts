import type { FromSchema } from 'json-schema-to-ts';
import { line } from '../model/config/shapes.ts';
import { fromSecret } from '../model/integration.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
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
    login ? [readsKey(login.secret, namespace, { to: 'send mail', meaning: 'password of the mail server' })] : [],
  integrations: ({ to, from, smarthost, login }, { title, body }) => ({
    email_configs: [
      {
        to: to.join(', '),
        from,
        smarthost,
        ...(login ? { auth_username: login.username, auth_password: fromSecret(login.secret) } : {}),
        require_tls: true,
        send_resolved: true,
        headers: { Subject: title },
        // Alertmanager's own page would come along, and mail programs would show that one (notify/email/email.go).
        html: '',
        text: body,
      },
    ],
  }),
  target: ({ to }) => to.join(', '),
});
