import type { FromSchema } from 'json-schema-to-ts';
import { canaryOption } from '../../canary/options.ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { API_URL } from '../../model/config/shapes.ts';
import { exporterOptions } from '../../model/probe.ts';

/** Keys of an instance: the address of its API, and the exporter that asks it. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'url'],
  properties: {
    ...exporterOptions,
    selector: {
      ...exporterOptions.selector,
      description: 'Labels of the Service of the blackbox exporter that asks it.',
    },
    service: {
      ...exporterOptions.service,
      description: 'Name of the Service of that exporter, which becomes the label `job`.',
    },
    interval: { ...exporterOptions.interval, description: 'How often it is asked.' },
    url: {
      type: 'string',
      pattern: API_URL,
      description: 'Address of Ollama before `/api`, such as `http://ollama.models.svc:11434`.',
    },
    module: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+$',
      default: 'http_2xx',
      description: "How it is asked: a module of the exporter's own config.",
    },
    deployment: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed. Default: the first part of the host of `url`, where that is in the namespace.',
    },
    gateway: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'The LiteLLM that calls it: what that counts of the calls is shown beside the probe.',
      properties: {
        service: {
          type: 'string',
          pattern: DNS_LABEL,
          default: 'litellm',
          description: 'Name of its Service, and on a machine of its source: the label `job` of its series.',
        },
        namespace: {
          type: 'string',
          pattern: DNS_LABEL,
          description: 'Namespace that it runs in. Default: that of the source.',
        },
      },
    },
    canary: canaryOption('chat'),
  },
} as const;

export type Options = FromSchema<typeof options>;
