import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { dashboardsOf, rulesOf } from '../../generator/kinds/read.ts';
import { load } from '../../generator/plan/load.ts';
import { plan } from '../../generator/plan/plan.ts';
import { loadConfigSchemas } from '../../generator/schema/schema.ts';
import { folder, run, sweep, texts } from '../support/cli.ts';

afterAll(sweep);

const METRICS = { asked_total: 'counter', failed_total: 'counter', waiting: 'gauge' } as const;

/** The rules and panels that a config with the imported part comes to. */
async function rendered(part: { alerts?: object; panels?: object }) {
  const config = {
    name: 'watch',
    repository: { url: 'https://git.example/watch.git' },
    platform: { kind: 'prometheus-operator', release: 'stack' },
    grafana: { namespace: 'monitoring' },
    sources: {
      mine: {
        kind: 'custom',
        namespace: 'models',
        service: 'mine',
        contract: {
          source: 'mine',
          metrics: Object.fromEntries(
            Object.entries(METRICS).map(([name, type]) => [
              name,
              { type, unit: 'requests', labels: ['model', 'code'], meaning: 'One of mine.' },
            ]),
          ),
        },
        ...part,
      },
    },
    receivers: { team: { kind: 'slack', channel: '#team', secret: { name: 'slack', key: 'url' } } },
    overlays: { prod: {} },
  };
  const { loaded, issues } = await load(stringify(config), 'observability.yaml', await loadConfigSchemas(), '.');
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
  if (!loaded) throw new Error('the config was not taken');
  const { plan: made, issues: refused } = await plan(loaded);
  expect(refused.filter(({ level }) => level === 'error')).toEqual([]);
  const objects = made.overlays.flatMap(overlay => overlay.objects.map(({ object }) => object));
  const [{ placement } = { placement: undefined }] = made.overlays.flatMap(({ instances }) => instances);
  expect(placement).toBeDefined();
  // What the scope of the source adds to each selector.
  const bare = (expr: string) =>
    expr
      .replaceAll(/namespace="models", ?job="mine"(?:, ?)?/g, '')
      .replaceAll('{}', '')
      .replaceAll(/, (?=\w+[=!]~?")/g, ',');
  return {
    rules: new Map(objects.flatMap(rulesOf).map(({ name, expr }) => [name, bare(expr)])),
    panels: objects
      .flatMap(dashboardsOf)
      .flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => bare(expr)))),
  };
}

