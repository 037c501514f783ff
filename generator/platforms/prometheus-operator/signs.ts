import { tick } from '../../lib/words.ts';
import { type Content, isManifest, nameOf } from '../../model/artifact.ts';
import { dig, textAt } from '../../views/reading.ts';

/** Kinds by which a cluster sets a stack of its own up. */
const STACK = ['Prometheus', 'PrometheusAgent', 'Alertmanager', 'ThanosRuler'];

/** Charts that bring the operator (prometheus-community/helm-charts, bitnami/charts). */
const CHART = /^(?:kube-prometheus-stack|kube-prometheus|prometheus-operator)$/;

/** Where a release of Flux and an Application of Argo CD name their chart. */
const CHARTS = [
  ['spec', 'chart', 'spec', 'chart'],
  ['spec', 'source', 'chart'],
] as const;

/** What in an object shows a Prometheus that the cluster itself sets up. */
export function signIn(content: Content): string | undefined {
  if (!isManifest(content)) return undefined;
  if (content.apiVersion.startsWith('monitoring.coreos.com/') && STACK.includes(content.kind))
    return tick(nameOf(content));
  const chart = CHARTS.map(path => textAt(content, ...path)).find(name => CHART.test(name ?? ''));
  const release = /^(?:PrometheusRule|ServiceMonitor|PodMonitor|Probe)$/.test(content.kind)
    ? dig(content, 'metadata', 'labels', 'release')
    : undefined;
  if (chart !== undefined) return `chart ${tick(chart)} of ${tick(nameOf(content))}`;
  return typeof release === 'string' ? `label ${tick(`release: ${release}`)} of ${tick(nameOf(content))}` : undefined;
}
