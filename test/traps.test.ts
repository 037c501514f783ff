import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';
import { by, byText } from '../generator/lib/sort.ts';
import { allChecks } from '../generator/plan/discover.ts';
import { groundLink, groundsIn } from '../generator/verbs/entries/traps.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const page = textOf('docs/traps.md');
const grounds = groundsIn(page);

/** An id, and a list of them as prose writes it: `traps K1, K2 and K3`. */
const ID = String.raw`(?:[A-Z]-?\d{1,2}|\d{1,2})`;
const CITED = new RegExp(
  String.raw`\b([Tt]raps?|[Ll]aws?) (${ID}(?:(?:,| and|, and| or) ${ID})*)\b|\b(C-\d{2})\b`,
  'g',
);

/** Ids that the code names: in comments and texts, and in the `restsOn` of checks. */
const cited = globSync(['generator/**/*.ts', 'schemas/*.ts', 'test/**/*.ts', '*.md', 'docs/*.md'], {
  cwd: ROOT,
  ignore: ['docs/traps.md', 'test/traps.test.ts', 'test/golden/**'],
  posix: true,
}).flatMap(path => {
  const text = textOf(path).replace(/\n\s*\*? ?(?:\/\/ )?/g, ' ');
  const prose = [...text.matchAll(CITED)].flatMap(([, word = '', ids = '', alone]) =>
    alone !== undefined
      ? [alone]
      : [...ids.matchAll(new RegExp(ID, 'g'))].map(([id]) => (/law/i.test(word) ? `Law ${id}` : id)),
  );
  const rests = [...text.matchAll(/restsOn: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id),
  );
  return [...prose, ...rests].map(id => ({ id, path }));
});

describe('traps and laws', () => {
  test('every id that is named stands on the page', () => {
    expect(cited.length).toBeGreaterThan(80);
    expect(cited.filter(({ id }) => !grounds.has(id))).toEqual([]);
  });

  test('the page tells of no trap that the code does not name', () => {
    const named = new Set(cited.map(({ id }) => id));
    expect([...grounds.keys()].filter(id => !id.startsWith('Law') && !named.has(id))).toEqual([]);
  });

  test('what a check rests on is named once, in order, and has a link that leads to a heading', async () => {
    const headings = new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => slug(text)));
    for (const { id: name, check } of await allChecks()) {
      const rank = (id: string) =>
        `${id.startsWith('Law') ? 0 : 1}${id.replace(/\d+/, digits => digits.padStart(2, '0'))}`;
      expect(check.restsOn ?? [], name).toEqual([...new Set(check.restsOn)].sort(by(rank)));
      for (const id of check.restsOn ?? [])
        expect(headings, name).toContain(groundLink(id).replace('docs/traps.md#', ''));
    }
  });

  test('links of the page lead to its headings', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => slug(text));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter(link => !headings.includes(link))).toEqual([]);
    expect([...new Set(headings)]).toHaveLength(headings.length);
  });

  test.each([...grounds])('%s shows what happens, and where that can be read', (id, paragraphs) => {
    const last = paragraphs.at(-1) ?? '';
    expect(paragraphs).toHaveLength(2);
    if (!id.startsWith('Law'))
      return expect(last).toMatch(/^Source: (.*\w\/\w.*|(?:Kubernetes|Prometheus) documentation, .*)\.$/);
    expect(last).toMatch(/^Held by: /);
    const files = [...last.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files.filter(file => !existsSync(`${ROOT}${file}`)).sort(byText)).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});

/** The link that GitHub and GitLab make of a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
