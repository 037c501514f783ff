import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the chart of prometheus-community gives them (charts/prometheus-node-exporter). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'prometheus-node-exporter',
    port: 'metrics',
    selector: { [KEY.name]: 'prometheus-node-exporter' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
