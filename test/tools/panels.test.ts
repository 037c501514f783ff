import { afterAll, describe, expect } from 'vitest';
import type { Tree } from '../../generator/lib/tree.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { asGrafanaAsks } from '../../generator/pictures/variables.ts';
import { tree } from '../../generator/plan/tree.ts';
import { seconds } from '../../generator/promql/duration.ts';
import { STEP } from '../simulator/blocks.ts';
import { ownConfig, startingConfigs } from '../simulator/configs.ts';
import type { Labels } from '../simulator/family.ts';
import { firing, narrowed } from '../simulator/firing.ts';
import { NEIGHBOURS } from '../simulator/inventory.ts';
import { type Asked, alike, faultsOf, marksOf, queriesOf, variablesOf } from '../simulator/panel.ts';
import type { Profile } from '../simulator/profile.ts';
import { writtenOut } from '../simulator/recorded.ts';
import { type Stage, stage } from '../simulator/stage.ts';
import { profiles as allProfiles } from '../simulator/world.ts';
import { eachOf, judge, renderedObjects } from './support.ts';

const tools = ['promtool', 'prometheus'];
// Making the blocks for the first time is most of it, on a machine that has other things to do.
const timeout = 300_000;
const HOUR = 3600;

describe.each([await ownConfig(), ...(await startingConfigs())])('$name', config => {
  const { plan } = config;
  const files = tree(plan);
  let set: Promise<Stage> | undefined;
  const setStage = (promtool: string, prometheus: string): Promise<Stage> => {
    set ??= stage(config, promtool, prometheus);
    return set;
  };
  afterAll(async () => (await set)?.stop());

  judge(
    { judge: 'prometheus', judged: `queries of panels of ${config.name}`, tools, timeout },
    async (tally, promtool = '', binary = '') => {
      const scene = await setStage(promtool, binary);
      const revealing = new Map(
        scene.profiles.flatMap(profile => Object.keys(profile.reveals ?? {}).map(title => [title, profile])),
      );
      const revealed = new Set((await allProfiles()).flatMap(({ reveals = {} }) => Object.keys(reveals)));
      const [calm] = scene.profiles;
      const faults: string[] = [];
      for (const overlay of plan.overlays)
        await eachOf(queriesOf(overlay, renderedObjects(files, overlay.name)), async one => {
          const profile = revealing.get(one.panel.title);
          // What only another day reveals is asked where that day is played.
          if (!profile && revealed.has(one.panel.title)) return;
          faults.push(...(await faultsShown(scene, overlay, one, profile ?? calm)));
          // A reason that no longer holds must go.
          if (profile && (await faultsShown(scene, overlay, one, calm)).length === 0)
            faults.push(`${one.where}: shows data on a calm day as well`);
          tally(2);
        });
      expect(faults).toEqual([]);
    },
  );

  judge(
    { judge: 'prometheus', judged: `values of variables of ${config.name}`, tools, timeout },
    async (tally, promtool = '', binary = '') => {
      const { prometheus, profiles, stretchOf } = await setStage(promtool, binary);
      const [calm] = profiles;
      if (!calm) throw new Error('there is no profile');
      for (const overlay of plan.overlays) {
        const { end } = stretchOf(overlay, calm);
        const objects = renderedObjects(files, overlay.name);
        const queries = queriesOf(overlay, objects);
        const answer = (expr: string) => prometheus.at(writtenOut(expr, overlay), end);
        await eachOf(variablesOf(objects), async ({ dashboard, name, values, among }) => {
          const where = `${overlay.name}: list ${name} of ${dashboard}`;
          const found = among ? (await answer(among)).flatMap(({ labels }) => labels[name] ?? []) : values;
          const offered = [...new Set(found)].filter(value => value !== '');
          expect(offered, where).not.toEqual([]);
          const own = queries.filter(one => one.dashboard === dashboard && one.query.expr.includes(`$${name}`));
          for (const value of offered.slice(0, 2)) {
            const chosen = new Map([[name, value]]);
            const answers = await Promise.all(own.map(one => answer(one.choosing(chosen))));
            const shown = answers.filter(one => one.some(({ values: [last] }) => last && !Number.isNaN(last[1])));
            expect(shown.length, `${where}, ${value}: panels with data`).toBeGreaterThan(0);
            tally(own.length);
          }
        });
      }
    },
  );

  judge(
    { judge: 'prometheus', judged: `marks of ${config.name}`, tools, timeout },
    async (tally, promtool = '', binary = '') => {
      const { prometheus, profiles, stretchOf } = await setStage(promtool, binary);
      const [calm] = profiles;
      if (!calm) throw new Error('there is no profile');
      for (const overlay of plan.overlays) {
        const { start, end } = stretchOf(overlay, calm);
        const marks = marksOf(renderedObjects(files, overlay.name));
        expect(new Set(marks.map(({ dashboard }) => dashboard)).size).toBeGreaterThan(1);
        await eachOf(
          marks.filter(({ name }) => name === 'Starts'),
          async ({ dashboard, expr }) => {
            const [first, last] = await Promise.all([prometheus.at(expr, start), prometheus.at(expr, end)]);
            // Before the first sample of a day there is none: all of it starts then, and nothing on a calm day.
            expect(first.length, `${overlay.name}: starts of ${dashboard} when the day begins`).toBeGreaterThan(0);
            expect(last, `${overlay.name}: starts of ${dashboard} on a calm day`).toEqual([]);
            tally(2);
          },
        );
      }
    },
  );

  judge(
    { judge: 'prometheus', judged: `alerts of profiles of ${config.name}`, tools, timeout },
    async (tally, promtool = '', binary = '') => {
      const { prometheus, profiles, stretchOf } = await setStage(promtool, binary);
      const raised = new Set<string>();
      for (const overlay of plan.overlays) {
        const rules = alertingRules(overlay, files);
        const known = new Set(rules.map(({ alert }) => alert));
        for (const profile of profiles) {
          const { start, cause, end } = stretchOf(overlay, profile);
          const found: Found[] = [];
          await eachOf(rules, async ({ alert, expr, wait, home }) => {
            const answers = await prometheus.over(expr, { start, end, step: STEP });
            const early = firing(answers, { at: cause - STEP, wait, step: STEP });
            expect(early, `${overlay.name}, ${profile.name}: ${alert} before the cause`).toEqual([]);
            for (const labels of firing(answers, { at: end, wait, step: STEP }))
              found.push({ alert, labels: without(home, labels) });
            tally();
          });
          const wanted = profile.alerts.filter(({ alert }) => known.has(alert));
          expect(found.map(print).sort(), `${overlay.name}, ${profile.name}`).toEqual(wanted.map(print).sort());
          for (const { alert } of found) raised.add(alert);
        }
        const missed = config.troubled === true ? [...known].filter(alert => !raised.has(alert)) : [];
        expect(missed, 'alerts that no profile raises').toEqual([]);
      }
    },
  );
});

