import type { FromSchema } from 'json-schema-to-ts';
import { LEGEND, line } from '../../model/config/shapes.ts';
import { units } from './alerts-schema.ts';

const panel = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'description', 'unit', 'queries'],
  properties: {
    title: { ...line, description: 'What it shows.' },
    description: { ...line, description: 'What it answers and what is normal, in a sentence or two.' },
    row: { ...line, default: 'More', description: 'The row that it is in.' },
    type: {
      enum: ['timeseries', 'stat', 'gauge', 'bargauge', 'table'],
      default: 'timeseries',
      description: 'How it is drawn.',
    },
    unit: { enum: units, description: 'What the queries answer in, such as `requests/s` or `seconds`.' },
    queries: {
      type: 'array',
      minItems: 1,
      description: 'What it asks.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['expr'],
        properties: {
          expr: {
            type: 'string',
            minLength: 1,
            description: 'A query in PromQL; `$scope`, `$replica` and `$place` are those of alerts.',
          },
          legend: {
            type: 'string',
            pattern: LEGEND,
            description: 'Name of each line, such as `{{model}}`. Default: the labels that it is grouped by.',
          },
        },
      },
    },
  },
} as const;

/** The JSON Schema of panels of one's own. */
export const panelsSchema = {
  type: 'array',
  default: [],
  items: panel,
  description: 'Panels of your own. They come before those that its contract gives.',
} as const;

export type OwnPanel = FromSchema<typeof panel>;
