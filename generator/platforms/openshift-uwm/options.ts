import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import type { Config } from '../../model/config.ts';
import type { UwmConfig } from './keys.ts';

/** Keys of `platform:` beside `kind`. */
export const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    alerting: {
      enum: ['uwm-alertmanager', 'platform-alertmanager'],
      default: 'uwm-alertmanager',
      description:
        'Which Alertmanager routes user alerts. With the one of user workload monitoring enabled, the cluster ignores the other.',
    },
    ruleNamespace: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Namespace for rules about series of namespaces that users must not write to. It must be exempt from label enforcement (OpenShift 4.16). Default: the namespace of Grafana.',
    },
    monitoringConfig: {
      enum: ['documented', 'applied'],
      default: 'documented',
      description:
        'Whether the ConfigMaps that switch user workload monitoring on are described in OPERATIONS.md or applied. Applying them replaces every other setting in them.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;

/** What the platform's answers follow from. */
export interface Setting {
  readonly options: Options;
  readonly config: UwmConfig;
}

/**
 * Namespaces that the platform's own Prometheus watches or that only cluster administrators may write to; user workload
 * monitoring skips what is labelled openshift.io/cluster-monitoring (cluster-monitoring-operator, prometheus-user-workload).
 */
export const RESERVED = ['openshift(-.*)?', 'kube(-.*)?', 'default', 'nvidia-gpu-operator'];

export const isReserved = (namespace: string): boolean =>
  RESERVED.some(pattern => new RegExp(`^(${pattern})$`).test(namespace));

/** Where rules go that ask for series of a reserved namespace. */
export const ruleNamespace = (config: Config, given: Options): string =>
  given.ruleNamespace ?? config.grafana.namespace;
