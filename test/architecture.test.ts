import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';
import { byText } from '../generator/lib/sort.ts';
import { ROOMS } from './support/rooms.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8');
/** The table of rooms: a room, and what holds it. */
const rows = [...page.matchAll(/^\| `([a-z]+)\/` \| (.+) \| `([^`]+\.test\.ts)` \|$/gm)].map(
  ([, room = '', law = '', holder = '']) => ({ room, law, holder }),
);

describe('ARCHITECTURE.md', () => {
  test('names every folder of the program, once', () => {
    const folders = globSync('*/', { cwd: `${ROOT}generator`, posix: true }).sort(byText);
    expect(rows.map(({ room }) => room).sort(byText)).toEqual(folders);
  });

  test('names them in the order in which they may import', () => {
    const level = (room: string): number => ROOMS.findIndex(rooms => rooms.includes(room));
    const levels = rows.map(({ room }) => level(room)).filter(found => found >= 0);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  test('names files that are there', () => {
    const named = [...page.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:ts|mjs|md))`|\]\(([^)#]+)\)/g)].map(
      ([, code, link]) => code ?? link ?? '',
    );
    const inDiagram = [...page.matchAll(/ {2}((?:[\w-]+\/)+[\w.-]+\.ts)$/gm)].map(([, path = '']) => path);
    const lost = [...named, ...inDiagram].filter(
      path => !existsSync(`${ROOT}${path}`) && !existsSync(`${ROOT}generator/${path}`),
    );
    expect(named.length).toBeGreaterThan(rows.length);
    expect(lost).toEqual([]);
  });
});
