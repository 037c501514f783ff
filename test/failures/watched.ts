import { print } from '../../generator/lib/yaml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { planText } from '../tools/support.ts';

const slo = { objective: 99.5, sli: 'availability' };
const namespace = 'models';

/** The sources whose alerts are driven by failures, each with everything that brings it an alert. */
const SOURCES = {
  engine: { kind: 'vllm', namespace, slo },
  gateway: { kind: 'litellm', namespace, slo },
  service: { kind: 'llm-service', namespace, engine: 'vllm', slo },
  small: { kind: 'llm-service', namespace, engine: 'llama-cpp', service: 'small' },
  database: { kind: 'postgres-exporter', namespace },
  cache: { kind: 'redis-exporter', namespace },
  machines: { kind: 'node-exporter', namespace },
  probe: { kind: 'blackbox-exporter', namespace, url: 'http://models.example/health' },
};

/** A config that watches them, without those that are named. */
export async function watched(without: readonly string[] = []): Promise<OverlayPlan> {
  const text = print({
    name: 'watched',
    repository: { url: 'https://git.example/watched.git' },
    platform: 'openshift-uwm',
    grafana: { namespace: 'monitoring' },
    sources: Object.fromEntries(Object.entries(SOURCES).filter(([name]) => !without.includes(name))),
    receivers: { team: { kind: 'webhook', url: 'https://team.example/', severities: ['critical', 'warning'] } },
    overlays: { one: {} },
  });
  return (await planText(text)).base;
}

/** Names of all their alerts: also of those that want another source beside them, and of those that one takes over. */
export async function watchedAlerts(): Promise<readonly string[]> {
  const plans = [await watched(), await watched(['machines'])];
  const rules = plans.flatMap(({ instances, leftOutAlerts }) => [
    ...instances.flatMap(instance => instance.rules),
    ...leftOutAlerts.map(({ rule }) => rule),
  ]);
  return [...new Set(rules.map(({ name }) => name))];
}
