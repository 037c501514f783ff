import { describe, expect, test } from 'vitest';
import { dashboardRows } from '../generator/docs/dashboards.ts';
import { dashboardsOf, rulesOf } from '../generator/kinds/read.ts';
import type { Panel } from '../generator/model/dashboard.ts';
import type { OverlayPlan } from '../generator/model/plan.ts';
import { preview } from '../generator/pictures/preview.ts';
import { SAMPLE } from '../generator/pictures/sample.ts';
import { setupOf, upOf } from '../generator/plan/cross.ts';
import { UNITS } from '../generator/promql/unit.ts';
import type { Engine } from '../generator/views/picture.ts';
import { dig, items, numberAt, textAt } from '../generator/views/reading.ts';
import type { PanelView } from '../generator/views/views.ts';
import { caseConfig, caseFiles } from './support/golden.ts';
import { planRepository, planText } from './tools/support.ts';

const NAMES = ['litemaas', 'llm-service', 'kube-prometheus-stack', 'openhands', 'own-stack'];
const planned = await Promise.all(
  NAMES.map(async name => ({ name, plan: await planText(await caseConfig(name), name, caseFiles(name)) })),
);
const { plan: own } = await planRepository();
const all = [{ name: 'own', plan: own }, ...planned].flatMap(({ name, plan }) =>
  plan.overlays.map(overlay => ({ name: `${name}, ${overlay.name}`, overlay })),
);

const dashboards = ({ objects }: OverlayPlan) => objects.flatMap(({ object }) => dashboardsOf(object));
const graphs = (overlay: OverlayPlan): readonly PanelView[] =>
  dashboards(overlay).flatMap(({ panels }) => panels.filter(({ type }) => type === 'timeseries'));
const lines = ({ json }: PanelView): readonly number[] =>
  textAt(json, 'fieldConfig', 'defaults', 'custom', 'thresholdsStyle', 'mode') === 'dashed'
    ? items(dig(json, 'fieldConfig', 'defaults', 'thresholds', 'steps')).flatMap(step => numberAt(step, 'value') ?? [])
    : [];
const limitsIn = ({ instances }: OverlayPlan) =>
  instances.flatMap(({ dashboards: made }) =>
    made.flatMap(({ rows }) =>
      rows.flatMap(({ panels }) => panels.flatMap(panel => (panel.limits ?? []).map(limit => ({ panel, limit })))),
    ),
  );

describe('the line of a threshold', () => {
  test.each(all)('names an alert and its threshold, in the unit of its graph: $name', ({ overlay }) => {
    const rules = overlay.instances.flatMap(instance => instance.rules);
    for (const { panel, limit } of limitsIn(overlay)) {
      const known = rules.filter(({ name }) => name === limit.alert);
      for (const { alert } of known) {
        const unit = alert.thresholds[limit.threshold]?.unit;
        expect(unit, `${panel.title}: ${limit.alert}.${limit.threshold}`).toBeDefined();
        const same = unit && UNITS[unit].grafana === UNITS[panel.unit].grafana;
        expect(same || [unit, panel.unit].sort().join(' ') === 'percent ratio', panel.title).toBe(true);
      }
    }
  });

  test('each is known to one of the configs', () => {
    const wanted = new Set(all.flatMap(({ overlay }) => limitsIn(overlay).map(({ limit }) => limit.alert)));
    const known = new Set(
      all.flatMap(({ overlay }) => overlay.instances.flatMap(({ rules }) => rules.map(r => r.name))),
    );
    expect([...wanted].filter(alert => !known.has(alert))).toEqual([]);
    expect(wanted.size).toBeGreaterThan(8);
  });

  test('is where the rule has it, and moves with the config', async () => {
    const config = await caseConfig('litemaas');
    const at = async (text: string) => {
      const { base } = await planText(text, 'litemaas');
      return graphs(base).find(({ title }) => title === 'Cache hit rate over time') as PanelView;
    };
    expect(lines(await at(config))).toEqual([0.5]);
    const moved = `${config}\nalerts: { LiteLLMCacheHitRateLow: { thresholds: { ratio: 0.25 } } }\n`;
    expect(config).not.toMatch(/^alerts:/m);
    expect(lines(await at(moved))).toEqual([0.25]);
    const off = `${config}\nalerts: { LiteLLMCacheHitRateLow: { enabled: false } }\n`;
    expect(lines(await at(off))).toEqual([]);
  });

  test('is there for each threshold that siblings have', async () => {
    const sibling = (own: string) =>
      `name: two\nrepository: { url: https://github.com/example/two, revision: main }\nplatform: openshift-uwm
grafana: { namespace: dashboards }
receivers:
  team: { kind: slack, channel: '#team', secret: { name: slack, key: url } }
routes: [{ match: { severity: critical|warning|info }, receiver: team }]
sources:
  one: { kind: vllm, namespace: a }
  two: { kind: vllm, namespace: b }
alerts: { VllmKvCacheFull: { sources: { two: ${own} } } }
overlays: { dev: {} }\n`;
    const at = async (own: string) => {
      const { base } = await planText(sibling(own), 'two');
      return graphs(base).flatMap(graph => (graph.title === 'KV cache in use' ? [lines(graph)] : []));
    };
    expect(await at('{ thresholds: { usage: 0.5 } }')).toEqual([[0.5, 0.95]]);
    expect(await at('{ enabled: false }')).toEqual([[0.95]]);
  });

  test('is in the unit of its graph', async () => {
    const config = await caseConfig('litemaas');
    const { base } = await planText(config, 'litemaas');
    // The threshold is in percent, the graph in shares.
    expect(graphs(base).flatMap(graph => (graph.title === 'Volumes' ? lines(graph) : []))).toEqual([0.9]);
  });
});

