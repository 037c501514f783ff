import { describe, expect, test } from 'vitest';
import { load } from '../generator/plan/load.ts';
import { FORMATS } from '../generator/report/printer.ts';
import { report } from '../generator/report/report.ts';
import { CONFIG } from './support/cli.ts';
import { HARMLESS, parts, SECRETS } from './support/secrets.ts';

const FILE = 'observability.yaml';
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const within = (from: string, to: string): string => {
  expect(CONFIG).toContain(from);
  return CONFIG.replace(from, () => to);
};

/** Where people paste. Some of them are fields of receivers, where a key without a form of its own is known by its field. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a receiver': text => within("'#models'", quoted(text)),
  'the name of a Secret': text => within('name: slack-webhook-secret', `name: ${quoted(text)}`),
  'the key of a Secret': text => within('key: webhook-url', `key: ${quoted(text)}`),
  'a field that is none': text => within("channel: '#models'", `channel: '#models', routingKey: ${quoted(text)}`),
  'a route': text => within('receiver: slack }', `receiver: ${quoted(text)} }`),
  'a label': text => within('alert_route: slack }, receiver', `alert_route: ${quoted(text)} }, receiver`),
  'a key': text => within('  predictors:', `  ${quoted(text)}:`),
  'an address': text => within('https://github.com/example/demo.git', quoted(text)),
  'an overlay': text => within('dev: {}', `dev: { grafana: { folder: ${quoted(text)} } }`),
  'a comment': text => `# ${text}\n${CONFIG}`,
  'a block of text': text => `${CONFIG}extra: |\n  ${text}\n`,
  'broken YAML': text => `${CONFIG}\t- ${text}: [\n`,
};
const FIELDS = ['a receiver', 'the name of a Secret', 'the key of a Secret', 'a field that is none'];

let refused = 0;
let passed = 0;

describe.each(Object.entries(PLACES))('in %s', (where, placed) => {
  const kinds = SECRETS.filter(({ byField }) => !byField || FIELDS.includes(where));
  test(`each of ${kinds.length} kinds of secret is refused, and no form of report repeats it`, async () => {
    const through: string[] = [];
    for (const { kind, text } of kinds) {
      const { issues, shown } = await load(placed(text), FILE);
      if (!issues.some(({ id }) => id === 'config-holds-no-secret')) through.push(`${kind} passes`);
      for (const format of FORMATS) {
        const said = report(issues, { format, color: false, width: 100, source: () => shown });
        const echoed = parts(text).find(part => said.includes(part));
        if (echoed !== undefined) through.push(`${kind} is repeated as ${format}: …${echoed}`);
      }
      refused++;
    }
    expect(through).toEqual([]);
  });

  test('what is harmless is taken for no secret', async () => {
    const taken: string[] = [];
    for (const text of HARMLESS) {
      const { issues } = await load(placed(text), FILE);
      const byField = FIELDS.includes(where) && /^[0-9a-f-]{32,}$/.test(text);
      if (!byField && issues.some(({ id }) => id === 'config-holds-no-secret')) taken.push(text);
      passed++;
    }
    expect(taken).toEqual([]);
  });
});

test('both directions were tried', () => {
  process.stdout.write(`secrets: ${refused} pasted and refused, ${passed} harmless texts taken\n`);
  expect(SECRETS.length).toBeGreaterThanOrEqual(100);
  expect(Object.keys(PLACES)).toHaveLength(12);
});