/** Numbers from a seed (mulberry32), so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

function exprOf(roll: (sides: number) => number): string {
  const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T;
  const matchers = pick(['', '{model="a"}', '{model=~"a|b.*",code!="200"}', '{code=~"5.."}']);
  const counter = `rate(${pick(['asked_total', 'failed_total'])}${matchers}[${pick(['5m', '10m'])}])`;
  const sum = `sum by (${pick(['model', 'code', 'model, code'])}) (${counter})`;
  return pick([
    `${sum} > ${roll(50)}`,
    `${sum} / ${sum} > 0.${1 + roll(8)}`,
    `waiting${matchers} > ${roll(50)}`,
    `max by (model) (waiting${matchers}) > ${roll(9)} and on (model) ${sum.replace(/sum by \([^)]*\)/, 'sum by (model)')} > 0`,
    `absent(waiting${matchers})`,
    `${counter} > 1 unless waiting offset 1h > ${roll(9)}`,
  ]);
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))('set %i asks what it asked before', async seed => {
  const roll = dice(seed);
  const exprs = Array.from({ length: 1 + roll(12) }, () => exprOf(roll));
  const rules = exprs.map((expr, at) => ({ alert: `Mine${at}`, expr, for: '5m', labels: { severity: 'info' } }));
  const title = 'Mine';
  const panels = exprs.map((expr, at) => ({
    type: 'timeseries',
    title: `Panel ${at}`,
    targets: [{ expr, legendFormat: '{{model}}' }],
  }));
  const cwd = folder({
    'rules.yml': stringify({ groups: [{ name: 'mine', rules }] }),
    'deploy/board.json': JSON.stringify({ title, schemaVersion: 39, panels }),
  });
  const alerts = await run(['import', 'rules.yml'], { cwd });
  expect(alerts).toMatchObject({ code: 0, err: expect.stringMatching(/imported \d+ alerts? and 0 panels; 0 remarks/) });
  const boards = await run(['import', 'deploy'], { cwd });
  expect(boards.code).toBe(0);
  const found = await rendered({ ...parse(alerts.out), ...parse(boards.out) });
  expect(exprs.map((_, at) => found.rules.get(`Mine${at}`))).toEqual(exprs);
  for (const expr of exprs) expect(found.panels).toContain(expr);
});

test('what cannot be kept is reported at its line, with a reason, and no file is written', async () => {
  const files = {
    'rules.yml': `groups:
  - name: mine
    rules:
      - record: mine:asked
        expr: sum(asked_total)
      - alert: queue_is-long
        expr: waiting > 3
        keep_firing_for: 5m
        labels: { severity: page, team: ml }
        annotations:
          summary: '{{ range query "up" }}{{ . }}{{ end }}'
          runbook_url: https://runbooks.example/queue
      - alert: Nameless
        expr: '{job="x"} > 1'
`,
    'board.json': JSON.stringify(
      {
        title: 'Mine',
        panels: [
          {
            type: 'heatmap',
            title: 'Asked',
            targets: [{ expr: 'rate(asked_total[$__rate_interval])' }, { expr: 'waiting{model="$model"}' }],
          },
        ],
      },
      null,
      1,
    ),
  };
  const cwd = folder(files);
  symlinkSync(join(cwd, 'nowhere.yml'), join(cwd, 'dangling.yml'));
  const { code, out, err } = await run(['import', '.'], { cwd });
  rmSync(join(cwd, 'dangling.yml'));
  expect(code).toBe(0);
  expect(new Map([...texts(cwd)].filter(([path]) => path in files))).toEqual(new Map(Object.entries(files)));
  expect([...texts(cwd)].length).toBe(2);
  const seen = err.replace(/\s+\|?\s*/g, ' ');
  for (const [place, what] of [
    ['rules.yml:4:', 'it records a series'],
    ['rules.yml:6:', 'its name becomes `QueueIsLong`'],
    ['rules.yml:8:', '`keep_firing_for` is left out'],
    ['rules.yml:9:', 'severity `page` becomes `warning`'],
    ['rules.yml:9:', 'label `team` is left out'],
    ['rules.yml:11:', 'the template in `summary` becomes plain text'],
    ['rules.yml:14:', 'a selector of it names its metric by a matcher'],
    ['board.json:', 'it reads the variable `$model` of its dashboard'],
    ['board.json:', 'type `heatmap` becomes `timeseries`'],
  ] as const) {
    expect(seen).toContain(place);
    expect(seen).toContain(what);
  }
  const { alerts, panels } = parse(out);
  expect(alerts.QueueIsLong).toMatchObject({
    expr: 'waiting{$scope} > 3',
    severity: 'warning',
    runbook: { diagnosis: ['Read https://runbooks.example/queue'] },
    fires: [{ title: expect.stringContaining('To be completed') }],
  });
  expect(panels[0].queries).toEqual([{ expr: 'rate(asked_total{$scope}[$__rate_interval])' }]);
});

test('comments, texts in quotes and matchers of a place stay what they mean', async () => {
  const expr = `# A comment, with "quotes.
sum(rate(asked_total{model="a  #b, )", job="other"}[5m])) # { and a brace
  > 1`;
  const rules = [{ alert: 'Mine', expr, for: '5m', labels: { severity: 'info' } }];
  const cwd = folder({ 'rules.yml': stringify({ groups: [{ name: 'mine', rules }] }) });
  const { out, err } = await run(['import', 'rules.yml'], { cwd });
  expect(err.replace(/\s+\|?\s*/g, ' ')).toContain('it matches `job`, which `$scope` matches too');
  expect((await rendered(parse(out))).rules.get('Mine')).toBe(
    'sum(rate(asked_total{model="a  #b, )",job="other"}[5m])) > 1',
  );
});

test('a path without any of it is a mistake of the caller', async () => {
  const cwd = folder({ 'empty.yml': 'groups: []\n' });
  expect(await run(['import', 'empty.yml'], { cwd })).toMatchObject({ code: 2 });
  expect(await run(['import', 'nowhere'], { cwd })).toMatchObject({ code: 2 });
});
