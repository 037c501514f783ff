import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the chart of prometheus-community gives them (charts/prometheus-postgres-exporter). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'prometheus-postgres-exporter',
    port: 'http',
    selector: { [KEY.name]: 'prometheus-postgres-exporter' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
