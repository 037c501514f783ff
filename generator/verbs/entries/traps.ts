import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { allChecks } from '../../plan/discover.ts';
import type { Ground } from '../../views/check.ts';
import type { EntriesOf } from './entry.ts';

const PAGE = 'docs/traps.md';

/** Where the page tells of a trap or a law: a heading of its id, as forges make links of headings. */
export const groundLink = (ground: Ground): string => `${PAGE}#${ground.toLowerCase().replace(' ', '-')}`;

/** What the page says under each heading that is an id: its paragraphs, each on one line and without marks. */
export function groundsIn(page: string): ReadonlyMap<string, readonly string[]> {
  const sections = page.split(/^#{2,3} /m).map(section => {
    const [heading = '', ...rest] = section.split('\n');
    const paragraphs = rest
      .join('\n')
      .trim()
      .split(/\n{2,}/);
    return [heading, paragraphs.map(text => text.replace(/(?<!\s)\s*\n/g, ' ').replace(/\*\*/g, ''))] as const;
  });
  return new Map(sections.filter(([heading]) => /^(?:Law \d+|[A-Z]-?\d+)$/.test(heading)));
}

/** Traps and laws, by id, where the page lies beside the program. */
export const traps: EntriesOf = async () => {
  const path = fileURLToPath(new URL(`../../../${PAGE}`, import.meta.url));
  if (!existsSync(path)) return [];
  const checks = await allChecks();
  return [...groundsIn(readFileSync(path, 'utf8'))].map(([id, paragraphs]) => ({
    what: id.startsWith('Law') ? 'a law that every output keeps' : 'a trap of what the output meets on a cluster',
    names: [id],
    pairs: () => [
      ['is', paragraphs.join('\n')],
      [
        'guarded by',
        checks
          .filter(({ check }) => check.restsOn?.includes(id as Ground))
          .map(({ id: check }) => check)
          .join(', '),
      ],
      ['written in', groundLink(id as Ground)],
    ],
  }));
};
