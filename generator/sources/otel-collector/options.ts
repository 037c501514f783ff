import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../lib/names.ts';
import { serviceOptions } from '../../model/service.ts';

/** Keys of an instance. Names as the charts of open-telemetry (charts/opentelemetry-collector) gives them. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'opentelemetry-collector',
    port: 'metrics',
    selector: { [KEY.name]: 'opentelemetry-collector' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
