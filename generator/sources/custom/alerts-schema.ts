import type { FromSchema } from 'json-schema-to-ts';
import { SEVERITIES } from '../../model/alert.ts';
import { AMOUNT, ANNOTATION, duration, LABEL_NAME, line } from '../../model/config/shapes.ts';
import { UNITS, type Unit } from '../../promql/unit.ts';

export const units = Object.keys(UNITS) as readonly Unit[];

const text = <const Words extends string>(description: Words) =>
  ({ type: 'string', pattern: ANNOTATION, description }) as const;

const amount = { anyOf: [{ type: 'number' }, { type: 'string', pattern: AMOUNT }] } as const;

const motion = <const Words extends string>(description: Words) =>
  ({
    anyOf: [
      { type: 'null' },
      { type: 'number' },
      { type: 'string', pattern: AMOUNT },
      {
        type: 'object',
        additionalProperties: false,
        required: ['perMinute'],
        properties: {
          perMinute: { ...amount, description: 'How much it grows each minute.' },
          from: {
            ...amount,
            description:
              'Where it begins. Default: where it is, or far above zero, as a counter that has run for long.',
          },
        },
      },
    ],
    description,
  }) as const;

const series = {
  type: 'array',
  minItems: 1,
  description: 'What Prometheus has while it happens, a sample a minute.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['series', 'during'],
    properties: {
      series: {
        ...line,
        description:
          'A series with its own labels, such as `queue_size{model="granite"}`; those of the scrape follow. A bound may follow a threshold: `le="1.5 * $seconds"`.',
      },
      replica: { type: 'integer', minimum: 1, maximum: 9, default: 1, description: 'Which replica has it.' },
      before: motion('What it is in the ten minutes before, where that is something else.'),
      during: motion(
        'What it is while the cause lasts: a number, one of a threshold as `1.04 * $seconds`, growth as `{ perMinute: 60 }` for a counter, or null for none.',
      ),
      after: motion('What it is once the cause is gone; then the end of the alert is tested too.'),
    },
  },
} as const;

const title = { ...line, description: 'What happens, as a sentence without a full stop.' } as const;
const minutes = <const Words extends string>(description: Words) =>
  ({ type: 'integer', minimum: 0, maximum: 600, description }) as const;

const steps = <const Words extends string>(description: Words) =>
  ({ type: 'array', minItems: 1, items: line, description }) as const;

const alert = {
  type: 'object',
  additionalProperties: false,
  required: ['expr', 'for', 'severity', 'summary', 'description', 'runbook', 'fires', 'silent'],
  description: 'An alert of your own, under its name.',
  properties: {
    expr: {
      type: 'string',
      minLength: 1,
      description:
        'When it fires, in PromQL. `$scope` is what distinguishes this instance from others: matchers in braces, labels after `by`; `$replica` are the labels of a replica, `$place` those of the namespace alone, and `$NAME` a threshold.',
    },
    for: { ...duration, description: 'How long that must hold.' },
    severity: { enum: SEVERITIES, description: 'How urgent it is.' },
    thresholds: {
      type: 'object',
      default: {},
      propertyNames: { pattern: '^[a-z][A-Za-z0-9]*$', not: { enum: ['scope', 'replica', 'place'] } },
      description: 'Numbers by name, which overlays may change under `alerts`.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'unit', 'meaning'],
        properties: {
          value: { type: 'number', description: 'The number.' },
          unit: { enum: units, description: 'What it is in.' },
          meaning: { ...line, description: 'What it bounds, as a noun phrase.' },
        },
      },
    },
    summary: text('What is wrong and where, without a full stop; `{{ $labels.model }}` is a label of the alert.'),
    description: text('The same in a sentence or two; `{{ $value | humanize }}` is the value.'),
    runbook: {
      type: 'object',
      additionalProperties: false,
      required: ['meaning', 'impact', 'diagnosis', 'mitigation'],
      description: 'The page that a person woken by the alert reads. Its texts are Markdown.',
      properties: {
        meaning: { ...line, description: 'What has happened.' },
        impact: { ...line, description: 'Who feels what of it.' },
        diagnosis: steps('Steps that look and change nothing.'),
        mitigation: steps('Steps that help, the one that costs most last.'),
      },
    },
    missing: {
      enum: ['silent', 'fires'],
      default: 'silent',
      description: 'What it does when none of its series is there; `fires` for one on absence.',
    },
    fires: {
      type: 'array',
      minItems: 1,
      description: 'Scenarios in which it fires: promtool proves them.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'given'],
        properties: {
          title,
          given: series,
          labels: {
            type: 'array',
            minItems: 1,
            default: [{}],
            items: { type: 'object', propertyNames: { pattern: LABEL_NAME }, additionalProperties: line },
            description:
              'Labels of each alert that fires, where they are others than those of the first series. Those of the scrape follow.',
          },
          value: { ...amount, description: 'The value that its texts show, where they do.' },
          within: { ...minutes('Minutes until what it waits for holds, such as those of a rate.'), default: 0 },
          clears: { ...minutes('Minutes after the cause until it no longer holds.'), default: 1 },
        },
      },
    },
    silent: {
      type: 'array',
      minItems: 1,
      description: 'Scenarios in which it stays silent. That others of the kind do not raise it is proven beside them.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['title', 'given'],
        properties: { title, given: series },
      },
    },
  },
} as const;

/** The JSON Schema of alerts of one's own. */
export const alertsSchema = {
  type: 'object',
  default: {},
  propertyNames: { pattern: '^[A-Z][A-Za-z0-9]{2,63}$' },
  additionalProperties: alert,
  description:
    'Alerts of your own, by name. One that is called as one of those that its contract gives takes its place.',
} as const;

export type OwnAlert = FromSchema<typeof alert>;
export type OwnSeries = OwnAlert['silent'][number]['given'][number];
