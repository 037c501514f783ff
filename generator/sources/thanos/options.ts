import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL, KEY, PORT_NAME } from '../../lib/names.ts';
import { selector } from '../../model/config/shapes.ts';
import { type ServiceOptions, serviceOptions } from '../../model/service.ts';

/** Parts of Thanos, each with metrics of its own. */
export const ROLES = ['sidecar', 'query', 'store', 'compact', 'rule'] as const;
export type Role = (typeof ROLES)[number];

const part = (role: Role) => ({
  service: `thanos-${role}`,
  port: 'http',
  selector: { [KEY.name]: 'thanos', [KEY.component]: role },
});

/**
 * The Service of each part, where the config names none. That of the Ruler is the one that prometheus-operator makes for
 * every ThanosRuler of a namespace (prometheus-operator, pkg/thanos/statefulset.go).
 */
const USUAL = {
  sidecar: part('sidecar'),
  query: part('query'),
  store: part('store'),
  compact: part('compact'),
  rule: { service: 'thanos-ruler-operated', port: 'web', selector: { 'operated-thanos-ruler': 'true' } },
} as const satisfies Readonly<Record<Role, Pick<ServiceOptions, 'service' | 'port' | 'selector'>>>;

const {
  selector: _selector,
  service: _service,
  port: _port,
  ...shared
} = serviceOptions({ service: '', port: '', selector: {} });

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'role'],
  properties: {
    role: { enum: ROLES, description: 'Which part of Thanos it is.' },
    ...shared,
    selector: {
      ...selector,
      description:
        'Labels of its Service. Default: `app.kubernetes.io/name: thanos` with the role as `app.kubernetes.io/component`, and those of the operator for a Ruler.',
    },
    service: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Name of its Service, which becomes the label `job`. Default: `thanos-` and the role, and `thanos-ruler-operated` for a Ruler.',
    },
    port: {
      type: 'string',
      pattern: PORT_NAME,
      description: "Name of the Service's port; a number is not a name. Default: `http`, and `web` for a Ruler.",
    },
    endpoints: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 1,
      description:
        'With `role: query`, how many sidecars, Store Gateways and Rulers each Query answers from. Fewer raise an alert.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;

/** How the part is scraped. */
export const serviceOf = (given: Options): ServiceOptions => ({ ...USUAL[given.role], ...given });
