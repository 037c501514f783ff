import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { line } from '../../model/config/shapes.ts';
import { UNITS, type Unit } from '../../promql/unit.ts';

/** The name of a metric as scrapes expose it (Prometheus docs: data model). */
const METRIC_NAME = '^[a-zA-Z_:][a-zA-Z0-9_:]*$';

/**
 * A label that a program sets itself: not `le` and `quantile`, which histograms and summaries have by their type, nor those
 * that begin with two underscores, which are Prometheus' own (Prometheus docs: data model).
 */
const OWN_LABEL = '^(?!__|le$|quantile$)[a-zA-Z_][a-zA-Z0-9_]*$';

const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'info'] as const;

const metric = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'unit', 'meaning'],
  description: 'A metric, under its name as the program exposes it.',
  properties: {
    type: { enum: TYPES, description: 'What `# TYPE` of the exposition says.' },
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
    meaning: { ...line, description: 'What it tells, as a sentence: the description of its panel.' },
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
    'What it exposes: the path of a file of the repository that says so, such as `./contracts/model-server.yaml`, or the same here.',
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
      description: 'Whether its own `namespace` and `pod` stay, as they do for an exporter that tells of others.',
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
