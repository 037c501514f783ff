import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { line, METRIC_NAME, OWN_LABEL } from '../../model/config/shapes.ts';
import { UNITS, type Unit } from '../../promql/unit.ts';

const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'info'] as const;

const metric = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'unit', 'meaning'],
  description: 'A metric, under its name as the program exposes it.',
  properties: {
    type: { enum: TYPES, description: 'What `# TYPE` of the exposition has.' },
    unit: {
      enum: Object.keys(UNITS) as readonly Unit[],
      description: 'What it counts or measures: `requests` of a counter, not `requests/s`.',
    },
    labels: {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: OWN_LABEL },
      default: [],
      description: 'Labels that the program sets itself, without those of the scrape.',
    },
    buckets: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'number' },
      description: 'Upper bounds of the buckets of a histogram, without `+Inf`.',
    },
    role: {
      enum: ['requests', 'errors', 'latency', 'queue', 'cache-hits', 'cache-misses', 'load-time'],
      description:
        'What it is to its service, where it is one of these: alerts and panels follow from it. `requests`, `errors`, `cache-hits` and `cache-misses` are counters, `latency` and `load-time` histograms of seconds, `queue` a gauge.',
    },
    meaning: { ...line, description: 'What it means, as a sentence: the description of its panel.' },
  },
} as const;

/** The JSON Schema of a contract: what a program exposes, as its own code says. */
export const contractSchema = {
  type: 'object',
  // Set where a file may hold the value: the config then has its path.
  contentMediaType: 'application/yaml',
  additionalProperties: false,
  required: ['source', 'metrics'],
  description:
    'What it exposes: the path of a file of the repository that lists it, such as `./contracts/model-server.yaml`, or the same here.',
  properties: {
    source: {
      type: 'string',
      pattern: DNS_LABEL,
      maxLength: 40,
      description: 'Name of the program, such as `model-server`. Its alerts begin with it.',
    },
    version: { ...line, default: '1', description: 'Version of the program that the contract was read from.' },
    honorLabels: {
      type: 'boolean',
      default: false,
      description: 'Whether its own `namespace` and `pod` stay, as they do for an exporter that reports others.',
    },
    metrics: {
      type: 'object',
      propertyNames: { pattern: METRIC_NAME },
      additionalProperties: metric,
      description: 'Metrics by their exposed names; those of a histogram without `_bucket`, `_sum` and `_count`.',
    },
  },
} as const;

export type ContractFile = FromSchema<typeof contractSchema>;
