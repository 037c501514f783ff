import type { FromSchema } from 'json-schema-to-ts';
import { fromSecret } from '../model/integration.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: secretReference(
      'Where the URL of a Teams workflow that posts to a channel is kept, in each namespace that has alerts.',
    ),
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

/** Teams through a workflow (`msteamsv2`): the connectors that the first form spoke to are switched off by Microsoft. */
export const receiver = defineReceiver<Options>({
  kind: 'msteams',
  title: 'Microsoft Teams',
  options,
  secrets: ({ secret }, namespace) => [
    readsKey(secret, namespace, { to: 'send to Teams', meaning: 'URL of a Teams workflow that posts to a channel' }),
  ],
  integrations: ({ secret }, { title, body }) => ({
    msteamsv2_configs: [{ webhook_url: fromSecret(secret), send_resolved: true, title, text: body }],
  }),
});
