import { expect, test } from 'vitest';
import { docs } from '../generator/docs/docs.ts';
import { printableJson } from '../generator/lib/shown.ts';
import { load } from '../generator/plan/load.ts';
import { plan as planOf } from '../generator/plan/plan.ts';
import { FORMATS } from '../generator/report/printer.ts';
import { report } from '../generator/report/report.ts';
import { ENTRIES } from '../generator/verbs/explain.ts';
import { ROWS } from '../generator/verbs/overview.ts';
import { facts, table } from '../generator/verbs/table.ts';
import { CONFIG } from './support/cli.ts';
import { deployed, diffs, pictured, planted } from './support/outputs.ts';
import { planned } from './support/reviews.ts';

/** What reorders, hides or obeys: bidirectional controls, invisible characters, tags, controls of a terminal. */
const UNSEEN: Readonly<Record<string, string>> = {
  'embedding and override': '\u202a\u202b\u202c\u202d\u202e',
  isolates: '\u2066\u2067\u2068\u2069',
  marks: '\u200e\u200f\u061c',
  'zero width': '\u200b\u200c\u200d\u2060',
  'byte order mark': '\ufeff',
  'soft hyphen and fillers': '\u00ad\u034f\u115f\u3164\uffa0',
  'invisible operators': '\u2061\u2062\u2063\u2064',
  tags: '\u{e0041}\u{e007f}',
  'line separators': '\u2028\u2029\u0085',
  'controls of a terminal': '\u001b[31m\u009b31m\u0007\b\r',
};
const ALL = Object.values(UNSEEN).join('');
/** Those that a config may hold in a name for people. */
const TAKEN = ['embedding and override', 'isolates', 'marks', 'zero width', 'tags'].map(what => UNSEEN[what]).join('');

/** A zero-width space of our own keeps a comment from calling people. */
const own = (text: string): string => text.replace(/(?<=[@#])\u200b/g, '');
const hidden = (text: string): string[] =>
  [...new Set([...own(text)].filter(one => ALL.replace(/[[\]\w]/g, '').includes(one)))].map(one => JSON.stringify(one));
const SHOWN = /U\+202E|\\u202e/;

test.each(FORMATS)('in a report as %s', format => {
  const text = `a${ALL}b`;
  const at = { file: `f${ALL}`, line: 1, column: 1 };
  const issue = {
    id: 'x',
    level: 'error',
    what: text,
    why: text,
    fix: text,
    at,
    overlay: text,
    subject: text,
  } as const;
  const said = report([issue], { format, color: false, width: 80, source: () => `k: ${ALL}\n` });
  expect(hidden(said)).toEqual([]);
  expect(said).toMatch(SHOWN);
});

const change = await planned('review-threshold-changed', 'after');
const by = (text: string): string => `${text}${ALL}`;
const files = { [`overlays/dev/${ALL}.yaml`]: `a: "${ALL}"\n`, 'overlays/dev/x.yaml': `kind: ${ALL}\n` };
const changed = await diffs(change, deployed(change), planted(change, by, files));

test.each([...changed])('in what a change means: %s', (_, said) => {
  expect(hidden(said)).toEqual([]);
  expect(said).toMatch(SHOWN);
});

test('in the pictures of dashboards', async () => {
  const said = await pictured(change, by);
  expect(hidden(said)).toEqual([]);
  expect(said).toMatch(SHOWN);
});

const config = CONFIG.replace("'#models'", JSON.stringify(`#x${TAKEN}`))
  .replace('alert_route: slack }', `alert_route: slack, team: ${JSON.stringify(TAKEN)} }`)
  .replace('namespace: model-monitoring', `namespace: model-monitoring, folder: ${JSON.stringify(`x${TAKEN}`)}`);

async function taken() {
  const { loaded, issues } = await load(config, 'observability.yaml');
  if (!loaded) throw new Error(issues.map(({ what }) => what).join('\n'));
  return (await planOf(loaded)).plan;
}
const plan = await taken();

test('in every page that is written', async () => {
  const { files: pages } = await docs(plan, path => (path === 'observability.yaml' ? config : undefined));
  expect(pages.size).toBeGreaterThan(8);
  expect([...pages].flatMap(([path, text]) => hidden(text).map(one => `${path}: ${one}`))).toEqual([]);
  expect([...pages.values()].join('')).toMatch(SHOWN);
});

test('in what `list` and `explain` print', async () => {
  const rows = (await Promise.all(Object.values(ROWS).map(of => of(plan)))).flat();
  const entries = (await Promise.all(ENTRIES.map(of => of(plan)))).flat();
  const told = [
    table(rows),
    printableJson(rows),
    ...entries.map(({ what, names, pairs }) => facts(`${names[0]}: ${what}`, pairs())),
    printableJson(entries.map(({ pairs }) => Object.fromEntries(pairs()))),
  ];
  expect(told.flatMap(hidden)).toEqual([]);
  expect(told.join('')).toMatch(SHOWN);
});
