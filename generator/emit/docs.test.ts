import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { secretsIn } from '../lib/redact.ts';
import type { Plan } from '../model/plan.ts';
import { load, readConfig } from '../plan/load.ts';
import { plan as planOf } from '../plan/plan.ts';
import { alertsOf } from './docs/alerts.ts';
import { REGIONS } from './docs/readme.ts';
import { docs } from './docs.ts';
import { MARK, tree } from './tree.ts';

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
const own = (path: string): string | undefined => (existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : undefined);
const { files, issues } = await docs(plan, own);
const readme = files.get('README.md') ?? '';
const pages = [...files];

/** A README with the text that a test wants in it, and nothing else on the disk. */
const withReadme = (text: string | undefined) => docs(plan, path => (path === 'README.md' ? text : path === FILE ? config : undefined));

const between = (text: string, region: string): string => text.split(`<!-- generated:${region} -->`)[1]?.split(`<!-- /generated:${region} -->`)[0] ?? '';

const FENCED = /^( *)(`{3,})[^]*?^\1\2$/gm;

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

  test.each(pages.filter(([path]) => path !== 'README.md'))('%s is marked as generated on its first line', (_, text) => {
    expect(text.split('\n')[0]).toMatch(new RegExp(`^<!-- ${MARK} .* -->$`));
  });

  test.each(pages)('%s has tables whose rows are equally long', (_, text) => {
    const tables = text.replace(FENCED, '').match(/(?:^\|.*\n)+/gm) ?? [];
    for (const table of tables) {
      const columns = table.trimEnd().split('\n').map(row => row.replace(/\\[\\|]/g, '').split('|').length);
      expect(new Set(columns).size, table).toBe(1);
    }
  });

  test.each(pages)('%s has no HTML, no secret and no gap', (path, text) => {
    expect(secretsIn(text)).toEqual([]);
    const prose = text.replace(FENCED, '').replace(/`[^`\n]+`/g, '').replace(/<!-- .* -->/g, '');
    expect(prose.match(/(?<!\\)<[a-z/!][^>\n]*>/gi), path).toBeNull();
    expect(prose.match(/&[a-z]+;|&#\d+;|undefined|\[object|NaN/g), path).toBeNull();
  });

  test.each(pages)('%s has links that lead somewhere', (path, text) => {
    const made = [...tree(plan).keys(), ...files.keys()];
    for (const [, target = ''] of text.replace(FENCED, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : posix.join(posix.dirname(path), file).replace(/\/$/, '');
      expect(made.includes(to) || made.some(one => one.startsWith(`${to}/`)) || existsSync(`${ROOT}${to}`), `${path} → ${target}`).toBe(true);
      const headings = [...(files.get(to) ?? own(to) ?? '').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slug(title));
      if (anchor !== undefined) expect(headings, `${path} → ${target}`).toContain(anchor);
    }
  });

  test('are the same bytes each time', async () => {
    expect([...(await docs(await planFrom(config), own)).files]).toEqual(pages);
  });
});

/** The anchor GitHub gives a heading. */
const slug = (title: string): string => title.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-');

describe('regions of a README', () => {
  test('are filled, and a second run changes nothing', async () => {
    expect((await withReadme(readme)).files.get('README.md')).toBe(readme);
  });

  test('leave every other byte as it was', async () => {
    const head = 'A title\r\n\n\n\n|x|\ttrailing  \n`<!-- generated:alerts -->` is a marker\n';
    const tail = '\n\n\nthe end, without a line end';
    const { files: filled } = await withReadme(`${head}<!-- generated:alerts -->\nold\n<!-- /generated:alerts -->${tail}`);
    const text = filled.get('README.md') ?? '';
    expect(text.startsWith(`${head}<!-- generated:alerts -->\r\n`)).toBe(true);
    expect(text.endsWith(`<!-- /generated:alerts -->${tail}`)).toBe(true);
    expect(text).not.toContain('old');
  });

  test('are all there where no README is', async () => {
    const { files: made, issues: found } = await withReadme(undefined);
    expect(found).toEqual([]);
    for (const name of Object.keys(REGIONS)) expect(between(made.get('README.md') ?? '', name).trim(), name).not.toBe('');
  });

  test.each([
    ['# a\n<!-- generated:alert -->\n<!-- /generated:alert -->', 2, 'there is no region `alert`', 'write `alerts`'],
    ['<!-- generated:alerts -->\ntext', 1, 'region `alerts` is not closed', 'add a line `<!-- /generated:alerts -->` where it ends'],
    ['<!-- generated:alerts -->\n<!-- generated:metrics -->\n<!-- /generated:metrics -->', 1, 'region `alerts` is not closed before region `metrics` begins', ''],
    ['\n\n<!-- /generated:alerts -->', 3, 'region `alerts` ends here and has not begun', ''],
    [`${'<!-- generated:metrics -->\n<!-- /generated:metrics -->\n'.repeat(2)}`, 3, 'region `metrics` is there twice', 'keep one of them'],
  ])('that are wrong are an issue and leave the file alone: %j', async (text, line, what, fix) => {
    const { files: made, shared, issues: found } = await withReadme(text);
    expect(made.has('README.md')).toBe(false);
    expect(shared).toEqual(new Set(['README.md']));
    expect(found).toMatchObject([{ id: 'readme-regions-close', level: 'error', what, fix: expect.stringContaining(fix), at: { file: 'README.md', line } }]);
  });

  test('are not looked for inside a code block', async () => {
    const text = '```\n<!-- generated:nothing -->\n```\n';
    expect((await withReadme(text)).files.get('README.md')).toBe(text);
  });
});

