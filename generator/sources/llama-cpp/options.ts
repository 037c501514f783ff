import type { FromSchema } from 'json-schema-to-ts';
import { canaryOption } from '../../canary/options.ts';
import { DNS_LABEL, KEY } from '../../lib/names.ts';
import { secretReference } from '../../model/secret.ts';
import { serviceOptions } from '../../model/service.ts';

const usual = serviceOptions({ service: 'llama-server', port: 'http', selector: { [KEY.name]: 'llama-server' } });

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    ...usual,
    secret: secretReference(
      'API key that the scrape shows, in the namespace of the server. With `--api-key`, llama-server answers 401 without one; only its health is open.',
    ),
    deployment: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed. Default: the name of its Service.',
    },
    canary: canaryOption('completion'),
  },
} as const;

export type Options = FromSchema<typeof options>;
