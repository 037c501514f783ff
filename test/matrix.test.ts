import { describe, expect, test } from 'vitest';
import { dashboardsOf, rulesOf } from '../generator/kinds/read.ts';
import { byText, distinct } from '../generator/lib/sort.ts';
import { contentOf } from '../generator/model/artifact.ts';
import type { Issue } from '../generator/model/issue.ts';
import type { OverlayPlan } from '../generator/model/plan.ts';
import { allContracts, allLeaves, leaves } from '../generator/plan/discover.ts';
import { load } from '../generator/plan/load.ts';
import { plan } from '../generator/plan/plan.ts';
import { loadConfigSchemas } from '../generator/schema/schema.ts';
import { dig, items } from '../generator/views/reading.ts';
import { least, type Schema } from './support/everything.ts';

/*
 * Sources × platforms: every source with every part of it that has options of its own, every receiver, every alert and every
 * panel of each dashboard, on every platform and in each way that one has. A platform that lacks one must be listed here with
 * the reason that the program itself gives, and one that is listed must lack it.
 */

/** Ways to have a platform, by the words for them. */
const WAYS: Readonly<Record<string, { readonly kind: string } & Readonly<Record<string, unknown>>>> = {
  'user workload monitoring': { kind: 'openshift-uwm' },
  'an adopted stack': { kind: 'prometheus-operator', release: 'stack' },
  "an adopted stack's central routes": {
    ...{ kind: 'prometheus-operator', labels: {}, matcherStrategy: 'None', dashboards: 'grafana-operator' },
  },
  'a stack of its own': {
    kind: 'prometheus-operator',
    mode: 'own',
    own: {
      storageClass: 'fast',
      thanos: { secret: 'blocks', ruler: {} },
      loki: { secret: 'logs', schemaDate: '2026-01-01' },
      tempo: { secret: 'traces' },
      collector: {},
    },
  },
  'a machine': { kind: 'systemd-host' },
};

/** What a way lacks: sources by kind, and alerts and panels by whose metrics they read; each with why. */
interface Gaps {
  readonly sources: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<string, string>>;
}
const NONE: Gaps = { sources: {}, metrics: {} };

const GAPS: Readonly<Record<string, Gaps>> = {
  'a machine': {
    sources: {
      kubernetes: 'nothing on the machine is collected by the cluster',
      robotheus: 'it would run as objects of a cluster, and a machine has none',
    },
    metrics: {
      cadvisor: 'it measures containers, and the kubelet serves it',
      'kube-state-metrics': 'it reports objects of Kubernetes, of which a machine has none',
      'kubelet-volumes': 'the kubelet serves it',
    },
  },
};

/** What a source needs beside the least, where a way does not know it by itself. */
const FURTHER: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'a machine': {
    'dcgm-exporter': { managedBy: 'nobody' },
    'llm-service': { health: { url: 'http://127.0.0.1:8000/health' } },
  },
};

/** What in titles follows the platform: its words, and the names of instances. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ \([\w-]+\)(?=: )/, ''],
  [/^Machines(?=: )/, 'Nodes'],
  [/\bserver\b/g, 'pod'],
  [/\bmachine\b/g, 'node'],
];

const alike = (title: string): string => ALIKE.reduce((all, [from, to]) => all.replace(from, to), title);
const panelOf = (title: string): string => title.replace(/^.*?: /, '');

const [sources, receivers, contracts, schemas] = await Promise.all([
  allLeaves('sources'),
  allLeaves('receivers'),
  allContracts(),
  loadConfigSchemas(),
]);

/** The instances of a kind: one for each value of an option that decides what it is, such as a role or an engine. */
const instancesOf = (kind: string, schema: Schema): readonly (readonly [string, object])[] => {
  const { namespace: _, ...given } = least(schema) as Record<string, unknown>;
  const decides = (schema.required ?? []).find(key => schema.properties?.[key]?.enum);
  // The name `grafana` is that of a folder.
  const name = kind === 'grafana' ? 'own-grafana' : kind;
  return decides === undefined
    ? [[name, { kind, ...given }]]
    : (schema.properties?.[decides]?.enum ?? []).map(value => [
        `${name}-${value}`,
        { kind, ...given, [decides]: value },
      ]);
};

/** The plan of some kinds of sources, and of every receiver, on a platform. */
async function planned(way: string, kinds: readonly string[]) {
  const platform = WAYS[way] ?? { kind: '' };
  const isMachine = platform.kind === 'systemd-host';
  const instances = sources
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([kind, { source }]) =>
      instancesOf(kind, source.options as Schema).map(
        ([name, given]) => [name, { ...given, ...FURTHER[way]?.[kind] }] as const,
      ),
    );
  const targets = Object.fromEntries(
    instances.flatMap(([name, given], at) =>
      'kind' in given && given.kind === 'kubernetes' ? [] : [[name, { port: 20_000 + at }]],
    ),
  );
  const config = {
    name: 'matrix',
    repository: { url: 'https://git.example/matrix.git' },
    platform: { ...platform, ...(isMachine ? { targets } : {}) },
    grafana: isMachine ? {} : { namespace: 'dashboards' },
    sources: Object.fromEntries(
      instances.map(([name, given]) => [name, { ...given, ...(isMachine ? {} : { namespace: 'served' }) }]),
    ),
    receivers: Object.fromEntries(
      receivers.map(([kind, { receiver }]) => [kind, { kind, ...(least(receiver.options as Schema) as object) }]),
    ),
    overlays: { prod: {} },
  };
  const { loaded, issues } = await load(JSON.stringify(config), 'matrix.yaml', schemas);
  if (!loaded) throw new Error(`${way} does not load: ${JSON.stringify(issues, null, 2)}`);
  return plan(loaded);
}

