import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL, PORT_NAME } from '../../lib/names.ts';
import { path, selector } from '../../model/config/shapes.ts';
import { DURATION } from '../../promql/duration.ts';

const duration = { type: 'string', pattern: DURATION, minLength: 2 } as const;

/** Names as the GPU operator gives them (NVIDIA/gpu-operator, assets/state-dcgm-exporter/0400_service.yaml). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    namespace: { type: 'string', pattern: DNS_LABEL, description: 'Namespace the exporter runs in.' },
    managedBy: {
      enum: ['gpu-operator', 'here', 'nobody'],
      default: 'gpu-operator',
      description:
        "Which ServiceMonitor collects it: a second one would store every series twice. `gpu-operator` is the operator's own. `here` makes one in the operator's namespace, for the platform's Prometheus, and the operator's own must be off. `nobody` makes one for an exporter of yours, in a namespace of yours.",
    },
    selector: {
      ...selector,
      default: { app: 'nvidia-dcgm-exporter' },
      description: 'Labels of its Service and its pods.',
    },
    service: {
      type: 'string',
      pattern: DNS_LABEL,
      default: 'nvidia-dcgm-exporter',
      description: 'Name of its Service, which becomes the label `job`.',
    },
    daemonset: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Name of the DaemonSet that runs it, for alerts on nodes without GPU metrics. Default: that of its Service, as the GPU operator and the Helm chart of the exporter name it.',
    },
    port: {
      type: 'string',
      pattern: PORT_NAME,
      default: 'gpu-metrics',
      description: "Name of the Service's port. The Helm chart of the exporter calls it `metrics`.",
    },
    path: { ...path, default: '/metrics', description: 'HTTP path of the metrics.' },
    interval: {
      ...duration,
      default: '30s',
      description: 'How often it is scraped. It asks the GPUs itself every 30 seconds.',
    },
    timeout: { ...duration, default: '10s', description: 'How long a scrape may take; not longer than `interval`.' },
  },
} as const;

export type Options = FromSchema<typeof options>;
