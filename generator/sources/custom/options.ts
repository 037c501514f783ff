import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';
import { alertsSchema } from './alerts-schema.ts';
import { contractSchema } from './contract-schema.ts';
import { panelsSchema } from './panels-schema.ts';

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'contract'],
  properties: {
    ...serviceOptions({ service: 'model-server', port: 'metrics', selector: { [KEY.name]: 'model-server' } }),
    contract: contractSchema,
    alerts: alertsSchema,
    panels: panelsSchema,
  },
} as const;

export type Options = FromSchema<typeof options>;
