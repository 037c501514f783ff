import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { ENGINE_NAMES } from '../../generator/sources/llm-service/options.ts';
import { caseConfig } from '../support/golden.ts';
import { planRepository, planText } from '../tools/support.ts';

/** Something that can be played. */
export interface Playable {
  readonly name: string;
  readonly plan: Plan;
}

/** Engines that somebody else has named the metrics of. */
const ENGINES = ENGINE_NAMES.filter(engine => engine !== 'custom');

/** llama.cpp tells nothing that a promise could be held to. */
const withEngine = (text: string, engine: string): string =>
  text
    .replace('engine: vllm', `engine: ${engine}`)
    .replace(/\n +slo: .*/, line => (engine === 'llama-cpp' ? '' : line));

/** The configs that a new repository can begin with and are not this repository's own, the service with each engine. */
export async function startingConfigs(): Promise<readonly Playable[]> {
  const [gateway, service] = await Promise.all(['litemaas', 'llm-service'].map(caseConfig));
  if (gateway === undefined || service === undefined) throw new Error('a config to begin with is gone');
  const texts = [
    { name: 'litemaas', text: gateway },
    ...ENGINES.map(engine => ({ name: `llm-service on ${engine}`, text: withEngine(service, engine) })),
  ];
  return Promise.all(texts.map(async ({ name, text }) => ({ name, plan: await planText(text, name) })));
}

/** The first overlay of this repository and of each of them. */
export async function firstOverlays(): Promise<readonly OverlayPlan[]> {
  const plans = [(await planRepository()).plan, ...(await startingConfigs()).map(({ plan }) => plan)];
  return plans.flatMap(({ overlays }) => overlays.slice(0, 1));
}
