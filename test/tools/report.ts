import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JUDGEMENTS, type Judgement } from './judgements.ts';

/**
 * Lets every judge sit, then prints one table: who judged what, how many of it, the verdict and the time it took.
 * `npm run judges`, `npm run judges -- test/tools/routes.test.ts` for some of them, `npm run judges -- --last` for the
 * table of the last run alone. A judge is a test that uses `judge` of `support.ts`.
 */
const given = process.argv.slice(2);
const last = given.includes('--last');
if (!last) {
  mkdirSync(dirname(JUDGEMENTS), { recursive: true });
  rmSync(JUDGEMENTS, { force: true });
  const named = given.some(argument => !argument.startsWith('-')) ? given : ['test/tools', ...given];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...named], {
    cwd,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

const lines = existsSync(JUDGEMENTS) ? readFileSync(JUDGEMENTS, 'utf8').trim().split('\n') : [];
// A judge that sat more than once since is known by its last word.
const rows = [
  ...new Map(
    lines.filter(Boolean).map(line => {
      const row = JSON.parse(line) as Judgement;
      return [`${row.judge}: ${row.judged}`, row] as const;
    }),
  ).values(),
].sort((a, b) => (a.judge < b.judge ? -1 : a.judge > b.judge ? 1 : a.judged < b.judged ? -1 : 1));

const verdict = ({ ok }: Judgement): string => (ok === undefined ? 'SKIPPED' : ok ? 'passed' : 'FAILED');
const cells = [
  ['judge', 'judged', 'how many', 'verdict', 'seconds', 'note'],
  ...rows.map(row => [row.judge, row.judged, String(row.count), verdict(row), row.seconds.toFixed(1), row.note ?? '']),
];
const widths = [0, 1, 2, 3, 4, 5].map(column => Math.max(...cells.map(row => (row[column] ?? '').length)));
const aligned = (row: readonly string[]): string =>
  row
    .map((cell, column) =>
      column === 2 || column === 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    .join('  ');
console.log(`\n${cells.map(aligned).join('\n')}`);

const failed = rows.filter(({ ok }) => ok === false).length;
const skipped = rows.filter(({ ok }) => ok === undefined).length;
console.log(`\n${rows.length - failed - skipped} judges passed, ${failed} failed, ${skipped} sat out`);
if (failed > 0 || rows.length === 0) process.exitCode ||= 1;
