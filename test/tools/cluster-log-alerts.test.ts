import { expect } from 'vitest';
import { rulesOf } from '../../generator/kinds/read.ts';
import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { dig } from '../../generator/views/reading.ts';
import { caseConfig, caseFiles } from '../support/golden.ts';
import { evaluate, type Line } from '../support/logql.ts';
import { type Arrived, type Config, collected } from './collector-run.ts';
import { goldens } from './goldens.ts';
import { judge, planText } from './support.ts';

/**
 * Attributes of OTLP that Loki makes labels of a stream by default, with `_` for what no label may have; all others it keeps
 * beside the line, where no selector finds them (Loki, docs: send-data/otel, `default_resource_attributes_as_index_labels`).
 */
const LABELS = [
  ...['service.name', 'service.namespace', 'service.instance.id', 'deployment.environment', 'container.name'],
  ...['cloud.region', 'cloud.availability_zone', 'k8s.cluster.name', 'k8s.namespace.name', 'k8s.pod.name'],
  ...['k8s.container.name', 'k8s.replicaset.name', 'k8s.deployment.name', 'k8s.statefulset.name'],
  ...['k8s.daemonset.name', 'k8s.cronjob.name', 'k8s.job.name'],
];

/** A line as Loki keeps it. */
const kept = ({ attributes, body }: Arrived): Line => ({
  text: body,
  labels: Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => LABELS.includes(name))
      .map(([name, value]) => [name.replaceAll('.', '_'), value]),
  ),
});

interface LogAlert {
  readonly namespace: string;
  readonly container?: string;
  readonly lines: number;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

/** The alerts on logs of an overlay, with the queries that were rendered for them. */
function alertsOf({ config, objects }: OverlayPlan): readonly (readonly [string, LogAlert, string])[] {
  const given = (dig(config.platform, 'own', 'loki', 'alerts') ?? {}) as Readonly<Record<string, LogAlert>>;
  const rules = objects.flatMap(({ object }) => (object.kind === 'AlertingRule' ? rulesOf(object) : []));
  return Object.entries(given).map(([name, alert]) => {
    const rule = rules.find(one => one.alerts && one.name === name);
    if (!rule) throw new Error(`no rule is rendered for ${name}`);
    return [name, alert, rule.expr] as const;
  });
}

/** The template with an alert that has all that one may have, in characters that two languages quote. */
async function widened(): Promise<Plan> {
  const text = (await caseConfig('openhands')).replace(
    /( +)ModelServerOutOfMemory:\n/,
    (first, indent) => `${indent}EngineDied: ${JSON.stringify(MORE)}\n${first}`,
  );
  return planText(text, 'widened', caseFiles('openhands'));
}

const MORE = {
  namespace: 'models',
  container: 'server',
  pattern: String.raw`^engine "v\d" (?i:died)\.$|größe \\ \{`,
  lines: 3,
  severity: 'warning',
  summary: 'An engine in {{ $labels.k8s_namespace_name }} dies',
  description: 'It died {{ $value | printf "%.0f" }} times.',
  runbook: 'https://wiki.example/EngineDied',
  fires: ['engine "v1" DIED.', String.raw`größe \ {`],
  silent: ['engine "v1" died', 'engine v1 died.', 'the engine "v1" died.'],
};

const configOf = ({ objects }: OverlayPlan): Config | undefined =>
  objects.flatMap(({ object }) =>
    object.kind === 'OpenTelemetryCollector' && object.metadata.name === 'logs'
      ? [dig(object, 'spec', 'config') as Config]
      : [],
  )[0];

judge(
  { judge: 'OpenTelemetry Collector', judged: 'alerts on logs fire and stay silent', tools: ['otel-collector'] },
  async (tally, collector = '') => {
    const plans = [...(await goldens()).map(({ plan }) => plan), await widened()];
    const cases = plans
      .flatMap(({ overlays }) => overlays)
      .map(overlay => ({ alerts: alertsOf(overlay), config: configOf(overlay) }))
      .filter(({ alerts }) => alerts.length > 0);
    expect(cases.length).toBeGreaterThan(1);
    for (const { alerts, config } of cases)
      for (const [alert, { namespace, container = 'app', lines, fires, silent }, expr] of alerts) {
        if (!config) throw new Error(`${alert}: no collector sends lines`);
        const enough = Array.from({ length: Math.ceil((lines + 1) / fires.length) }, () => fires).flat();
        const tooFew = enough.slice(0, lines);
        const written = {
          [`${namespace}/fires-0/${container}`]: enough,
          [`${namespace}/silent-0/${container}`]: [...silent, ...tooFew],
          [`elsewhere/fires-0/${container}`]: enough,
        };
        const arrived = await collected(collector, config, written, enough.length + silent.length + tooFew.length);
        const from = (pod: string) => arrived.filter(({ attributes }) => attributes['k8s.pod.name'] === pod).map(kept);
        expect(from('fires-0'), alert).toHaveLength(enough.length);
        expect(evaluate(expr, from('fires-0')), alert).toEqual([
          { labels: { k8s_namespace_name: namespace, k8s_container_name: container }, value: enough.length },
        ]);
        expect(from('silent-0'), alert).toHaveLength(silent.length + tooFew.length);
        expect(evaluate(expr, from('silent-0')), alert).toEqual([]);
        tally(2);
      }
  },
);
