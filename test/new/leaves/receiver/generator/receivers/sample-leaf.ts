import type { FromSchema } from 'json-schema-to-ts';
import { fromSecret } from '../../../../../../generator/model/integration.ts';
import { defineReceiver, receivesSeverities } from '../../../../../../generator/model/receiver.ts';
import { secretReference } from '../../../../../../generator/model/secret.ts';

/** Keys of an instance. */
const options = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: secretReference('Where the address that takes alerts is kept, in each namespace that has alerts.'),
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'sample-leaf',
  title: 'Sample leaf',
  options,
  secrets: ({ secret }, namespace) => [
    {
      namespace,
      name: secret.name,
      reader: 'Alertmanager, to post alerts',
      keys: [{ key: secret.key, meaning: 'address the alerts are posted to' }],
    },
  ],
  // One of Alertmanager's own integrations: what takes its webhook needs no other.
  integrations: ({ secret }) => ({ webhook_configs: [{ url: fromSecret(secret), send_resolved: true }] }),
});
