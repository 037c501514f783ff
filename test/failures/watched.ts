import { print } from '../../generator/lib/yaml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { planText } from '../tools/support.ts';

const slo = { objective: 99.5, sli: 'availability' };
const namespace = 'models';

const canary = (url: string) => ({ models: { granite: { url } } });

/** The sources whose alerts are driven by failures, each with everything that brings it an alert. */
const SOURCES = {
  engine: { kind: 'vllm', namespace, slo, canary: canary('http://granite-predictor:8080') },
  gateway: { kind: 'litellm', namespace, slo, canary: canary('http://litellm:4000') },
  service: { kind: 'llm-service', namespace, engine: 'vllm', slo, canary: canary('http://llm-inference:8000') },
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