/** What is wrong with what a panel shows at the end of a profile. */
async function faultsShown(
  { prometheus, stretchOf }: Stage,
  overlay: OverlayPlan,
  asked: Asked,
  profile: Profile | undefined,
): Promise<string[]> {
  if (!profile) throw new Error('there is no profile');
  const { end } = stretchOf(overlay, profile);
  const expr = writtenOut(asGrafanaAsks(asked.expr, { range: HOUR, step: STEP, scrape: 30 }), overlay);
  const [range, instant, alone] = await Promise.all([
    prometheus.over(expr, { start: end - HOUR, end, step: STEP }),
    prometheus.at(expr, end),
    prometheus.at(narrowed(expr, `namespace!="${NEIGHBOURS.namespace}"`), end),
  ]);
  return [
    ...(alike(instant, alone) ? [] : [`${asked.where}: shows what is the neighbours'`]),
    ...faultsOf(asked, range).map(fault => `${profile.name}, an hour: ${fault}`),
    ...faultsOf(asked, instant).map(fault => `${profile.name}, now: ${fault}`),
  ];
}

interface Found {
  readonly alert: string;
  readonly labels: Labels;
}

const print = ({ alert, labels }: Found): string => `${alert} ${JSON.stringify(Object.entries(labels).sort())}`;

/** The labels less those that say where the source stands, which must be right where they are, and its address. */
function without(home: Labels, labels: Labels): Labels {
  return Object.fromEntries(
    Object.entries(labels).filter(([name, value]) => name !== 'instance' && home[name] !== value),
  );
}

interface AlertingRule {
  readonly alert: string;
  readonly expr: string;
  /** Seconds its expression must hold. */
  readonly wait: number;
  /** Labels that its source's place gives. */
  readonly home: Labels;
}

interface RenderedRule {
  /** Absent where the rule records. */
  readonly alert?: string;
  readonly expr: string;
  readonly for?: string;
}

/** The rules of an overlay as they are rendered and as its platform evaluates them. */
function alertingRules(overlay: OverlayPlan, files: Tree): AlertingRule[] {
  const { enforcedNamespaceLabel } = overlay.platform.facts;
  return renderedObjects(files, overlay.name)
    .filter(({ kind }) => kind === 'PrometheusRule')
    .flatMap(({ metadata: { namespace = '' }, spec }) => {
      const { groups } = spec as { readonly groups: readonly { readonly rules: readonly RenderedRule[] }[] };
      const forced = enforcedNamespaceLabel !== null && !overlay.exempt.includes(namespace);
      return groups.flatMap(({ rules }) =>
        rules.flatMap(({ alert, expr: text, for: wait = '0s' }) => {
          if (alert === undefined) return [];
          const expr = writtenOut(text, overlay);
          const instance = overlay.instances.find(candidate => candidate.rules.some(({ name }) => name === alert));
          if (!instance) throw new Error(`no source has ${alert}`);
          const { namespace: series, job } = instance.placement;
          return {
            alert,
            expr: forced ? narrowed(expr, `${enforcedNamespaceLabel}="${namespace}"`) : expr,
            wait: seconds(wait),
            home: { namespace: series, job },
          };
        }),
      );
    });
}
