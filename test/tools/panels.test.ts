import { afterAll, expect } from 'vitest';
import { asGrafanaAsks } from '../../generator/emit/pictures/variables.ts';
import { seconds } from '../../generator/model/duration.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { STEP } from '../simulator/blocks.ts';
import type { Labels } from '../simulator/family.ts';
import { firing, narrowed } from '../simulator/firing.ts';
import { NEIGHBOURS } from '../simulator/inventory.ts';
import { type Asked, alike, faultsOf, queriesOf } from '../simulator/panel.ts';
import { type Stage, stage } from '../simulator/stage.ts';
import { eachOf, judge, planRepository, renderedObjects } from './support.ts';

const { plan, tree } = await planRepository();
const tools = ['promtool', 'prometheus'];
// Making the blocks for the first time is most of it, on a machine that has other things to do.
const timeout = 300_000;

let set: Promise<Stage> | undefined;
const setStage = (promtool: string, prometheus: string): Promise<Stage> => {
  set ??= stage(plan, promtool, prometheus);
  return set;
};
afterAll(async () => (await set)?.stop());

const HOUR = 3600;

judge(
  { judge: 'prometheus', judged: 'queries of panels', tools, timeout },
  async (tally, promtool = '', binary = '') => {
    const { prometheus, profiles, stretchOf } = await setStage(promtool, binary);
    const revealing = new Map(
      profiles.flatMap(profile => Object.keys(profile.reveals ?? {}).map(title => [title, profile])),
    );
    const [calm] = profiles;
    const faults: string[] = [];
    const ask = async (overlay: OverlayPlan, asked: Asked, profile = calm): Promise<string[]> => {
      if (!profile) throw new Error('there is no profile');
      const { end } = stretchOf(overlay, profile);
      const expr = asGrafanaAsks(asked.expr, { range: HOUR, step: STEP, scrape: 30 });
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
    };
    for (const overlay of plan.overlays) {
      const asked = queriesOf(overlay, renderedObjects(tree, overlay.name));
      const titles = asked.map(({ panel }) => panel.title);
      for (const title of revealing.keys()) expect(titles, 'a profile reveals a panel that is there').toContain(title);
      await eachOf(asked, async one => {
        const profile = revealing.get(one.panel.title);
        faults.push(...(await ask(overlay, one, profile)));
        // A reason that no longer holds must go.
        if (profile && (await ask(overlay, one)).length === 0)
          faults.push(`${one.where}: shows data on a calm day as well`);
        tally(2);
      });
    }
    expect(faults).toEqual([]);
  },
);

judge(
  { judge: 'prometheus', judged: 'alerts of profiles', tools, timeout },
  async (tally, promtool = '', binary = '') => {
    const { prometheus, profiles, stretchOf } = await setStage(promtool, binary);
    const raised = new Set<string>();
    for (const overlay of plan.overlays)
      for (const profile of profiles) {
        const { start, cause, end } = stretchOf(overlay, profile);
        const found: Found[] = [];
        await eachOf(alertingRules(overlay), async ({ alert, expr, wait, home }) => {
          const answers = await prometheus.over(expr, { start, end, step: STEP });
          const early = firing(answers, { at: cause - STEP, wait, step: STEP });
          expect(early, `${overlay.name}, ${profile.name}: ${alert} before the cause`).toEqual([]);
          for (const labels of firing(answers, { at: end, wait, step: STEP }))
            found.push({ alert, labels: without(home, labels) });
          tally();
        });
        expect(found.map(print).sort(), `${overlay.name}, ${profile.name}`).toEqual(profile.alerts.map(print).sort());
        for (const { alert } of found) raised.add(`${overlay.name}: ${alert}`);
      }
    const all = plan.overlays.flatMap(overlay =>
      alertingRules(overlay).map(({ alert }) => `${overlay.name}: ${alert}`),
    );
    expect(
      all.filter(alert => !raised.has(alert)),
      'alerts that no profile raises',
    ).toEqual([]);
  },
);

interface Found {
  readonly alert: string;
  readonly labels: Labels;
}

const print = ({ alert, labels }: Found): string => `${alert} ${JSON.stringify(Object.entries(labels).sort())}`;

/** The labels less those that say where the source stands, which must be right where they are. */
function without(home: Labels, labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name, value]) => home[name] !== value));
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
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
}

/** The rules of an overlay as they are rendered and as its platform evaluates them. */
function alertingRules(overlay: OverlayPlan): AlertingRule[] {
  const { enforcedNamespaceLabel } = overlay.platform.facts;
  return renderedObjects(tree, overlay.name)
    .filter(({ kind }) => kind === 'PrometheusRule')
    .flatMap(({ metadata: { namespace = '' }, spec }) => {
      const { groups } = spec as { readonly groups: readonly { readonly rules: readonly RenderedRule[] }[] };
      const forced = enforcedNamespaceLabel !== null && !overlay.exempt.includes(namespace);
      return groups.flatMap(({ rules }) =>
        rules.map(({ alert, expr, for: wait }) => {
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
