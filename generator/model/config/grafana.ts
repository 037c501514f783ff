import { duration, line, name, QUANTITY, selector, url, VERSION_OR_IMAGE } from './shapes.ts';

const quantities = {
  type: 'object',
  additionalProperties: false,
  properties: {
    cpu: { type: 'string', pattern: QUANTITY, description: 'Processor time, in cores: `250m` is a quarter of one.' },
    memory: { type: 'string', pattern: QUANTITY, description: 'Memory, in bytes: `512Mi`.' },
  },
} as const;

/** The Grafana that shows it all. */
export const grafana = {
  type: 'object',
  description: 'The Grafana that the Grafana operator runs, and what is shown in it.',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    namespace: { ...name, description: 'Namespace of Grafana, its datasources and its dashboards.' },
    name: { ...name, default: 'grafana', maxLength: 40, description: 'Name of the Grafana object.' },
    folder: {
      ...line,
      default: 'GitOps',
      description: 'Title of the folder the dashboards appear in.',
    },
    selector: {
      ...selector,
      default: { dashboards: 'grafana' },
      description:
        'Labels of the Grafana object that datasources, folders and dashboards select. Immutable once applied.',
    },
    adminSecret: {
      ...name,
      default: 'grafana-admin',
      description: 'Secret with keys `username` and `password` of the first administrator.',
    },
    deploy: {
      enum: ['all', 'dashboards', 'nothing'],
      default: 'all',
      description:
        'What of it comes from here: `all`; only `dashboards`, with their folder and datasources, for a Grafana that another team runs and `selector` finds in any namespace; or `nothing`, where alerts are enough.',
    },
    version: {
      type: 'string',
      pattern: VERSION_OR_IMAGE,
      description:
        'Version of Grafana, or its image, with a digest where a tag is not enough: `docker.io/grafana/grafana:12.2.0@sha256:…`. The operator has its own default, and takes an image from 5.16 on.',
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
        size: {
          type: 'string',
          pattern: QUANTITY,
          description: 'How large it is: `10Gi`. It can grow, and not shrink.',
        },
        storageClass: { ...name, description: 'Default: the storage class of the cluster.' },
      },
    },
    resources: {
      type: 'object',
      additionalProperties: false,
      properties: {
        requests: { ...quantities, description: 'What a node keeps for it.' },
        limits: { ...quantities, description: 'What it cannot go beyond.' },
      },
      description: 'Requests and limits of the Grafana container.',
    },
    url: {
      ...url,
      description: 'Address people open Grafana at. With it, messages link to the dashboard of an alert.',
    },
    timeRange: { ...duration, default: '6h', description: 'How far back dashboards look when opened.' },
    refresh: { ...duration, default: '1m', description: 'How often open dashboards ask again.' },
  },
} as const;
