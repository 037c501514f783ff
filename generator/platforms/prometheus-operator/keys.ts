import type { FromSchema } from 'json-schema-to-ts';
import { name } from '../../model/config/shapes.ts';
import type { Config } from '../../model/config.ts';

/** A host name of lower-case labels (Kubernetes, validation.IsDNS1123Subdomain). */
const HOST = '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,8}$';

/** How people come to a Grafana that is made here. */
const ingress = {
  type: 'object',
  description: 'An Ingress in front of Grafana. Without it people reach Grafana through a forwarded port.',
  additionalProperties: false,
  required: ['host'],
  properties: {
    host: { type: 'string', pattern: HOST, description: 'Host name that people open: `grafana.example.com`.' },
    className: { ...name, description: 'Class of the Ingress. Default: the class that the cluster marks as default.' },
    tlsSecret: { ...name, description: 'Secret of type `kubernetes.io/tls` with the certificate of the host.' },
    annotations: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Annotations of the Ingress, such as the issuer of cert-manager.',
    },
  },
} as const;

/** Keys of the config that this platform adds, by their section. */
export const keys = { grafana: { ingress } } as const;

const grafana = { type: 'object', additionalProperties: false, properties: keys.grafana } as const;

/** The config with them. */
export type PromConfig = Config & { readonly grafana: FromSchema<typeof grafana> };
