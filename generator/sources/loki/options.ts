import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. The names are those of the Helm chart of Loki (grafana/loki, production/helm/loki). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({ service: 'loki', port: 'http-metrics', selector: { [KEY.name]: 'loki' } }),
} as const;

export type Options = FromSchema<typeof options>;
