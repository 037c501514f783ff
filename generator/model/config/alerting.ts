import { SEVERITIES } from '../alert.ts';
import { duration, name, texts } from './shapes.ts';

/** A time of day as Alertmanager has it: `24:00` is the end of the day. */
const CLOCK = '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

/** Days of the week in the words of Alertmanager, in its order. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Who is told of what. */
export const routes = {
  type: 'array',
  default: [],
  description:
    'Which alerts go to which receiver, tried in order; the first route that matches takes the alert. An alert that no route takes goes to every receiver whose `severities` hold its severity.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['match', 'receiver'],
    properties: {
      match: { ...texts, minProperties: 1, description: 'Labels of the alert, all of which must be equal.' },
      receiver: { ...name, description: 'Name of a receiver under `receivers`.' },
      repeatInterval: {
        ...duration,
        default: '4h',
        description: 'How long until an alert that still fires is sent again.',
      },
      groupBy: {
        type: 'array',
        items: { type: 'string', pattern: '^[a-zA-Z_][a-zA-Z0-9_]*$' },
        description:
          'Labels whose alerts share one message, beside the one that names the cluster. Default: alertname and namespace.',
      },
      groupWait: {
        ...duration,
        default: '30s',
        description: 'How long the first message waits for more alerts of its group.',
      },
      groupInterval: {
        ...duration,
        default: '5m',
        description: 'How long a message about more alerts of the group waits after the one before.',
      },
      mute: {
        type: 'array',
        items: name,
        uniqueItems: true,
        description: 'Names under `muteTimes`: at these times the route sends nothing.',
      },
    },
  },
} as const;

/** When nobody is told. */
export const muteTimes = {
  type: 'object',
  default: {},
  propertyNames: name,
  description: 'Times at which routes that name them in `mute` send nothing. All of them are UTC.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      weekdays: {
        type: 'array',
        items: { enum: WEEKDAYS },
        minItems: 1,
        uniqueItems: true,
        description: 'Days on which it begins. Default: every day.',
      },
      times: {
        type: 'array',
        minItems: 1,
        description: 'From when to when. Default: the whole day.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['from', 'to'],
          properties: {
            from: { type: 'string', pattern: CLOCK, description: 'Beginning, `22:00`.' },
            to: {
              type: 'string',
              pattern: CLOCK,
              description: 'End, `06:00`: on the next day where it is not after the beginning.',
            },
          },
        },
      },
    },
  },
} as const;

/** What says that alerts still arrive. */
export const heartbeat = {
  type: 'object',
  description:
    "An alert that always fires, in each namespace that has alerts, for a receiver that raises an alarm when it stops arriving (a dead man's switch). That receiver takes nothing else unless a route names it.",
  additionalProperties: false,
  required: ['receiver'],
  properties: {
    receiver: { ...name, description: 'Name of a receiver under `receivers`.' },
    interval: { ...duration, default: '5m', description: 'How often it is sent.' },
  },
} as const;

/** What an alert is to be like. */
export const alerts = {
  type: 'object',
  default: {},
  description: 'Changes to alerts, by name.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      enabled: { type: 'boolean', default: true, description: 'Whether the alert exists at all.' },
      for: { ...duration, description: 'How long the condition must hold.' },
      severity: { enum: SEVERITIES, description: 'How urgent it is.' },
      thresholds: {
        type: 'object',
        additionalProperties: { type: 'number', exclusiveMinimum: 0 },
        description: "New values of the alert's named thresholds.",
      },
      labels: { ...texts, description: 'Labels added to every alert, for routes.' },
    },
  },
} as const;
