import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the chart of prometheus-community gives them (charts/prometheus-redis-exporter). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'prometheus-redis-exporter',
    port: 'redis-exporter',
    selector: { [KEY.name]: 'prometheus-redis-exporter' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
