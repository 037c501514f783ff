import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../lib/redact.ts';
import { MARK } from '../lib/tree.ts';
import type { Plan } from '../model/plan.ts';
import { load } from '../plan/load.ts';
import { plan as planOf } from '../plan/plan.ts';
import { readConfig } from '../plan/read-config.ts';
import { tree } from '../plan/tree.ts';
import { alertsOf } from './alerts.ts';
import { docs } from './docs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = 'observability.yaml';

async function planFrom(text: string): Promise<Plan> {
  const { loaded, issues } = await load(text, FILE);
  if (!loaded) throw new Error(JSON.stringify(issues));
  return (await planOf(loaded)).plan;
}

const read = readConfig(`${ROOT}${FILE}`, FILE);
if (!('text' in read)) throw new Error(read.issue.what);
const config = read.text;
const plan = await planFrom(config);
const own = (path: string): string | undefined =>
  statSync(`${ROOT}${path}`, { throwIfNoEntry: false })?.isFile() ? readFileSync(`${ROOT}${path}`, 'utf8') : undefined;
const { files, issues } = await docs(plan, own);
const pages = [...files];

/** Pages that people write, beside those that follow from a config. */
const BY_HAND = ['CONTRIBUTING.md', 'docs/config.md', 'docs/guarantees.md'];

const FENCED = /^( *)(`{3,})[\s\S]*?^\1\2$/gm;

test('how long an alert goes on after its cause stands on its page, beside how long it waits', async () => {
  const changed = config.replace('VllmPodNotReady: { for: 1h,', 'VllmPodNotReady: { for: 1h, keepFiringFor: 15m,');
  expect(changed).not.toBe(config);
  const made = await docs(await planFrom(changed), own);
  for (const path of ['OPERATIONS.md', `apps/${plan.base.config.name}/runbooks/VllmPodNotReady.md`])
    expect(made.files.get(path), path).toContain('| 1h, then 15m after its end |');
});

describe('pages of the own config', () => {
  test('are made without an issue', () => {
    expect(issues).toEqual([]);
  });

  test('are there for each alert, with the headings a person looks for', () => {
    const alerts = alertsOf(plan);
    expect(alerts.length).toBeGreaterThan(0);
    for (const { name } of alerts) {
      const page = files.get(`apps/${plan.base.config.name}/runbooks/${name}.md`) ?? '';
      expect(page.match(/^## (Meaning|Impact|Diagnosis|Mitigation)$/gm), name).toHaveLength(4);
      expect(page).toContain(`# ${name}\n`);
    }
  });

  test.each(pages.filter(([path]) => path !== 'README.md'))(
    '%s is marked as generated on its first line',
    (_, text) => {
      expect(text.split('\n')[0]).toMatch(new RegExp(`^<!-- ${MARK} .* -->$`));
    },
  );

  test.each(pages)('%s has tables whose rows are equally long', (_, text) => {
    const tables = text.replace(FENCED, '').match(/(?:^\|.*\n)+/gm) ?? [];
    for (const table of tables) {
      const columns = table
        .trimEnd()
        .split('\n')
        .map(row => row.replace(/\\[\\|]/g, '').split('|').length);
      expect(new Set(columns).size, table).toBe(1);
    }
  });

  test.each(pages)('%s has no HTML, no secret and no gap', (path, text) => {
    expect(secretsIn(text)).toEqual([]);
    const prose = text
      .replace(FENCED, '')
      .replace(/`[^`\n]+`/g, '')
      .replace(/<!-- .* -->/g, '');
    expect(prose.match(/(?<!\\)<[a-z/!][^>\n]*>/gi), path).toBeNull();
    expect(prose.match(/&[a-z]+;|&#\d+;|undefined|\[object|NaN/g), path).toBeNull();
  });

  test.each([...pages, ...BY_HAND.map(path => [path, own(path) ?? ''] as const)])(
    '%s has links that lead somewhere',
    (path, text) => {
      const made = [...tree(plan).keys(), ...files.keys()];
      for (const [, target = ''] of text.replace(FENCED, '').matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(target)) continue;
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : posix.join(posix.dirname(path), file).replace(/\/$/, '');
        expect(
          made.includes(to) || made.some(one => one.startsWith(`${to}/`)) || existsSync(`${ROOT}${to}`),
          `${path} → ${target}`,
        ).toBe(true);
        const headings = [...(files.get(to) ?? own(to) ?? '').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
          slug(title),
        );
        if (anchor !== undefined) expect(headings, `${path} → ${target}`).toContain(anchor);
      }
    },
  );

  test('are the same bytes each time', async () => {
    expect([...(await docs(await planFrom(config), own)).files]).toEqual(pages);
  });
});

/** The anchor GitHub gives a heading. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
