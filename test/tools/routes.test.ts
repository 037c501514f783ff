import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { alertmanagerYml, lower, type MatcherStrategy } from '../../generator/kinds/alertmanager-yml.ts';
import { NOBODY } from '../../generator/kinds/notifying.ts';
import { notifyingOf } from '../../generator/kinds/read.ts';
import { print } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { caseConfig } from '../support/golden.ts';
import { RICH } from './alertmanager-configs.ts';
import { seedOfRun } from './dice.ts';
import { acceptedMembers } from './family.ts';
import { alertmanagerConfigs, firingsOf, type Labels, secretsOf, strategyOf } from './firings.ts';
import { goldens } from './goldens.ts';
import {
  canonical,
  eachOf,
  inFolder,
  judge,
  objectsIn,
  output,
  planRepository,
  planText,
  type Tally,
} from './support.ts';

const STRATEGIES: readonly MatcherStrategy[] = ['OnNamespace', 'OnNamespaceExceptForAlertmanagerNamespace', 'None'];
/** Namespace of the Alertmanager, where one strategy makes an exception. */
const ALERTMANAGER = 'alerts';

const argument = ([label, value]: readonly [string, string]): string =>
  `${label}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** amtool takes the file, and names for each alert the promised receivers, those alone and in their order. */
async function routesAsPromised(amtool: string, overlay: OverlayPlan, tally: Tally): Promise<void> {
  // A machine has the file itself.
  const own = overlay.files?.find(({ file: { kind } }) => kind === 'alertmanager-yml')?.file.data as object | undefined;
  await inFolder(
    new Map([['alertmanager.yml', print(own ?? lower(alertmanagerConfigs(overlay), ...strategyOf(overlay)))]]),
    async folder => {
      const file = join(folder, 'alertmanager.yml');
      await output(amtool, ['check-config', file]);
      const route = async (labels: Labels) => {
        const given = Object.entries(labels).filter(([, value]) => value !== '');
        return (
          await output(amtool, ['config', 'routes', 'test', `--config.file=${file}`, ...given.map(argument)])
        ).trim();
      };
      await eachOf(firingsOf(overlay), async ({ alert, labels, promised }) => {
        expect(await route(labels), `overlay ${overlay.name}, ${alert} ${JSON.stringify(labels)}`).toBe(
          promised.join(','),
        );
        tally();
      });
      expect(await route({ alertname: 'Foreign', namespace: 'nobody-writes-here' })).toBe(own ? NOBODY : 'null');
    },
  );
}

describe('amtool', () => {
  judge(
    { judge: 'amtool', judged: 'routes of the alerts of this repository', tools: ['amtool'] },
    async (tally, amtool = '') => {
      const { plan } = await planRepository();
      for (const overlay of plan.overlays) await routesAsPromised(amtool, overlay, tally);
    },
  );

  judge(
    { judge: 'amtool', judged: 'routes of the alerts of the golden cases', tools: ['amtool'] },
    async (tally, amtool = '') => {
      for (const { plan } of await goldens())
        for (const overlay of plan.overlays) await routesAsPromised(amtool, overlay, tally);
    },
  );

  judge(
    { judge: 'amtool', judged: 'routes of the alerts under each matcher strategy', tools: ['amtool'] },
    async (tally, amtool = '') => {
      const text = await caseConfig('kube-prometheus-stack');
      await eachOf(STRATEGIES, async strategy => {
        const plan = await planText(text.replace(/matcherStrategy: \w+/, `matcherStrategy: ${strategy}`), strategy);
        const prod = plan.overlays.find(({ name }) => name === 'prod');
        expect(prod && strategyOf(prod)[0]).toBe(strategy);
        // One object takes the alerts of all namespaces where Alertmanager lets it.
        expect(new Set(alertmanagerConfigs(prod as OverlayPlan).map(({ metadata }) => metadata.namespace)).size).toBe(
          strategy === 'OnNamespace' ? 3 : 1,
        );
        await routesAsPromised(amtool, prod as OverlayPlan, tally);
      });
    },
  );

  judge(
    { judge: 'amtool', judged: 'routes of the alerts of 25 random configs', tools: ['amtool'], timeout: 180_000 },
    async (tally, amtool = '') => {
      const members = acceptedMembers(seedOfRun(), 25);
      for (let index = 0; index < 25; index++) {
        const { number, planned } = await members.take();
        for (const overlay of planned.plan.overlays)
          await routesAsPromised(amtool, overlay, tally).catch(error => {
            throw new Error(`seed ${seedOfRun()}, config ${number}, overlay ${overlay.name}: ${String(error)}`, {
              cause: error,
            });
          });
      }
    },
  );

  judge(
    { judge: 'amtool', judged: 'files of an Alertmanager that no operator configures', tools: ['amtool'] },
    async (tally, amtool = '') => {
      const plans = [(await planRepository()).plan, ...(await goldens()).map(({ plan }) => plan)];
      const views = plans
        .flatMap(({ overlays }) => overlays)
        .flatMap(alertmanagerConfigs)
        .flatMap(notifyingOf);
      expect(views.length).toBeGreaterThan(10);
      await eachOf(views, async view => {
        const text = print(alertmanagerYml(view, ({ name, key }) => `/run/credentials/${name}-${key}`));
        expect(text).not.toContain('[object');
        await inFolder(new Map([['alertmanager.yml', text]]), folder =>
          output(amtool, ['check-config', join(folder, 'alertmanager.yml')]),
        );
        tally();
      });
    },
  );

  judge(
    { judge: 'amtool', judged: 'configurations of every integration', tools: ['amtool'] },
    async (tally, amtool = '') => {
      await eachOf(STRATEGIES, async strategy => {
        const files = new Map([['alertmanager.yml', print(lower(RICH, strategy, ALERTMANAGER))]]);
        await inFolder(files, folder => output(amtool, ['check-config', join(folder, 'alertmanager.yml')]));
        tally();
      });
    },
  );
});

/** prometheus-operator's own code builds the same file from the same objects. */
async function builtByTheOperator(
  amcfg: string,
  configs: readonly Manifest[],
  tally: Tally,
  title: string,
): Promise<void> {
  const input = [...configs, ...secretsOf(configs)].map(object => `---\n${print(object)}`).join('');
  await eachOf(STRATEGIES, async strategy => {
    const [built] = objectsIn(await output(amcfg, ['-strategy', strategy, '-namespace', ALERTMANAGER], { input }));
    expect(canonical(lower(configs, strategy, ALERTMANAGER)), `${title}, ${strategy}`).toEqual(canonical(built));
    tally();
  });
}

describe('prometheus-operator', () => {
  judge(
    { judge: 'prometheus-operator', judged: 'Alertmanager configurations of this repository', tools: ['amcfg'] },
    async (tally, amcfg = '') => {
      const { plan } = await planRepository();
      for (const overlay of plan.overlays)
        await builtByTheOperator(amcfg, alertmanagerConfigs(overlay), tally, overlay.name);
    },
  );

  judge(
    { judge: 'prometheus-operator', judged: 'Alertmanager configurations of the golden cases', tools: ['amcfg'] },
    async (tally, amcfg = '') => {
      for (const { name, plan } of await goldens())
        for (const overlay of plan.overlays)
          await builtByTheOperator(amcfg, alertmanagerConfigs(overlay), tally, `${name}, ${overlay.name}`);
    },
  );

  judge(
    { judge: 'prometheus-operator', judged: 'Alertmanager configurations of every integration', tools: ['amcfg'] },
    async (tally, amcfg = '') => {
      await builtByTheOperator(amcfg, RICH, tally, 'rich');
      await builtByTheOperator(amcfg, [], tally, 'none');
    },
  );

  judge(
    {
      judge: 'prometheus-operator',
      judged: 'Alertmanager configurations of 50 random configs',
      tools: ['amcfg'],
      timeout: 180_000,
    },
    async (tally, amcfg = '') => {
      const members = acceptedMembers(seedOfRun(), 50);
      for (let index = 0; index < 50; index++) {
        const { number, planned } = await members.take();
        const title = `seed ${seedOfRun()}, config ${number}`;
        for (const overlay of planned.plan.overlays)
          await builtByTheOperator(amcfg, alertmanagerConfigs(overlay), tally, `${title}, ${overlay.name}`);
      }
    },
  );
});