describe('the commands for Secrets', () => {
  const [script = ''] = between(readme, 'secrets').match(/^\($[^]*?^\)$/m) ?? [];
  /** In the place of the cluster's command: says which Secrets would be made, with the values that would arrive. */
  const cluster = `oc() { [ "$1 $2" = 'create secret' ] || return 0; shift 3; for a in "$@"; do
    case $a in --from-file=*) k=\${a#--from-file=}; printf ' %s=[%s]' "\${k%%=*}" "$(cat "\${k#*=}")";; *) printf ' %s' "$a";; esac; done; echo; }\n`;

  test('make exactly the Secrets of the plan, from what is typed', () => {
    const typed = Array.from({ length: 20 }, (_, index) => `it's "${index}" | $HOME \\`);
    const said = execFileSync('bash', ['-c', cluster + script], { input: `${typed.join('\n')}\n`, encoding: 'utf8' });
    const made = said.split('\n').flatMap(line => {
      const [, name = '', namespace = '', rest = ''] = / (\S+) -n (\S+) (.*)$/.exec(line) ?? [];
      return [...rest.matchAll(/(\S+)=\[(.*?)\](?= |$)/g)].map(([, key = '', value = '']) => ({ secret: `${namespace}/${name} ${key}`, value }));
    });
    const needed = plan.overlays.flatMap(({ secrets }) =>
      secrets.flatMap(({ namespace, name, keys }) => keys.filter(key => !key.optional).map(({ key }) => `${namespace}/${name} ${key}`)),
    );
    expect(made.map(({ secret }) => secret).sort()).toEqual([...new Set(needed)].sort());
    expect(made.every(({ value }) => typed.includes(value))).toBe(true);
  });

  test('put no value where others can see it', () => {
    expect(script).not.toMatch(/--from-literal|echo "?\$|set -x/);
  });

  test('name every key in the table, optional ones too', () => {
    for (const { namespace, name, keys } of plan.overlays.flatMap(({ secrets }) => secrets))
      for (const { key } of keys) expect(between(readme, 'secrets').split('\n').some(row => row.includes(`\`${namespace}/${name}\``) && row.includes(`| \`${key}\` |`)), key).toBe(true);
  });
});

describe('ten overlays', () => {
  const overlays = Array.from({ length: 10 }, (_, index) => `  o${index}: ${index === 7 ? '{ alerts: { LocalModelTargetsDown: { for: 7m } } }' : '{}'}\n`).join('');
  const many = planFrom(`${config.slice(0, config.indexOf('overlays:'))}overlays:\n${overlays}`);

  test('take no more columns than two, and name only the one that differs', async () => {
    const { files: made } = await docs(await many, path => (path === FILE ? config : undefined));
    const table = (text: string) => between(text, 'alerts').match(/^\| Alert .*$/m)?.[0];
    const row = between(made.get('README.md') ?? '', 'alerts').match(/^\| \[LocalModelTargetsDown\].*$/m)?.[0] ?? '';
    expect(table(made.get('README.md') ?? '')).toBe(table(readme));
    expect(row).toContain('| 1h; `o7`: 7m |');
    const page = made.get(`apps/${plan.base.config.name}/runbooks/LocalModelTargetsDown.md`) ?? '';
    expect(page).toContain('| all overlays but `o7` | warning | 1h |');
    expect(page).toContain('| `o7` | warning | 7m |');
  });
});
