import type { Answers } from '../../../model/platform.ts';
import type { OwnSetting } from '../options.ts';

/** The CRDs of the operator (prometheus-operator, example/prometheus-operator-crd). */
const KINDS = [
  'alertmanagerconfigs',
  'alertmanagers',
  'podmonitors',
  'probes',
  'prometheusagents',
  'prometheuses',
  'prometheusrules',
  'scrapeconfigs',
  'servicemonitors',
  'thanosrulers',
];

/**
 * Those who make the Prometheus operator keep its CRDs in their repository. Helm installs CRDs once and never upgrades them,
 * so an operator that is upgraded would read objects whose fields the API server drops. The operators of Loki, Tempo and the
 * OpenTelemetry Collector wire their CRDs to webhooks when they are installed, and bring them along.
 */
export const crds = ({ options: { own } }: OwnSetting): Answers['definitions'] => {
  const { enabled, ...from } = own.crds;
  return enabled
    ? { names: KINDS.map(kind => `${kind}.monitoring.coreos.com`), from, at: ['platform', 'own', 'crds'] }
    : undefined;
};
