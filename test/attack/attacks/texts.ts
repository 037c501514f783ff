import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { lower } from '../../../generator/kinds/alertmanager-yml.ts';
import { print } from '../../../generator/lib/yaml.ts';
import { failed } from '../../../generator/model/issue.ts';
import type { Plan } from '../../../generator/model/plan.ts';
import { load } from '../../../generator/plan/load.ts';
import { plan } from '../../../generator/plan/plan.ts';
import { tree } from '../../../generator/plan/tree.ts';
import { ruleFiles } from '../../../generator/proof/rule-files.ts';
import { verify } from '../../../generator/verify/run.ts';
import { alertmanagerConfigs, secretsOf } from '../../tools/firings.ts';
import { judgeRules } from '../../tools/rules.ts';
import { inFolder, objectsIn, printedByIdentity, ROOT, renderedObjects, run } from '../../tools/support.ts';
import { LOST, MORSELS, TEXTS } from '../../tools/texts.ts';
import { bin } from '../../tools/tools.ts';
import { type Breach, defineAttack } from '../attack.ts';
import { fieldsOf, fullConfig, type Json, set } from '../fields.ts';
import { HOSTILE } from '../mutate.ts';

/** A plan of a config that the product takes; nothing of one that it refuses. */
async function accepted(config: Json): Promise<Plan | undefined> {
  const { loaded } = await load(print(config), 'observability.yaml');
  if (!loaded) return undefined;
  const { plan: planned, issues } = await plan(loaded);
  if (failed(issues) || failed((await verify(planned)).issues)) return undefined;
  return planned;
}

/** What the tools behind us say against a plan that we take. */
async function rejections(planned: Plan): Promise<readonly string[]> {
  const found: string[] = [];
  const files = tree(planned);
  const say = (who: string, { code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => {
    if (code !== 0) found.push(`${who} rejects it: ${(stderr + stdout).trim().slice(0, 600)}`);
    return code === 0;
  };
  await inFolder(files, async folder => {
    const schemas = join(
      ROOT,
      'schemas/{{ if eq .Group .ResourceAPIVersion }}core{{ else }}{{ .Group }}{{ end }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
    );
    for (const { name } of planned.overlays) {
      const built = await run(bin('kustomize'), ['build', `overlays/${name}`], { cwd: folder });
      if (!say('kustomize', built)) continue;
      const [made, rendered] = [objectsIn(built.stdout), renderedObjects(files, name)].map(printedByIdentity);
      if (!isDeepStrictEqual(made, rendered)) found.push('kustomize builds something else than is rendered');
      say(
        'kubeconform',
        await run(bin('kubeconform'), ['-strict', '-schema-location', schemas, `overlays/${name}/rendered`], {
          cwd: folder,
        }),
      );
    }
  });
  const rules = await judgeRules(bin('promtool'), ruleFiles(planned));
  say('promtool check', rules.lint);
  say('promtool test', rules.tests);
  for (const overlay of planned.overlays) {
    const configs = alertmanagerConfigs(overlay);
    await inFolder(new Map([['alertmanager.yml', print(lower(configs, 'OnNamespace'))]]), async folder => {
      say('amtool', await run(bin('amtool'), ['check-config', join(folder, 'alertmanager.yml')]));
    });
    const input = [...configs, ...secretsOf(configs)].map(object => `---\n${print(object)}`).join('');
    const operator = ['-strategy', 'OnNamespace', '-namespace', 'alerts'];
    say('prometheus-operator', await run(bin('amcfg'), operator, { input }));
  }
  return found;
}

export const attack = defineAttack({
  law: 'what we take, every tool behind us takes: a text in each field of the schema',
  rounds: 2,
  patience: 300,
  tools: ['kustomize', 'kubeconform', 'promtool', 'amtool', 'amcfg'],
  start: async () => {
    const base = await fullConfig();
    if (!(await accepted(base))) throw new Error('the config with every field is refused');
    const fields = await fieldsOf(base);
    return async ({ dice, note }) => {
      let config = base;
      let taken = 0;
      const put: string[] = [];
      for (const field of dice.some(fields)) {
        const random = Array.from({ length: 1 + dice.below(6) }, () => dice.pick(MORSELS)).join('');
        const text = dice.pick([dice.pick(HOSTILE), dice.pick(TEXTS), dice.pick(LOST), random, field.like(dice)]);
        note(`${field.path.join('.')}: ${JSON.stringify(text)}`);
        const changed = set(config, field, text);
        if (!(await accepted(changed))) continue;
        config = changed;
        taken++;
        put.push(`${field.path.join('.')}: ${JSON.stringify(text)}`);
      }
      const planned = await accepted(config);
      const found = planned ? await rejections(planned) : ['the config is refused, and its parts are not'];
      const breaches = found.map((what): Breach => ({ what, input: `${put.join('\n')}\n\n${print(config)}` }));
      return { breaches, counts: { 'fields in all': fields.length, 'texts taken': taken } };
    };
  },
});
