import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { ENGINE_NAMES } from '../../generator/sources/llm-service/options.ts';
import { ROLES } from '../../generator/sources/thanos/options.ts';
import { caseConfig, caseFiles } from '../support/golden.ts';
import { planRepository, planText } from '../tools/support.ts';
import { METRICS } from './sources/llm-service.ts';

/** Something that can be played. */
export interface Playable {
  readonly name: string;
  readonly plan: Plan;
  /** Whether all that can go wrong there is played, so that each of its alerts is raised, or some days by name, or the calm day alone. */
  readonly troubled: boolean | readonly string[];
  /** Whether its calm day has every series of every source, or only what something reads. */
  readonly entire: boolean;
}

/** llama.cpp tells nothing that a promise could be held to. */
const withEngine = (text: string, engine: string): string =>
  text
    .replace(
      'engine: vllm',
      `engine: ${engine}${engine === 'custom' ? `\n    metrics: ${JSON.stringify(METRICS)}` : ''}`,
    )
    .replace(/\n +slo: .*/, line => (engine === 'llama-cpp' ? '' : line));

/** A canary on the service, whose models are asked at two addresses. */
const withCanary = (text: string): string =>
  text.replace(
    'engine: vllm',
    'engine: vllm\n    canary: { models: { granite: { url: http://llm-inference:8000 }, far: { url: https://far.example } } }',
  );

/** A monitoring that is watched itself, with all parts of Thanos. */
const withMonitoring = (text: string): string => {
  const thanos = ROLES.map(
    role => `  past-${role}: { kind: thanos, role: ${role}, namespace: monitoring, endpoints: 3 }\n`,
  );
  const own = [
    'monitoring: { kind: prometheus',
    'routing: { kind: alertmanager',
    'logs: { kind: loki',
    'own-collector: { kind: otel-collector',
    'own-grafana: { kind: grafana',
  ].map(one => `  ${one}, namespace: monitoring }\n`);
  return text.replace('sources:\n', `sources:\n${[...own, ...thanos].join('')}`);
};

/** Models on machines without a large GPU, beside the gateway that calls them. */
const withLocalModels = (text: string): string =>
  text.replace(
    'sources:\n',
    'sources:\n  ollama: { kind: ollama, namespace: local-models, url: "http://ollama.local-models.svc:11434", gateway: { namespace: litellm-rhpds } }\n  small: { kind: llama-cpp, namespace: local-models }\n',
  );

/** The configs that a new repository can begin with and are not this repository's own, the service with each engine. */
export async function startingConfigs(): Promise<readonly Playable[]> {
  const [gateway, service] = await Promise.all(['litemaas', 'llm-service'].map(caseConfig));
  if (gateway === undefined || service === undefined) throw new Error('a config to begin with is gone');
  const monitored = withMonitoring(gateway);
  const local = withLocalModels(gateway);
  const openhands = await caseConfig('openhands');
  const texts = [
    { name: 'litemaas, and models of its own', text: local },
    { name: 'litemaas, and its monitoring', text: monitored },
    { name: 'llm-service with a canary', text: withCanary(service) },
    ...ENGINE_NAMES.map(engine => ({ name: `llm-service on ${engine}`, text: withEngine(service, engine) })),
    { name: 'openhands, with services of its own', text: openhands },
  ];
  return Promise.all(
    texts.map(async ({ name, text }) => ({
      name,
      plan: await planText(text, name, caseFiles('openhands')),
      // What goes wrong is played on one engine. Of the others it is asked whether panels show data when all is well.
      troubled:
        text === openhands ? ['own-service-failing', 'monitoring-failing'] : [monitored, service, local].includes(text),
      entire: false,
    })),
  );
}

/** This repository's own config. */
export const ownConfig = async (): Promise<Playable> => ({
  name: 'this repository',
  plan: (await planRepository()).plan,
  troubled: true,
  entire: true,
});

/** The first overlay of this repository and of each of them. */
export async function firstOverlays(): Promise<readonly OverlayPlan[]> {
  const configs = [await ownConfig(), ...(await startingConfigs())];
  return configs.flatMap(({ plan }) => plan.overlays.slice(0, 1));
}
