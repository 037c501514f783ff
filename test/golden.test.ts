import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';
import { byText } from '../generator/lib/sort.ts';
import { parsePlain } from '../generator/lib/yaml.ts';
import { failed, type Issue } from '../generator/model/issue.ts';
import type { Plan } from '../generator/model/plan.ts';
import { allChecks } from '../generator/plan/discover.ts';
import { load } from '../generator/plan/load.ts';
import type { ReadFile } from '../generator/plan/named-files.ts';
import { plan } from '../generator/plan/plan.ts';
import { tree } from '../generator/plan/tree.ts';
import { report } from '../generator/report/report.ts';
import { loadConfigSchemas } from '../generator/schema/schema.ts';
import { verify } from '../generator/verify/run.ts';
import { breakPlan } from './support/break.ts';
import { caseConfig, caseFiles, GOLDEN } from './support/golden.ts';

/*
 * One folder of `golden/` is one test without code:
 *   observability.yaml   the config; where a case has none, the template of its name, or the one beside the folders
 *   break.yaml           what is done to the planned objects before they are verified (test/support/break.ts)
 *   issues.txt           what is said, word for word; absent where nothing is
 *   files/               the output, where the case is about it: all of it, or what the patterns in files.txt name
 */
const CONFIG = 'observability.yaml';
const UPDATE = process.env['UPDATE'] === '1';

// Folders of comments on pull requests have a walker of their own, test/review.test.ts.
const cases = globSync('*/', { cwd: fileURLToPath(GOLDEN), ignore: 'review-*/' })
  .map(path => path.replaceAll('\\', '/').replace(/\/$/, ''))
  .sort(byText);

const checks = await allChecks();

const textAt = (url: URL): string | undefined => (existsSync(url) ? readFileSync(url, 'utf8') : undefined);

/** Positions within the program move with every edit of it; the file is what a case is about. */
const steady = (text: string): string => text.replace(/(generator\/[\w./-]+\.ts):\d+:\d+/g, '$1');

interface Run {
  readonly plan?: Plan;
  readonly issues: readonly Issue[];
  /** The config, and the files that it names, as they may be shown. */
  readonly shown: Readonly<Record<string, string>>;
}

async function run(config: string, breaks: string | undefined, read?: ReadFile): Promise<Run> {
  const { loaded, issues, shown: text, named } = await load(config, CONFIG, await loadConfigSchemas(), '.', read);
  const shown = { [CONFIG]: text, ...Object.fromEntries(named) };
  if (!loaded) return { issues, shown };
  const planned = await plan(loaded);
  const { plan: broken, previous } = breaks === undefined ? { plan: planned.plan } : breakPlan(planned.plan, breaks);
  const verdict = await verify(broken, previous ? { previous } : {});
  return { plan: broken, shown, issues: [...issues, ...planned.issues, ...verdict.issues] };
}

/** What a case comes to: paths below its folder, and their texts. */
async function actual(folder: URL, name: string): Promise<Map<string, string>> {
  const config = await caseConfig(name);
  const breaks = textAt(new URL('break.yaml', folder));
  const { plan: planned, issues, shown } = await run(config, breaks, caseFiles(name));
  const sources: Readonly<Record<string, string | undefined>> = { ...shown, 'break.yaml': breaks };
  const said = report(issues, { format: 'text', color: false, width: 100, source: file => sources[file] });
  const only = textAt(new URL('files.txt', folder))?.trim().split('\n');
  const wanted = (path: string) => !only || only.some(pattern => posix.matchesGlob(path, pattern));
  const files =
    (only || existsSync(new URL('files/', folder))) && planned
      ? [...tree(planned)].filter(([path]) => wanted(path))
      : [];
  return new Map(
    [
      ...(said === '' ? [] : [['issues.txt', said] as const]),
      ...files.map(([path, text]) => [`files/${path}`, text] as const),
    ].map(([path, text]) => [path, steady(text)]),
  );
}

const expected = (folder: URL): Map<string, string> =>
  new Map(
    globSync(['issues.txt', 'files/**/*'], { cwd: fileURLToPath(folder), nodir: true, dot: true, posix: true }).map(
      path => [path, readFileSync(new URL(path, folder), 'utf8')],
    ),
  );

/** Makes the folder what it should be, and shows what that changed. */
function update(
  folder: URL,
  name: string,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): void {
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(path), now.get(path)];
    if (was === is) continue;
    const url = new URL(path, folder);
    if (is === undefined) rmSync(url);
    else {
      mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
      writeFileSync(url, is);
    }
    process.stdout.write(
      `${is === undefined ? 'removed' : was === undefined ? 'new' : 'changed'} ${name}/${path}\n${is === undefined || path.startsWith('files/') ? '' : `${is}\n`}`,
    );
  }
}

describe('golden', () => {
  test.each(cases)('%s', async name => {
    const folder = new URL(`${name}/`, GOLDEN);
    const [before, now] = [expected(folder), await actual(folder, name)];
    if (UPDATE) return update(folder, name, before, now);
    const missing = [...now.keys()].filter(path => !before.has(path));
    const stale = [...before.keys()].filter(path => !now.has(path));
    expect({ missing, stale }, '`npm run update` writes them').toEqual({ missing: [], stale: [] });
    for (const [path, text] of now) expect(text, path).toBe(before.get(path));
  });

  test.each(checks)('a case breaks $id', ({ id }) => {
    const said = cases
      .filter(name => name === id || name.startsWith(`${id}-`))
      .map(name => textAt(new URL(`${name}/issues.txt`, GOLDEN)) ?? '');
    expect(
      said.some(text => text.includes(`  ${id}`)),
      `test/golden/${id}/issues.txt names ${id}`,
    ).toBe(true);
  });

  /** An update of the goldens writes whatever comes out: a case whose output is kept may not turn into one of errors. */
  test('what is rendered without a break has no error', () => {
    const sound = cases.filter(name => {
      const folder = new URL(`${name}/`, GOLDEN);
      return existsSync(new URL('files/', folder)) && !existsSync(new URL('break.yaml', folder));
    });
    expect(sound.length).toBeGreaterThan(10);
    const wrong = sound.filter(name => /^error /m.test(textAt(new URL(`${name}/issues.txt`, GOLDEN)) ?? ''));
    expect(wrong).toEqual([]);
  });

  test("the repository's own config breaks no law", async () => {
    const { issues } = await run(readFileSync(new URL(`../${CONFIG}`, import.meta.url), 'utf8'), undefined);
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(failed(issues)).toBe(false);
  });

  /** Traps K1, K2 and K3: what kustomize does to names, namespaces, labels and lists is never asked of it. */
  test('no kustomization changes anything but by a patch of ours', async () => {
    const { plan: planned } = await run(readFileSync(new URL(`../${CONFIG}`, import.meta.url), 'utf8'), undefined);
    const files = planned ? [...tree(planned)] : [];
    const kustomizations = files.filter(([path]) => path.endsWith('/kustomization.yaml'));
    const fields = kustomizations.flatMap(([, text]) => Object.keys(parsePlain(text)[0] as object));
    expect([...new Set(fields)].sort()).toEqual(['apiVersion', 'kind', 'patches', 'resources']);
    // A strategic merge patch replaces lists of custom resources: only one that deletes the whole object is harmless.
    const patches = files
      .filter(([path]) => /^overlays\/[^/]+\/patches\//.test(path))
      .map(([, text]) => parsePlain(text)[0]);
    expect(patches.length).toBeGreaterThan(0);
    for (const patch of patches)
      expect(Array.isArray(patch) || (patch as { $patch?: string }).$patch === 'delete').toBe(true);
  });
});