/** What is rendered of an overlay: alerts, receivers, and panels by the title of their dashboard. */
function rendered({ objects, files = [] }: OverlayPlan) {
  const contents = [...objects, ...files].map(contentOf);
  const titles = contents
    .flatMap(dashboardsOf)
    .flatMap(({ json, panels }) =>
      panels.filter(({ type }) => type !== 'row').map(one => `${json?.['title']}: ${one.title}`),
    );
  return {
    alerts: distinct(contents.flatMap(rulesOf).flatMap(({ alerts, name }) => (alerts ? [name] : []))),
    receivers: distinct(
      contents
        .flatMap(content => items(dig(content, 'spec', 'receivers') ?? dig(content, 'data', 'receivers')))
        .map(({ name }) => String(name)),
    ),
    panels: distinct(titles.map(alike)),
  };
}

const errors = (issues: readonly Issue[]) => issues.filter(({ level }) => level === 'error');
const kinds = leaves('sources');
const gapsOf = (way: string): Gaps => GAPS[way] ?? NONE;

const seen = new Map(
  await Promise.all(
    Object.keys(WAYS).map(async way => {
      const { plan: whole, issues } = await planned(
        way,
        kinds.filter(kind => !(kind in gapsOf(way).sources)),
      );
      const [overlay] = whole.overlays;
      if (!overlay) throw new Error(`${way} has no overlay`);
      return [way, { ...rendered(overlay), overlay, issues }] as const;
    }),
  ),
);
const of = (way: string) => seen.get(way) ?? expect.unreachable(way);
const all = (part: 'alerts' | 'panels') => distinct([...seen.values()].flatMap(one => one[part]));

test('each platform is in the table', () => {
  expect(distinct(Object.values(WAYS).map(({ kind }) => kind)).sort(byText)).toEqual(leaves('platforms'));
});

test('the table is about something', () => {
  expect(all('alerts').length).toBeGreaterThan(100);
  expect(all('panels').length).toBeGreaterThan(200);
});

describe.each(Object.keys(WAYS))('%s', way => {
  const { sources: without, metrics: unreported } = gapsOf(way);

  test('watches every other source', () => {
    expect(errors(of(way).issues)).toEqual([]);
  });

  test.each(Object.entries(without))('cannot watch %s: %s', async (kind, why) => {
    const found = errors((await planned(way, [kind])).issues);
    expect(found.map(issue => issue.why)).toContain(why);
  });

  test('sends to every receiver', () => {
    expect(of(way).receivers).toEqual(expect.arrayContaining(leaves('receivers')));
  });

  /** Whose metrics something reads that no source of this way reports. */
  const missingFor = (missing: readonly { readonly name: string }[]) =>
    distinct(missing.map(({ name }) => contracts.find(({ metrics }) => Object.hasOwn(metrics, name))?.source ?? name));

  /** What an adopted stack has of the sources that this way cannot watch. */
  const ofOthers = async () => {
    const others = Object.keys(without);
    const [overlay] = others.length > 0 ? (await planned('an adopted stack', others)).plan.overlays : [];
    return overlay ? rendered(overlay) : { alerts: [], panels: [] };
  };
  const isExcused = ({ missing }: { readonly missing: readonly { readonly name: string }[] }) =>
    missingFor(missing).every(source => source in unreported);

  test('raises every alert, but for those whose metrics are not there', async () => {
    const { overlay, alerts } = of(way);
    const excused = new Set([
      ...(await ofOthers()).alerts,
      ...overlay.leftOutAlerts.filter(isExcused).map(({ rule }) => rule.name),
    ]);
    expect(all('alerts').filter(name => !alerts.includes(name) && !excused.has(name))).toEqual([]);
  });

  test('shows every panel, but for those whose metrics are not there', async () => {
    const { overlay, panels } = of(way);
    const excused = new Set([
      ...(await ofOthers()).panels.map(panelOf),
      ...overlay.leftOut.filter(isExcused).map(({ panel }) => alike(panel.title)),
    ]);
    expect(all('panels').filter(title => !panels.includes(title) && !excused.has(panelOf(title)))).toEqual([]);
  });

  test('lacks what it is said to lack', () => {
    const lacks = distinct(
      [...of(way).overlay.leftOutAlerts, ...of(way).overlay.leftOut].flatMap(({ missing }) => missingFor(missing)),
    );
    expect(lacks.sort(byText)).toEqual(Object.keys(unreported));
  });
});
