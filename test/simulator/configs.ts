import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { ENGINE_NAMES } from '../../generator/sources/llm-service/options.ts';
import { caseConfig } from '../support/golden.ts';
import { planRepository, planText } from '../tools/support.ts';
import type { Profile } from './profile.ts';

/** Something that can be played. */
export interface Playable {
  readonly name: string;
  readonly plan: Plan;
  /** Whether a profile is played there. */
  readonly played: (profile: Profile, plan: Plan) => boolean;
  /** Whether there is a profile for each of its alerts, and its calm day has every series. */
  readonly whole: boolean;
}

const alertsOf = ({ overlays }: Plan): readonly string[] =>
  overlays.flatMap(({ instances }) => instances.flatMap(({ rules }) => rules.map(({ name }) => name)));

/** The calm day, and what is about an alert that there is. */
const concerned = ({ name, alerts }: Profile, plan: Plan): boolean =>
  name === 'healthy' || alerts.some(({ alert }) => alertsOf(plan).includes(alert));

const calm = ({ name }: Profile): boolean => name === 'healthy';

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
  return Promise.all(
    texts.map(async ({ name, text }) => ({
      name,
      plan: await planText(text, name),
      // What goes wrong is played on one engine: of the others it is asked whether their panels show it when all is well.
      played: name.endsWith('vllm') || name === 'litemaas' ? concerned : calm,
      whole: false,
    })),
  );
}

/** This repository's own config, whose every alert some profile raises. */
export const ownConfig = async (): Promise<Playable> => ({
  name: 'this repository',
  plan: (await planRepository()).plan,
  played: concerned,
  whole: true,
});

/** The first overlay of this repository and of each of them. */
export async function firstOverlays(): Promise<readonly OverlayPlan[]> {
  const configs = [await ownConfig(), ...(await startingConfigs())];
  return configs.flatMap(({ plan }) => plan.overlays.slice(0, 1));
}
