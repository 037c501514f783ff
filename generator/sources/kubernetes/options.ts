import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { line } from '../../model/config/shapes.ts';

/** Keys of an instance: one namespace, as the cluster's own exporters tell of it. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    namespace: { type: 'string', pattern: DNS_LABEL, description: 'Namespace whose pods and volumes are watched.' },
    job: {
      ...line,
      default: 'kube-state-metrics',
      description: 'Value of the label `job` under which the cluster collects kube-state-metrics.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
