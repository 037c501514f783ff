import type { FromSchema } from 'json-schema-to-ts';
import { canaryOption } from '../../canary/options.ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { secretReference } from '../../model/secret.ts';
import { serviceOptions } from '../../model/service.ts';
import { sloOption } from '../../slo/slo.ts';

/** Keys of an instance. Names as LiteMaaS deploys it (rh-aiservices-bu/litemaas, deployment/openshift/litellm-service.yaml). */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    // Without its last slash the path is answered by a redirect (BerriAI/litellm#30079).
    ...serviceOptions({ service: 'litellm', port: 'http', selector: { app: 'litellm' }, path: '/metrics/' }),
    scheme: { enum: ['http', 'https'], default: 'http', description: 'How it is spoken to within the cluster.' },
    secret: secretReference(
      'LiteLLM key that the scrape shows, in the namespace of LiteLLM. From 1.85.7 on LiteLLM answers 401 without one, unless `require_auth_for_metrics_endpoint` is false.',
    ),
    dropLabels: {
      type: 'array',
      uniqueItems: true,
      items: { enum: ['user_email', 'api_key_alias', 'team_alias', 'org_alias'] },
      default: ['user_email', 'api_key_alias'],
      description:
        'Labels that are not stored, because they name people. Each has a twin that still distinguishes the series, such as `user`.',
    },
    database: {
      type: 'object',
      additionalProperties: false,
      required: ['service'],
      description: 'Which PostgreSQL server keeps its keys and spend, where several are watched in the namespace.',
      properties: {
        service: { type: 'string', pattern: DNS_LABEL, description: 'Name of the Service of its postgres exporter.' },
      },
    },
    slo: sloOption,
    canary: canaryOption('chat'),
    alerts: {
      type: 'boolean',
      default: true,
      description: 'Whether it has alerts. A single one is switched off with `alerts.<name>.enabled`.',
    },
    dashboards: {
      type: 'array',
      uniqueItems: true,
      items: { enum: ['overview', 'application', 'infrastructure'] },
      default: ['application', 'infrastructure'],
      description:
        'Which dashboards it has. `overview` shows it beside its cache, its machine and what fires, and logs where the platform keeps some.',
    },
    version: {
      type: 'string',
      pattern: '^[0-9]+\\.[0-9]+(\\.[0-9]+)?$',
      description:
        'Version of LiteLLM that runs, such as "1.85.7": metrics that it lacks are reported. Default: that of the contract.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
