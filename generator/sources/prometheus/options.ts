import type { FromSchema } from 'json-schema-to-ts';
import { serviceOptions } from '../../model/service.ts';

/**
 * Keys of an instance. The Service is the one that prometheus-operator makes for every Prometheus of a namespace
 * (prometheus-operator, pkg/prometheus/common.go).
 */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'prometheus-operated',
    port: 'web',
    selector: { 'operated-prometheus': 'true' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
