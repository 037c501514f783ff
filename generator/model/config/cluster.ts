import { labelName } from './shapes.ts';

/** What stands unquoted in a shell, a link and the subject of a mail, and is no template of Prometheus. */
export const LABEL_VALUE = '^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$';

/** Labels of every alert that say something else than where it happens. */
export const TAKEN_LABELS: readonly string[] = ['alertname', 'severity', 'namespace', 'source'];

/** Where an alert happens. */
export const cluster = {
  type: 'object',
  description:
    'The label by which alerts of different overlays are distinguished: on every alert, in every message and in what receivers deduplicate by.',
  additionalProperties: false,
  default: {},
  properties: {
    label: { ...labelName, default: 'cluster', description: 'Name of the label.' },
    name: {
      type: 'string',
      pattern: LABEL_VALUE,
      maxLength: 63,
      description: "Its value, by which people know the cluster. Default: the overlay's name.",
    },
  },
} as const;
