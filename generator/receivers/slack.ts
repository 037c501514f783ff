import type { FromSchema } from 'json-schema-to-ts';
import { LINE } from '../model/config/shapes.ts';
import { fromSecret } from '../model/integration.ts';
import type { Message } from '../model/message.ts';
import { defineReceiver, readsKey, receivesSeverities } from '../model/receiver.ts';
import { secretReference } from '../model/secret.ts';

/** Each alert of the group in Slack's own markup, with links to the runbook, the dashboard and a new silence. */
const text = ({ place, silence }: Message): string =>
  [
    '{{ range .Alerts }}{{ if eq .Status "firing" }}:red_circle:{{ else }}:large_green_circle:{{ end }} *{{ .Annotations.summary }}*',
    '{{ .Annotations.description }}',
    `Since {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC · ${place} · <{{ .Annotations.runbook_url }}|runbook>{{ with .Annotations.dashboard_url }} · <{{ . }}|dashboard>{{ end }}`,
    `{{ end }}<${silence}|silence>`,
  ].join('\n');

const options = {
  type: 'object',
  additionalProperties: false,
  required: ['channel', 'secret'],
  properties: {
    channel: {
      type: 'string',
      pattern: `^(?=[#@]?[^\\s#@]\\S*$)${LINE.slice(1)}`,
      description: 'Channel the messages go to. A webhook of a Slack app is bound to one channel and ignores it.',
    },
    secret: secretReference('Where the incoming webhook URL is kept, in each namespace that has alerts.'),
    severities: receivesSeverities,
  },
} as const;

type Options = FromSchema<typeof options>;

export const receiver = defineReceiver<Options>({
  kind: 'slack',
  title: 'Slack',
  options,
  secrets: ({ secret }, namespace) => [
    readsKey(secret, namespace, {
      to: 'send to Slack',
      meaning: 'URL of a Slack incoming webhook, with `/services/` in it; a workflow URL takes another payload',
    }),
  ],
  integrations: ({ channel, secret }, message) => ({
    slack_configs: [
      {
        api_url: fromSecret(secret),
        channel,
        send_resolved: true,
        title: message.title,
        text: text(message),
        fallback: message.title,
        color:
          '{{ if eq .Status "firing" }}{{ if eq .CommonLabels.severity "critical" }}danger{{ else }}warning{{ end }}{{ else }}good{{ end }}',
      },
    ],
  }),
  target: ({ channel }) => channel,
});
