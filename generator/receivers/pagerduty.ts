import type { FromSchema } from 'json-schema-to-ts';
import { fromSecret } from '../model/integration.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: secretReference(
      'Where the routing key of an Events API v2 integration is kept, in each namespace that has alerts.',
    ),
    severities: { ...receivesSeverities, default: ['critical'] },
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'pagerduty',
  title: 'PagerDuty',
  options,
  deduplicates: true,
  secrets: ({ secret }, namespace) => [
    readsKey(secret, namespace, {
      to: 'page the person on call',
      meaning: 'routing key of an Events API v2 integration of the PagerDuty service',
    }),
  ],
  integrations: ({ secret }, { title, text, cluster, clusterLabel, silence }) => ({
    pagerduty_configs: [
      {
        routing_key: fromSecret(secret),
        send_resolved: true,
        description: title,
        // PagerDuty knows critical, error, warning and info; ours are three of them (Events API v2, payload.severity).
        severity: '{{ .CommonLabels.severity }}',
        source: `${cluster}/{{ .CommonLabels.namespace }}`,
        component: '{{ .CommonLabels.source }}',
        group: '{{ .CommonLabels.namespace }}',
        class: '{{ .CommonLabels.alertname }}',
        details: { [clusterLabel]: cluster, alerts: text },
        links: [
          { text: 'Runbook', href: '{{ (index .Alerts 0).Annotations.runbook_url }}' },
          // One that leads nowhere is left out (prometheus/alertmanager, notify/pagerduty).
          { text: 'Dashboard', href: '{{ (index .Alerts 0).Annotations.dashboard_url }}' },
          { text: 'Silence', href: silence },
        ],
      },
    ],
  }),
});
