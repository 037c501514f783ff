import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../lib/names.ts';
import { SEVERITIES } from './alert.ts';
import { DURATION } from './duration.ts';

/** A Kubernetes quantity (apimachinery resource.Quantity, decimal and binary suffixes). */
export const QUANTITY = '^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$';

const name = { type: 'string', pattern: DNS_LABEL } as const;
const duration = { type: 'string', pattern: DURATION, minLength: 1 } as const;
const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;
const quantities = {
  type: 'object',
  additionalProperties: false,
  properties: { cpu: { type: 'string', pattern: QUANTITY }, memory: { type: 'string', pattern: QUANTITY } },
} as const;

/** One named instance of a leaf: its kind, and the keys that the leaf's own options describe. */
const instance = {
  type: 'object',
  required: ['kind'],
  properties: { kind: name },
  additionalProperties: true,
} as const;
/** Names of instances become object names, so they are DNS labels and short enough for a suffix. */
const instances = {
  type: 'object',
  propertyNames: { ...name, maxLength: 40 },
  additionalProperties: instance,
} as const;

/** A time of day as Alertmanager has it: `24:00` is the end of the day. */
const CLOCK = '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$';

/** Days of the week in the words of Alertmanager, in its order. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Folders of the base that are no source instance's. A heartbeat has one for each namespace. */
const PARTS = '^(alerting|argocd|grafana|namespaces|platform|heartbeat-.*)$';

/**
 * The JSON Schema of `observability.yaml` without what the leaves add. Keys under `sources`, `receivers` and `platform`
 * are checked against the options of the leaf that the instance names.
 */
export const configSchema = {
  type: 'object',
  title: 'Model observability',
  additionalProperties: false,
  required: ['name', 'repository', 'platform', 'grafana', 'sources', 'receivers', 'overlays'],
  properties: {
    name: {
      ...name,
      maxLength: 40,
      description: 'Name of the whole: the Argo CD project, the folder under apps/ and a label on every object.',
    },
    repository: {
      type: 'object',
      description: 'The Git repository that Argo CD reads this output from.',
      additionalProperties: false,
      required: ['url'],
      properties: {
        url: {
          type: 'string',
          pattern: '^(https?://|ssh://|git@|file:///)[^\\s]+$',
          description: 'Address that Argo CD clones, and the root of links to runbooks.',
        },
        revision: {
          type: 'string',
          pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
          default: 'main',
          description: 'Branch, tag or commit that is deployed.',
        },
      },
    },
    platform: {
      description: 'How the cluster is watched: the name of a platform, or an object with `kind` and its options.',
      anyOf: [name, instance],
    },
    argocd: {
      type: 'object',
      description: 'The Argo CD that deploys the overlays.',
      additionalProperties: false,
      default: {},
      properties: {
        namespace: { ...name, description: 'Namespace of Argo CD. The platform knows the usual one.' },
        serviceAccount: {
          ...name,
          description:
            'Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need.',
        },
        destination: {
          type: 'object',
          description:
            "The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.",
          oneOf: [
            {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              properties: { name: { type: 'string', minLength: 1 } },
            },
            {
              type: 'object',
              additionalProperties: false,
              required: ['server'],
              properties: { server: { type: 'string', pattern: '^https://[^\\s]+$' } },
            },
          ],
        },
      },
    },
    grafana: {
      type: 'object',
      description: 'The Grafana that the Grafana operator runs, and what is shown in it.',
      additionalProperties: false,
      required: ['namespace'],
      properties: {
        namespace: { ...name, description: 'Namespace of Grafana, its datasources and its dashboards.' },
        name: { ...name, default: 'grafana', maxLength: 40, description: 'Name of the Grafana object.' },
        folder: {
          type: 'string',
          minLength: 1,
          default: 'GitOps',
          description: 'Title of the folder the dashboards appear in.',
        },
        selector: {
          ...texts,
          minProperties: 1,
          default: { dashboards: 'grafana' },
          description:
            'Labels of the Grafana object that datasources, folders and dashboards select. Immutable once applied.',
        },
        adminSecret: {
          ...name,
          default: 'grafana-admin',
          description: 'Secret with keys `username` and `password` of the first administrator.',
        },
        version: {
          type: 'string',
          pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$',
          description: 'Version of Grafana. The operator has its own default.',
        },
        expose: {
          type: 'boolean',
          default: true,
          description: 'Whether Grafana is reachable from outside the cluster.',
        },
        storage: {
          type: 'object',
          description:
            'A volume for what people make by hand. Without it Grafana forgets everything but this repository at a restart.',
          additionalProperties: false,
          required: ['size'],
          properties: {
            size: { type: 'string', pattern: QUANTITY },
            storageClass: { ...name, description: 'Default: the storage class of the cluster.' },
          },
        },
        resources: {
          type: 'object',
          additionalProperties: false,
          properties: { requests: quantities, limits: quantities },
          description: 'Requests and limits of the Grafana container.',
        },
        url: {
          type: 'string',
          pattern: '^https?://[^\\s]+$',
          description: 'Address people open Grafana at. With it, messages link to the dashboard of an alert.',
        },
        timeRange: { ...duration, default: '6h', description: 'How far back dashboards look when opened.' },
        refresh: { ...duration, default: '1m', description: 'How often open dashboards ask again.' },
      },
    },
    sources: {
      ...instances,
      propertyNames: { ...instances.propertyNames, not: { pattern: PARTS } },
      minProperties: 1,
      description: 'What is watched: named instances of source kinds.',
    },
    receivers: { ...instances, description: 'Who is told: named instances of receiver kinds.' },
    routes: {
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
            description: 'Labels whose alerts share one message. Default: alertname and namespace.',
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
    },
    muteTimes: {
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
    },
    heartbeat: {
      type: 'object',
      description:
        "An alert that always fires, in each namespace that has alerts, for a receiver that raises an alarm when it stops arriving (a dead man's switch). That receiver takes nothing else unless a route names it.",
      additionalProperties: false,
      required: ['receiver'],
      properties: {
        receiver: { ...name, description: 'Name of a receiver under `receivers`.' },
        interval: { ...duration, default: '5m', description: 'How often it is sent.' },
      },
    },
    alerts: {
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
    },
    overlays: {
      type: 'object',
      minProperties: 1,
      propertyNames: { ...name, maxLength: 40 },
      additionalProperties: { type: 'object' },
      description:
        'The places this is deployed to. Each is a merge patch (RFC 7396) over this file: what it says replaces, what it leaves out stays, null removes.',
    },
  },
} as const;

/** JSON Schema of a leaf's options: a closed object whose properties have descriptions. */
export interface OptionsSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

type Settled = FromSchema<typeof configSchema>;

/** What the config says about one alert. */
export type AlertChange = NonNullable<Settled['alerts']>[string];

/** One entry of `routes`. */
export type Route = Settled['routes'][number];

/** One entry of `muteTimes`. */
export type MuteTime = NonNullable<Settled['muteTimes']>[string];

/** An instance of a leaf as the config has it: its kind and its own options with defaults filled in. */
export type InstanceConfig = { readonly kind: string; readonly [option: string]: unknown };

/** The config of one overlay, merged, valid and with every default filled in. */
export interface Config extends Omit<Settled, 'platform' | 'sources' | 'receivers' | 'overlays' | 'argocd'> {
  readonly platform: InstanceConfig;
  readonly argocd: Settled['argocd'] & object;
  readonly sources: Readonly<Record<string, InstanceConfig>>;
  readonly receivers: Readonly<Record<string, InstanceConfig>>;
}
