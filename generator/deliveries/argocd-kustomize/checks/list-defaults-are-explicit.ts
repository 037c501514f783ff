import { listing, tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { dig, type Json } from '../../../views/reading.ts';

/**
 * Fields that a CRD defaults inside of list items: kind → path with `[]` for each list → default (constraints of the
 * CRDs).
 */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ServiceMonitor: {
    'spec.endpoints[].relabelings[].action': 'replace',
    'spec.endpoints[].metricRelabelings[].action': 'replace',
  },
  PodMonitor: {
    'spec.podMetricsEndpoints[].relabelings[].action': 'replace',
    'spec.podMetricsEndpoints[].metricRelabelings[].action': 'replace',
  },
  ScrapeConfig: { 'spec.relabelings[].action': 'replace', 'spec.metricRelabelings[].action': 'replace' },
  GrafanaAlertRuleGroup: { 'spec.rules[].for': '0s' },
  Grafana: {
    'spec.service.spec.ports[].protocol': 'TCP',
    'spec.deployment.spec.template.spec.containers[].ports[].protocol': 'TCP',
  },
  ExternalSecret: { 'spec.target.template.templateFrom[].target': 'Data' },
};

/**
 * Argo CD compares list items whole (prometheus-operator/kube-prometheus#2041, argoproj/argo-cd#11074,
 * cilium/cilium#38051).
 */
export const check = defineCheck({
  law: 'Defaults inside of list items are written out',
  restsOn: ['C-19'],
  looksAt: ['objects'],
  anywhere: { not: 'a difference that does not go away is seen in Argo CD alone, and others may ignore it there' },
  *each({ object }) {
    const missing = Object.entries(DEFAULTS[object.kind] ?? {}).filter(([path]) => lacks(object, path.split('[].')));
    if (missing.length > 0)
      yield {
        level: 'warning',
        what: `${object.kind} ${tick(object.metadata.name)} leaves ${listing(missing.map(([path]) => path))} to the API server`,
        why: 'Argo CD would see a difference that is none, and stay OutOfSync',
        fix: `write ${missing.map(([path, value]) => tick(`${path.split('.').at(-1)}: ${String(value)}`)).join(' and ')}`,
      };
  },
});

/** Whether some item at the path lacks its last field. */
function lacks(value: unknown, [list = '', ...rest]: readonly string[]): boolean {
  const found = dig(value, ...list.split('.'));
  if (rest.length === 0) return found === undefined;
  return Array.isArray(found) && found.some((item: Json) => lacks(item, rest));
}
