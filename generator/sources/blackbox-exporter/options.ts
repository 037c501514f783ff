import type { FromSchema } from 'json-schema-to-ts';
import { url } from '../../model/config/shapes.ts';
import { exporterOptions } from '../../model/probe.ts';

/** Keys of an instance: one address that an exporter asks. Names as the chart of prometheus-community gives them. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'url'],
  properties: {
    ...exporterOptions,
    interval: { ...exporterOptions.interval, description: 'How often the address is probed.' },
    url: {
      ...url,
      description: 'Address that is probed, such as the health route of a service.',
    },
    module: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]+$',
      default: 'http_2xx',
      description: "How it is probed: a module of the exporter's own config.",
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
