import { MATCHER } from '../../promql/matcher.ts';
import { SEVERITIES } from '../alert.ts';
import { duration, LABEL_VALUE, labelName, name } from './shapes.ts';

/** A time of day as Alertmanager has it: `24:00` is the end of the day. */
const CLOCK = '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

/** Days of the week in the words of Alertmanager, in its order. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Who is told of what. */
export const routes = {
  type: 'array',
  default: [],
  description:
    'Which alerts go to which receivers, tried in order; the first route that matches takes the alert, unless it has `continue`. An alert that no route takes goes to every receiver whose `severities` hold its severity.',
  items: {
    type: 'object',
    additionalProperties: false,
    properties: {
      match: {
        type: 'object',
        minProperties: 1,
        propertyNames: labelName,
        additionalProperties: { type: 'string' },
        description: 'Labels of the alert and their values, all of which must be equal.',
      },
      matchers: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: { type: 'string', pattern: MATCHER },
        description:
          'Matchers as Alertmanager writes them, all of which must hold beside `match`: `severity!="info"`, `pod=~"chat-.*"`, `team!~"a|b"`. A regular expression is one of Go (RE2) and must match the whole value. A label that the alert does not carry is empty.',
      },
      receiver: { ...name, description: 'Name of a receiver under `receivers`.' },
      receivers: {
        type: 'array',
        minItems: 1,
        uniqueItems: true,
        items: name,
        description:
          'Names of several receivers under `receivers`, instead of `receiver`: each of them gets the message.',
      },
      continue: {
        type: 'boolean',
        default: false,
        description:
          'Whether the routes after this one, and the `severities` of receivers, are tried too for an alert that this route has taken.',
      },
      repeatInterval: {
        ...duration,
        default: '4h',
        description: 'How long until an alert that still fires is sent again.',
      },
      groupBy: {
        type: 'array',
        items: labelName,
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

/** What may be said of an alert, for all source instances or for one. */
const change = {
  for: { ...duration, description: 'How long the condition must hold before the alert fires.' },
  keepFiringFor: {
    ...duration,
    description:
      'How long the alert goes on firing once its condition no longer holds, so that one which comes and goes sends one message.',
  },
  severity: { enum: SEVERITIES, description: 'How urgent it is.' },
  thresholds: {
    type: 'object',
    additionalProperties: { type: 'number', exclusiveMinimum: 0 },
    description:
      "New values of the alert's named thresholds, in the unit that the table of alerts in OPERATIONS.md shows beside each name.",
  },
  labels: {
    type: 'object',
    propertyNames: labelName,
    additionalProperties: { type: 'string', pattern: LABEL_VALUE },
    description: 'Labels added to the alert, for routes.',
  },
} as const;

const enabled = { type: 'boolean', description: 'Whether the alert exists at all.' } as const;

/** What an alert is to be like. */
export const alerts = {
  type: 'object',
  default: {},
  description:
    'Changes to alerts, by the name of the alert. What is set here may be about an alert that only some overlays have.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      enabled: { ...enabled, default: true },
      ...change,
      sources: {
        type: 'object',
        propertyNames: name,
        description:
          'Changes for single source instances, by their names under `sources`: what is set here comes before what is set for all of them.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: { enabled, ...change },
        },
      },
    },
  },
} as const;
