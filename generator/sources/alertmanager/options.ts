import type { FromSchema } from 'json-schema-to-ts';
import { serviceOptions } from '../../model/service.ts';

/**
 * Keys of an instance. The Service is the one that prometheus-operator makes for every Alertmanager of a namespace
 * (prometheus-operator, pkg/alertmanager/statefulset.go).
 */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'alertmanager-operated',
    port: 'web',
    selector: { 'operated-alertmanager': 'true' },
  }),
} as const;

export type Options = FromSchema<typeof options>;
