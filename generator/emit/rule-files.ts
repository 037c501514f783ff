import { isDeepStrictEqual } from 'node:util';
import type { Origin } from '../lib/origin.ts';
import { print } from '../lib/yaml.ts';
import type { Instance, OverlayPlan, Plan } from '../model/plan.ts';
import { place } from '../plan/place.ts';
import type { RenderedGroup } from './rendered-rule.ts';
import { ruleTests } from './rule-tests.ts';
import { MARK, type Tree } from './tree.ts';

/**
 * Rules and their unit tests as promtool reads them, one pair of files for each source instance that has alerts:
 * `promtool test rules NAME.test.yaml`. An overlay has a pair of its own where its rules or what is expected of them
 * differ from the base's; Kustomize and Argo CD read none of them.
 */
export function ruleFiles({ base, overlays }: Plan): Tree {
  const files: Tree = new Map();
  const folder = `${place.app(base.config.name)}/tests`;
  const before = new Map(rulesOf(base).map(rules => [rules.name, rules]));
  const put = (to: string, { name, groups, tests }: Rules, { file }: Origin): void => {
    const header = (say: string) => `# ${MARK} from ${file}: do not edit, run \`npm run generate\`.\n${say}\n`;
    files.set(`${to}/${name}.rules.yaml`, header(`# Rules of ${name}, for \`promtool check rules\`.`) + print({ groups }));
    files.set(`${to}/${name}.test.yaml`, header(`# To run it: promtool test rules ${name}.test.yaml`) + print(tests));
  };
  for (const rules of before.values()) put(folder, rules, base.at([], 'key'));
  for (const overlay of overlays)
    for (const rules of rulesOf(overlay))
      if (!isDeepStrictEqual(rules, before.get(rules.name)))
        put(`${folder}/${overlay.name}`, rules, overlay.at([], 'key'));
  return files;
}

interface Rules {
  readonly name: string;
  readonly groups: readonly RenderedGroup[];
  readonly tests: object;
}

const rulesOf = (overlay: OverlayPlan): Rules[] =>
  overlay.instances
    .filter(({ rules }) => rules.length > 0)
    .map(({ name, rules }) => {
      const groups = groupsOf(overlay, name);
      return { name, groups, tests: ruleTests(rules, { ruleFile: `${name}.rules.yaml`, groups }) };
    });

/** The groups of an instance's rules, as its platform has them rendered. */
const groupsOf = ({ objects }: OverlayPlan, instance: Instance['name']): readonly RenderedGroup[] =>
  objects
    .filter(({ part, object }) => part === instance && object.kind === 'PrometheusRule')
    .flatMap(({ object }) => (object['spec'] as { readonly groups: readonly RenderedGroup[] }).groups);
