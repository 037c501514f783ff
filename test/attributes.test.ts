import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { docs } from '../generator/docs/docs.ts';
import { byText } from '../generator/lib/sort.ts';
import { load } from '../generator/plan/load.ts';
import { plan } from '../generator/plan/plan.ts';
import { tree } from '../generator/plan/tree.ts';
import { ruleFiles } from '../generator/proof/rule-files.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIG = 'observability.yaml';
const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const git = (args: readonly string[], input = ''): string[] =>
  execFileSync('git', args, { cwd: ROOT, input }).toString().split('\0').slice(0, -1);

/** What the commands of this checkout write, and people do not. */
async function generated(): Promise<ReadonlySet<string>> {
  const { loaded } = await load(textOf(CONFIG), CONFIG);
  if (!loaded) throw new Error(`${CONFIG} cannot be read`);
  const { plan: planned } = await plan(loaded);
  const pages = await docs(planned, path => textOf(path));
  const lock = JSON.parse(textOf('schemas/lock.json')) as { file: string; origin: string }[];
  return new Set([
    ...tree(planned).keys(),
    ...ruleFiles(planned).keys(),
    ...[...pages.files.keys()].filter(path => path !== 'README.md'),
    ...lock.filter(({ origin }) => !origin.startsWith('by hand')).map(({ file }) => `schemas/${file}`),
  ]);
}
const BY_OTHERS = [
  /^apps\/[^/]+\/screenshots\//,
  /^schemas\/(compiled\/.*|lock\.json|(observability|contract)\.schema\.json)$/,
  /^test\/golden\/[^/]+\/(files\/.*|issues\.txt|comment\.md)$/,
  /^test\/recordings\/.*\.(gz|json)$/,
  /^docs\/failures\.md$/,
  /^generator\/kinds\/(program|newer)-keys\.json$/,
];

test('forges fold what is generated, and nothing that a person writes', async () => {
  const own = await generated();
  const files = git(['ls-files', '-z']);
  const expected = files.filter(file => own.has(file) || BY_OTHERS.some(pattern => pattern.test(file)));
  for (const attribute of ['linguist-generated', 'gitlab-generated']) {
    const answers = git(['check-attr', '-z', '--stdin', attribute], files.join('\0'));
    const marked = files.filter((_, index) => answers[3 * index + 2] === 'set');
    expect(marked.sort(byText), attribute).toEqual(expected.sort(byText));
  }
});
