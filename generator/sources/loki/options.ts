import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the chart of Grafana (helm/loki) gives them. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'loki',
    port: 'http-metrics',
    selector: { [KEY.name]: 'loki' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
