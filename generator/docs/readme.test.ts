import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caseFiles } from '../../test/support/golden.ts';
import { section } from '../../test/support/sections.ts';
import { mergePatch } from '../lib/merge.ts';
import { parsePlain, print } from '../lib/yaml.ts';
import type { Plan } from '../model/plan.ts';
import { load } from '../plan/load.ts';
import { PATHS } from '../plan/paths.ts';
import { plan as planOf } from '../plan/plan.ts';
import { docs } from './docs.ts';
import { REGIONS } from './readme.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'observability.yaml';
const README = 'README.md';
const OPERATIONS = 'OPERATIONS.md';

async function planFrom(text: string): Promise<Plan> {
  const { loaded, issues } = await load(text, FILE);
  if (!loaded) throw new Error(JSON.stringify(issues));
  return (await planOf(loaded)).plan;
}

const config = readFileSync(`${ROOT}${FILE}`, 'utf8');
const plan = await planFrom(config);

/** A README with the text that a test wants in it, and nothing else on the disk. */
const withReadme = (text: string | undefined) =>
  docs(plan, path => (path === README ? text : path === FILE ? config : undefined));

const between = (text: string, region: string): string =>
  text.split(`<!-- generated:${region} -->`)[1]?.split(`<!-- /generated:${region} -->`)[0] ?? '';

const written = existsSync(`${ROOT}${README}`) ? readFileSync(`${ROOT}${README}`, 'utf8') : undefined;
const { files } = await withReadme(written);
const readme = files.get(README) ?? '';
const operations = files.get(OPERATIONS) ?? '';

describe('a README', () => {
  test('is the same after a second run', async () => {
    expect((await withReadme(readme)).files.get(README)).toBe(readme);
  });

  test('has the config and how it begins where there was none before, and leads to every other section', async () => {
    const { files: made, issues: found } = await withReadme(undefined);
    expect(found).toEqual([]);
    const text = made.get(README) ?? '';
    for (const name of ['config', 'install']) expect(between(text, name).trim(), name).not.toBe('');
    const titles = [...(made.get(OPERATIONS) ?? '').matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
    expect(titles.length).toBeGreaterThan(Object.keys(REGIONS).length);
    for (const title of titles.filter(one => one !== 'Install')) expect(text).toContain(`- [${title}](OPERATIONS.md#`);
  });

  test('may have any region, each with the text of its section', async () => {
    const names = Object.keys(REGIONS);
    const { files: made, issues: found } = await withReadme(
      names.map(name => `<!-- generated:${name} -->\n<!-- /generated:${name} -->\n`).join(''),
    );
    expect(found).toEqual([]);
    const texts = names.map(name => between(made.get(README) ?? '', name).trim());
    for (const [at, text] of texts.entries()) {
      expect(text, names[at]).not.toBe('');
      if (names[at] !== 'config') expect(made.get(OPERATIONS)).toContain(text);
    }
  });

  test('with a region in disorder is an issue, and not among the files', async () => {
    const { files: made, shared, issues: found } = await withReadme('<!-- generated:alert -->\n');
    expect(made.has(README)).toBe(false);
    expect(made.has('METRICS.md')).toBe(true);
    expect(shared).toEqual(new Set([README]));
    expect(found.map(({ id, at }) => `${id} ${at.file}:${at.line}`)).toContain('readme-regions-close README.md:1');
  });

  test('shows the pictures of dashboards that are there, and names no other', async () => {
    const picture = PATHS.screenshot(plan.base.config.name, 'local-models');
    const { files: made } = await docs(plan, path => (path === picture ? 'png' : undefined));
    const pictures = (text: string) =>
      [...(section(text, 'Dashboards') ?? '').matchAll(/!\[[^\]]*\]\(([^)]*)\)/g)].map(([, to]) => to);
    expect(pictures(made.get(OPERATIONS) ?? '')).toEqual([picture]);
    expect(pictures((await withReadme(undefined)).files.get(OPERATIONS) ?? '')).toEqual([]);
  });

  test('names every Secret of the plan with all its keys', () => {
    for (const { namespace, name, keys } of plan.overlays.flatMap(({ secrets }) => secrets))
      for (const { key } of keys)
        expect(
          (section(operations, 'Secrets') ?? '')
            .split('\n')
            .filter(row => row.includes(`\`${namespace}/${name}\``) && row.includes(`| \`${key}\` |`)),
          key,
        ).toHaveLength(1);
    for (const { name } of plan.overlays.flatMap(({ secrets }) => secrets))
      expect(section(operations, 'Secrets') ?? '').toContain(`create secret generic ${name} -n `);
  });

  test('shows the config as it is written', () => {
    const lines = (/```yaml\n([\s\S]*)\n```/.exec(between(readme, 'config'))?.[1] ?? '').split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(config.split('\n')).toEqual(expect.arrayContaining(lines));
  });

  test('has examples that the config takes', async () => {
    const [base] = parsePlain(config);
    const outside = [readme, readFileSync(`${ROOT}docs/config.md`, 'utf8')]
      .join('\n')
      .replace(/<!-- generated:[\s\S]*?<!-- \/generated:.* -->/g, '');
    const examples = [...outside.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(8);
    for (const example of examples) {
      const text = print(mergePatch(base, parsePlain(example)[0]) as object);
      expect((await load(text, FILE, undefined, '.', caseFiles('extra'))).issues, example).toEqual([]);
    }
  });
});

describe('ten overlays', () => {
  const overlays = Array.from(
    { length: 10 },
    (_, index) => `  o${index}: ${index === 7 ? '{ alerts: { LocalModelTargetsDown: { for: 7m } } }' : '{}'}\n`,
  ).join('');
  const many = planFrom(`${config.slice(0, config.indexOf('overlays:'))}overlays:\n${overlays}`);

  test('take no more columns than two, and name only the one that differs', async () => {
    const { files: made } = await docs(await many, path => (path === FILE ? config : undefined));
    const table = (text: string) => (section(text, 'Alerts') ?? '').match(/^\| Alert .*$/m)?.[0];
    const row =
      (section(made.get(OPERATIONS) ?? '', 'Alerts') ?? '').match(/^\| \[LocalModelTargetsDown\].*$/m)?.[0] ?? '';
    expect(table(made.get(OPERATIONS) ?? '')).toBe(table(operations));
    expect(row).toContain('| 1h; `o7`: 7m |');
    const page = made.get(`apps/${plan.base.config.name}/runbooks/LocalModelTargetsDown.md`) ?? '';
    expect(page).toContain('| all overlays but `o7` | warning | 1h |');
    expect(page).toContain('| `o7` | warning | 7m |');
  });
});
