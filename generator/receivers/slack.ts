import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../lib/names.ts';
import { defineReceiver, receivesSeverities } from '../model/receiver.ts';

/**
 * One message a group. The operator's child templates see the group's common labels and each alert's annotations
 * (prometheus/alertmanager template.Data).
 */
const TITLE =
  '{{ if eq .Status "firing" }}[{{ .Alerts.Firing | len }} firing]{{ else }}[resolved]{{ end }} {{ .CommonLabels.alertname }} ({{ .CommonLabels.severity }}) in {{ .CommonLabels.namespace }}';
const TEXT =
  '{{ range .Alerts }}{{ if eq .Status "firing" }}:red_circle:{{ else }}:large_green_circle:{{ end }} *{{ .Annotations.summary }}*\n{{ .Annotations.description }}\nSince {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC · <{{ .Annotations.runbook_url }}|runbook>\n{{ end }}';

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['channel', 'secret'],
  properties: {
    channel: { type: 'string', pattern: '^[#@]?[^\\s#@][^\\s]*$', description: 'Channel the messages go to. A webhook of a Slack app is bound to one channel and ignores it.' },
    secret: {
      type: 'object',
      description: 'Where the incoming webhook URL is kept, in each namespace that has alerts.',
      additionalProperties: false,
      required: ['name', 'key'],
      properties: {
        name: { type: 'string', pattern: DNS_LABEL, description: 'Name of the Secret.' },
        key: { type: 'string', pattern: '^[-._a-zA-Z0-9]+$', description: 'Key in it.' },
      },
    },
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'slack',
  title: 'Slack',
  options,
  secrets: ({ secret }, namespace) => [
    {
      namespace,
      name: secret.name,
      reader: 'Alertmanager, to tell Slack',
      keys: [{ key: secret.key, meaning: 'URL of a Slack incoming webhook, with `/services/` in it; a workflow URL takes another payload' }],
    },
  ],
  entry: (name, { channel, secret }) => ({
    name,
    slackConfigs: [
      {
        apiURL: { name: secret.name, key: secret.key },
        channel,
        sendResolved: true,
        title: TITLE,
        text: TEXT,
        fallback: TITLE,
        color: '{{ if eq .Status "firing" }}{{ if eq .CommonLabels.severity "critical" }}danger{{ else }}warning{{ end }}{{ else }}good{{ end }}',
      },
    ],
  }),
  target: ({ channel }) => channel,
});
