/**
 * The words of a notification, for every receiver that takes text. Alertmanager fills them in for a group of alerts
 * (prometheus/alertmanager template.Data): what is wrong, where, since when, and what to open next.
 */
const STATE = '{{ if eq .Status "firing" }}[{{ .Alerts.Firing | len }} firing]{{ else }}[resolved]{{ end }}';

/** One line: state, alert, severity and namespace. */
export const TITLE = `${STATE} {{ .CommonLabels.alertname }} ({{ .CommonLabels.severity }}) in {{ .CommonLabels.namespace }}`;

/** Each alert of the group as plain lines. */
export const TEXT = [
  '{{ range .Alerts }}{{ .Annotations.summary }}',
  '{{ .Annotations.description }}',
  'Since {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC. Runbook: {{ .Annotations.runbook_url }}{{ with .Annotations.dashboard_url }} Dashboard: {{ . }}{{ end }}',
  '{{ end }}',
].join('\n');

/** The whole of a message as plain text, with the address of a form for a new silence. */
export const body = (silence: string): string => `${TEXT}\nSilence: ${silence}\n`;