/** A config of vLLM servers, with a Grafana whose address is known. */
const servers = (sources: string) => `name: two
repository: { url: https://github.com/example/two, revision: main }
platform: openshift-uwm
grafana: { namespace: dashboards, url: 'https://grafana.example' }
receivers:
  team: { kind: slack, channel: '#team', secret: { name: slack, key: url } }
routes: [{ match: { severity: critical|warning|info }, receiver: team }]
sources: { ${sources} }
overlays: { dev: {} }\n`;

describe('one dashboard a kind', () => {
  const [ONE, TWO] = ['one: { kind: vllm, namespace: a }', 'two: { kind: vllm, namespace: b }'];
  const baseOf = async (sources: string) => (await planText(servers(sources), 'two')).base;
  const uids = (overlay: OverlayPlan) => dashboards(overlay).map(({ json }) => textAt(json, 'uid'));
  const lists = (overlay: OverlayPlan) =>
    new Map(
      dashboards(overlay).flatMap(({ json }) =>
        items(dig(json, 'templating', 'list')).map(one => [String(one['name']), one] as const),
      ),
    );

  test('has a uid that no sibling changes, whichever comes first', async () => {
    const alone = uids(await baseOf(ONE));
    for (const sources of [`${ONE}, ${TWO}`, `${TWO}, ${ONE}`]) expect(uids(await baseOf(sources))).toEqual(alone);
  });

  test('lists its sources and their namespaces, and hides a list of one', async () => {
    const values = (one: unknown) => items(dig(one, 'options')).map(({ text }) => text);
    const known = lists(await baseOf(`${ONE}, ${TWO}`));
    expect(values(known.get('namespace'))).toEqual(['All', 'a', 'b']);
    expect(values(known.get('job'))).toEqual(['All', 'one', 'two']);
    expect([known.get('namespace')?.['hide'], known.get('job')?.['hide']]).toEqual([0, 0]);
    const same = lists(await baseOf(`${ONE}, ${TWO.replace(': b ', ': a ')}`));
    expect([same.get('namespace')?.['hide'], same.get('job')?.['hide']]).toEqual([2, 0]);
  });

  test('lists of what series have follow the source that is chosen', async () => {
    const known = lists(await baseOf(`${ONE}, ${TWO}`));
    for (const name of ['model_name', 'pod'])
      expect(textAt(known.get(name), 'definition')).toContain('{namespace=~"$namespace",job=~"$job"}');
  });

  test('an alert leads to its own source among several', async () => {
    const urls = (overlay: OverlayPlan) =>
      new Set(
        overlay.objects.flatMap(({ object }) =>
          rulesOf(object).flatMap(({ annotations }) => annotations['dashboard_url'] ?? []),
        ),
      );
    expect([...urls(await baseOf(ONE))]).toEqual(['https://grafana.example/d/local-models']);
    expect([...urls(await baseOf(`${ONE}, ${TWO}`))].sort()).toEqual([
      'https://grafana.example/d/local-models?var-job=a%2Fone',
      'https://grafana.example/d/local-models?var-job=b%2Ftwo',
    ]);
  });

  test('asks for each where what they ask is not alike, and the legend names whose it is', async () => {
    const base = await baseOf(
      'one: { kind: llm-service, namespace: a, engine: vllm }, two: { kind: llm-service, namespace: b, engine: sglang }',
    );
    const [shown] = dashboards(base);
    const legends = (shown?.panels ?? []).flatMap(({ targets }) => (targets.length > 1 ? targets : []));
    expect(legends.some(({ legend }) => legend.startsWith('one'))).toBe(true);
    expect(legends.some(({ legend }) => legend.startsWith('two'))).toBe(true);
  });
});

