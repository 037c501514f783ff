import type { FromSchema } from 'json-schema-to-ts';
import { line } from '../model/config/shapes.ts';
import { fromSecret } from '../model/integration.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['secret'],
  properties: {
    secret: secretReference('Where the key of an Opsgenie API integration is kept, in each namespace that has alerts.'),
    team: {
      ...line,
      description: 'Team that is responsible. Default: that of the integration.',
    },
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'opsgenie',
  title: 'Opsgenie',
  options,
  deduplicates: true,
  secrets: ({ secret }, namespace) => [
    readsKey(secret, namespace, { to: 'send to Opsgenie', meaning: 'key of an Opsgenie API integration' }),
  ],
  integrations: ({ secret, team }, { title, body, cluster, clusterLabel }) => ({
    opsgenie_configs: [
      {
        api_key: fromSecret(secret),
        send_resolved: true,
        message: title,
        description: body,
        entity: `${cluster}/{{ .CommonLabels.namespace }}`,
        details: { [clusterLabel]: cluster },
        priority:
          '{{ if eq .CommonLabels.severity "critical" }}P1{{ else if eq .CommonLabels.severity "warning" }}P3{{ else }}P5{{ end }}',
        ...(team ? { responders: [{ name: team, type: 'team' }] } : {}),
      },
    ],
  }),
  target: ({ team }) => team,
});
