import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the chart of Grafana (charts/grafana) gives them. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'grafana',
    port: 'service',
    selector: { [KEY.name]: 'grafana' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