/** What the sources of an overlay ask in panels, without a dashboard around it. */
const askedBySources = ({ instances, platform, delivery }: OverlayPlan): ReadonlySet<string> =>
  new Set(
    instances.flatMap(({ name, options, source, placement, contract }) =>
      source
        .dashboards({
          ...setupOf(name, options, { platform, delivery }, () => ({ file: '', line: 1, column: 1 })),
          ...placement,
          up: upOf(contract.source),
        })
        .flatMap(({ rows }) => rows.flatMap(({ panels }) => panels.flatMap(questions))),
    ),
  );
const questions = ({ queries, otherwise }: Panel): readonly string[] => [
  ...queries.map(({ query }) => query.expr),
  ...(otherwise ? questions(otherwise) : []),
];

describe.each(all)('$name', ({ overlay }) => {
  test('a dashboard asks when it opens what its source asks', () => {
    const known = askedBySources(overlay);
    const alone = new Set(
      overlay.instances.flatMap(({ dashboards: made }) =>
        made.filter(({ of = [] }) => of.length === 1).map(({ name }) => name),
      ),
    );
    const opened = dashboards(overlay)
      .filter(({ json }) => alone.has(textAt(json, 'uid') ?? ''))
      .flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)));
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter(expr => !known.has(expr))).toEqual([]);
  });

  test('every query takes the lists of its dashboard, and no other', () => {
    for (const { json, panels } of dashboards(overlay)) {
      const names = items(dig(json, 'templating', 'list')).map(({ name }) => String(name));
      for (const name of names) expect(JSON.stringify(panels.map(panel => panel.json)), name).toContain(`$${name}`);
      for (const { json: panel, title } of panels)
        for (const target of items(panel['targets'])) {
          const asked = [...(textAt(target, 'expr') ?? '').matchAll(/\$([a-z_]\w*)/g)].map(([, name = '']) => name);
          for (const name of asked) expect([...names, '__rate_interval'], title).toContain(name);
          expect(asked.includes('__rate_interval'), title).toBe(textAt(target, 'interval') !== undefined);
        }
    }
  });

  test('every dashboard marks the firing alerts of its source, and asks what has them', () => {
    const sources = new Set(
      overlay.objects.flatMap(({ object }) => rulesOf(object).flatMap(({ labels }) => labels['source'] ?? [])),
    );
    const uids = overlay.platform.datasources.map(({ uid }) => uid);
    for (const { json } of dashboards(overlay))
      for (const mark of items(dig(json, 'annotations', 'list'))) {
        const [, named] = /source=~?"([^"]+)"/.exec(textAt(mark, 'expr') ?? '') ?? [];
        expect(named !== undefined, textAt(mark, 'name')).toBe(textAt(mark, 'name') === 'Firing alerts');
        for (const source of named?.split('|') ?? []) expect([...sources]).toContain(source);
        expect(uids).toContain(textAt(mark, 'datasource', 'uid'));
      }
  });

  test('a panel that names an alert, or draws its threshold, leads to the runbook', () => {
    const urls = new Set(
      overlay.objects.flatMap(({ object }) =>
        rulesOf(object).flatMap(({ annotations }) => annotations['runbook_url'] ?? []),
      ),
    );
    const known = new Set(overlay.instances.flatMap(({ rules }) => rules.map(({ name }) => name)));
    for (const { panels } of dashboards(overlay))
      for (const { json, title } of panels) {
        const links = items(json['links']);
        for (const link of links) expect([...urls], title).toContain(link['url']);
        const named = [...known].filter(name => (textAt(json, 'description') ?? '').split(/\W/).includes(name));
        expect(links.length, title).toBeGreaterThanOrEqual(named.length);
      }
  });

  test('the dashboards lead to each other', () => {
    for (const { json } of dashboards(overlay)) {
      const [link] = items(dig(json, 'links'));
      expect(link).toMatchObject({ type: 'dashboards', keepTime: true, includeVars: true });
      for (const tag of (link?.['tags'] as string[]) ?? []) expect(dig(json, 'tags')).toContain(tag);
    }
  });

  test('rows below the first screen are shut, hold their panels, and nothing overlaps', () => {
    for (const { json } of dashboards(overlay)) {
      const open = items(json?.['panels']);
      for (const panel of open.filter(({ type }) => type === 'row')) {
        const shut = (numberAt(panel, 'gridPos', 'y') ?? 0) >= 24;
        expect(panel['collapsed']).toBe(shut);
        expect(items(panel['panels']).length > 0).toBe(shut);
      }
      const cells = open.flatMap(panel => {
        const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'w', 'h'].map(name => numberAt(panel, 'gridPos', name));
        return Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`);
      });
      expect(new Set(cells).size).toBe(cells.length);
      const ids = open.flatMap(panel => [panel['id'], ...items(panel['panels']).map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('a graph of several lines has a table of their last, mean and greatest values', () => {
    const legends = graphs(overlay).map(({ json }) => textAt(json, 'options', 'legend', 'displayMode'));
    if (legends.length > 0) expect(legends).toContain('table');
    for (const { json, targets, title } of graphs(overlay))
      if (targets.length > 1)
        expect(dig(json, 'options', 'legend', 'calcs'), title).toEqual(['lastNotNull', 'mean', 'max']);
  });
});

describe.each([{ name: 'own', plan: own }, ...planned])('of $name', ({ plan }) => {
  const wanted = plan.overlays.flatMap(({ instances }) =>
    instances.flatMap(({ dashboards: made }) => made.map(({ title }) => title)),
  );

  test('every dashboard is drawn, in whatever form the platform takes it, and each form once', async () => {
    let asked = 0;
    const engine = {
      ...SAMPLE,
      ask: (...args: Parameters<Engine['ask']>) => {
        asked += 1;
        return SAMPLE.ask(...args);
      },
    };
    const { dashboards: drawn } = await preview(plan, async () => engine);
    expect([...new Set(drawn.map(({ title }) => title))].sort()).toEqual([...new Set(wanted)].sort());
    const once = asked;
    asked = 0;
    const [first] = plan.overlays;
    if (!first) throw new Error('there is no overlay');
    await preview(
      { ...plan, overlays: [...plan.overlays, ...Array.from({ length: 50 }, () => first)] },
      async () => engine,
    );
    expect(asked).toBe(once);
  });

  test('the README leads to the file of every dashboard', () => {
    for (const { file, title } of dashboardRows(plan, () => false)) expect(file, title).not.toBe('');
  });
});

describe('the overview', () => {
  const UID = 'models-overview';
  const madeOf = ({ instances }: OverlayPlan) => instances.flatMap(instance => instance.dashboards);
  const withOverview = all.filter(({ overlay }) => madeOf(overlay).some(({ name }) => name === UID));

  test('is there where there are several dashboards', () => {
    expect(withOverview.length).toBeGreaterThan(5);
    for (const { name, overlay } of all)
      expect(
        madeOf(overlay).filter(one => one.name === UID),
        name,
      ).toHaveLength(madeOf(overlay).length > 1 ? 1 : 0);
  });

  test.each(withOverview)('shows the headlines of every dashboard, and no alert leads to it: $name', ({ overlay }) => {
    const shown = madeOf(overlay).find(({ name }) => name === UID);
    const titles = shown?.rows.map(({ title }) => title);
    const telling = madeOf(overlay).filter(
      ({ name, rows }) => name !== UID && rows.some(({ panels }) => panels.some(({ headline }) => headline)),
    );
    expect(titles).toEqual(['Now', ...telling.map(({ title }) => title)]);
    // However many sources there are, whether they answer is one question.
    expect(shown?.rows[0]?.panels.map(({ title, queries }) => [title, queries.length])).toEqual([
      ['Targets that answer', 1],
      ['Alerts that fire', 1],
    ]);
    const urls = overlay.objects.flatMap(({ object }) =>
      rulesOf(object).flatMap(({ annotations }) => annotations['dashboard_url'] ?? []),
    );
    expect(urls.filter(url => url.includes(UID))).toEqual([]);
  });
});
