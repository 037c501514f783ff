/** The words of a notification, as Alertmanager's templates (prometheus/alertmanager, template.Data). */
export interface Message {
  /** One line: state, alert, severity, and where it happens. */
  readonly title: string;
  /** Each alert of the group as plain lines. */
  readonly text: string;
  /** The whole of a message as plain text, with the address of a form for a new silence. */
  readonly body: string;
  /** That address. */
  readonly silence: string;
  /** Where one alert of the group happens: cluster and namespace. */
  readonly place: string;
  /** The cluster of the group, and the label that has it. */
  readonly cluster: string;
  readonly clusterLabel: string;
}

const STATE = '{{ if eq .Status "firing" }}[{{ .Alerts.Firing | len }} firing]{{ else }}[resolved]{{ end }}';

/**
 * The words for every receiver that takes text: what is wrong, where, since when, and what to open next. Alertmanager fills
 * them in for a group of alerts. `silence` is the platform's template for the address of a form for a new silence.
 */
export function message(silence: string, clusterLabel: string): Message {
  const cluster = `{{ .CommonLabels.${clusterLabel} }}`;
  const place = `{{ .Labels.${clusterLabel} }}/{{ .Labels.namespace }}`;
  const text = [
    '{{ range .Alerts }}{{ .Annotations.summary }}',
    '{{ .Annotations.description }}',
    `Since {{ .StartsAt.UTC.Format "2006-01-02 15:04" }} UTC in ${place}. Runbook: {{ .Annotations.runbook_url }}{{ with .Annotations.dashboard_url }} Dashboard: {{ . }}{{ end }}`,
    '{{ end }}',
  ].join('\n');
  return {
    title: `${STATE} {{ .CommonLabels.alertname }} ({{ .CommonLabels.severity }}) in ${cluster}/{{ .CommonLabels.namespace }}`,
    text,
    body: `${text}\nSilence: ${silence}\n`,
    silence,
    place,
    cluster,
    clusterLabel,
  };
}
