import type { FromSchema } from 'json-schema-to-ts';
import { image, line, name } from '../../model/config/shapes.ts';
import type { Config } from '../../model/config.ts';

/** The Grafana operator itself. */
const operator = {
  type: 'object',
  description: 'The Grafana operator itself.',
  additionalProperties: false,
  default: {},
  properties: {
    install: {
      type: 'boolean',
      default: false,
      description:
        'Whether it is installed from here, apart from the overlay, so that it may stay when that goes. It must not be there already.',
    },
    namespace: { ...name, default: 'grafana-operator', description: 'Namespace it runs in, with nothing else.' },
    channel: { ...line, default: 'v5', description: 'Channel of its releases.' },
  },
} as const;

/** The OAuth proxy of OpenShift. */
const oauthProxy = {
  type: 'object',
  description: "The platform's OAuth proxy in front of Grafana: people log in as they do to the cluster.",
  additionalProperties: false,
  properties: {
    sessionSecret: {
      ...name,
      default: 'grafana-session',
      description: 'Secret with key `session_secret`, which signs the sessions.',
    },
    image: {
      ...image,
      default: 'quay.io/openshift/origin-oauth-proxy:4.16',
      description: 'Image of the proxy, with a tag, a digest or both.',
    },
  },
} as const;

/** Keys of the config that this platform adds, by their section. */
export const keys = { grafana: { operator, oauthProxy } } as const;

const grafana = { type: 'object', additionalProperties: false, properties: keys.grafana } as const;

/** The config with them. */
export type UwmConfig = Config & { readonly grafana: FromSchema<typeof grafana> };
