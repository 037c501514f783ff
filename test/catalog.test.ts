import { describe, expect, test } from 'vitest';
import { kebab } from '../generator/lib/names.ts';
import { SEVERITIES } from '../generator/model/alert.ts';
import type { OptionsSchema } from '../generator/model/config.ts';
import { metricsOf } from '../generator/model/datasource.ts';
import { message } from '../generator/model/message.ts';
import type { Instance } from '../generator/model/plan.ts';
import { allChecks, allLeaves, leaves } from '../generator/plan/discover.ts';
import { load } from '../generator/plan/load.ts';
import { plan } from '../generator/plan/plan.ts';
import { unconfigured } from '../generator/plan/unconfigured.ts';
import { loadConfigSchemas } from '../generator/schema/schema.ts';
import { verify } from '../generator/verify/run.ts';
import { least, type Schema } from './support/everything.ts';

const [sources, receivers, platforms, checks] = await Promise.all([
  allLeaves('sources'),
  allLeaves('receivers'),
  allLeaves('platforms'),
  allChecks(),
]);

/** What a platform must know before it can watch anything. */
const PLATFORM_OPTIONS: Readonly<Record<string, object>> = { 'prometheus-operator': { release: 'stack' } };

/** Kinds of sources that only clusters have as they are: objects run them, or others collect them. */
const OF_CLUSTERS = ['dcgm-exporter', 'kubernetes', 'robotheus'];

const hasNoNamespaces = (name: string): boolean =>
  platforms.some(([, { platform }]) => platform.name === name && platform.home !== undefined);

const kindsOn = (platform: string) =>
  sources.filter(([kind]) => !hasNoNamespaces(platform) || !OF_CLUSTERS.includes(kind));

/** Where each source listens, where names of ports say nothing. */
const ports = (names: readonly string[]) => ({
  targets: Object.fromEntries(names.map((name, at) => [name, { port: 20_000 + at }])),
});

/** A config with instances of every source kind, side by side in a namespace, and of every receiver kind, on a platform. */
const everything = (platform: string, suffixes: readonly string[]): string => {
  const isHost = hasNoNamespaces(platform);
  const instances = kindsOn(platform).flatMap(([kind, { source }]) =>
    // The name `grafana` is that of a folder.
    suffixes.map(suffix => ({ name: `${kind === 'grafana' ? 'own-grafana' : kind}${suffix}`, kind, source, suffix })),
  );
  return JSON.stringify({
    name: 'catalog',
    repository: { url: 'https://git.example/catalog.git' },
    platform: {
      kind: platform,
      ...PLATFORM_OPTIONS[platform],
      ...(isHost ? ports(instances.map(({ name }) => name)) : {}),
    },
    grafana: isHost ? {} : { namespace: 'dashboards' },
    sources: Object.fromEntries(
      instances.map(({ name, kind, source, suffix }) => {
        const { namespace: _, ...given } = least(source.options as Schema) as Record<string, unknown>;
        return [name, { kind, ...given, ...(isHost ? {} : { namespace: `served${suffix}` }) }];
      }),
    ),
    receivers: Object.fromEntries(
      receivers.map(([kind, { receiver }]) => [kind, { kind, ...(least(receiver.options as Schema) as object) }]),
    ),
    overlays: { prod: {} },
  });
};

async function planned(platform: string, suffixes: readonly string[] = ['']) {
  const { loaded, issues } = await load(everything(platform, suffixes), 'catalog.yaml', await loadConfigSchemas());
  if (!loaded) throw new Error(`the catalogue does not load: ${JSON.stringify(issues, null, 2)}`);
  return plan(loaded);
}

/** Every property of a schema, nested ones with their path. */
function* properties(schema: Schema, path = ''): Generator<readonly [path: string, schema: Schema]> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield [`${path}${name}`, property];
    yield* properties(property, `${path}${name}.`);
  }
}

/** Texts that a person reads in the README, an editor or a message. */
const sentence = /^[A-Z0-9`"“].*[.?]$/s;

const all = [
  ...sources.map(
    ([file, { source }]) => ['source', file, source.kind, source.title, source.options, source.origin.file] as const,
  ),
  ...receivers.map(
    ([file, { receiver }]) =>
      ['receiver', file, receiver.kind, receiver.title, receiver.options, receiver.origin.file] as const,
  ),
  ...platforms.map(
    ([file, { platform }]) =>
      ['platform', file, platform.name, platform.title, platform.options, platform.origin.file] as const,
  ),
];

describe('catalog', () => {
  test.each(all)(
    '%s %s: its file bears its name, its options are closed and explained',
    (axis, file, name, title, options: OptionsSchema, origin) => {
      expect(name).toBe(file);
      expect(kebab(name)).toBe(name);
      expect(origin).toBe(`generator/${axis}s/${file}.ts`);
      expect(title).toMatch(/\S/);
      expect(options.additionalProperties).toBe(false);
      for (const [path, schema] of properties(options as Schema)) {
        if (schema.properties) expect(schema.additionalProperties, `${path} is closed`).toBe(false);
        expect(schema.description, `${path} has a description`).toMatch(sentence);
      }
      for (const required of options.required ?? []) expect(Object.keys(options.properties)).toContain(required);
    },
  );

  describe.each(platforms)('what platform %s answers without a config', (_, { platform }) => {
    const { holders, usersHolder, provides, datasources } = unconfigured(platform);

    test('every series is of a Prometheus it names, and some datasource holds it', () => {
      const known = Object.keys(holders);
      expect(known).toContain(usersHolder);
      for (const { holder } of provides) expect(known).toContain(holder);
      for (const holder of known)
        expect(
          metricsOf(datasources).filter(({ holds }) => holds.includes(holder)),
          holder,
        ).not.toEqual([]);
      expect(datasources.filter(({ isDefault }) => isDefault)).toHaveLength(1);
      expect(new Set(datasources.map(({ uid }) => uid)).size).toBe(datasources.length);
    });

    test('what it drops are whole names', () => {
      for (const pattern of provides.flatMap(({ drops }) => drops)) {
        expect(pattern).toMatch(/^\^.*\$$/);
        // Go's engine, which Prometheus uses, knows no lookaround.
        expect(pattern).not.toContain('(?');
        expect(() => new RegExp(pattern)).not.toThrow();
      }
    });
  });

  test.each(receivers)('receiver %s takes severities', (_, { receiver }) => {
    expect(Object.keys(receiver.options.properties)).toContain('severities');
  });

  test.each(checks)('check $id states a law', ({ id, check }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(check.law).toMatch(/^[A-Z][^.]*[^.\s]$/);
    expect(check.looksAt).not.toEqual([]);
    const { law: _, looksAt: __, anywhere: ___, ...laws } = check;
    expect(Object.values(laws)).not.toEqual([]);
  });

  describe.each(leaves('platforms'))('on %s', platform => {
    test.each([
      ['every kind can be watched', ['']],
      ['every kind can be watched twice', ['', '-two']],
    ])('%s, and no law is broken', async (_, suffixes) => {
      const { plan: whole, issues } = await planned(platform, suffixes);
      const verdict = await verify(whole);
      expect([...issues, ...verdict.issues].filter(({ level }) => level === 'error')).toEqual([]);
      const given = new Set(Object.keys(whole.base.config.sources));
      expect(whole.base.instances.filter(({ name }) => given.has(name))).toHaveLength(
        kindsOn(platform).length * suffixes.length,
      );
      // What Kubernetes alone reports is left out of a machine, by name.
      if (hasNoNamespaces(platform)) return;
      // Each alert and each panel of each source is there, on each platform.
      expect(whole.base.leftOutAlerts.map(({ rule }) => `${rule.instance}: ${rule.name}`)).toEqual([]);
      expect(whole.base.leftOut.map(({ dashboard, panel }) => `${dashboard}: ${panel.title}`)).toEqual([]);
    });
  });

  test('receivers that take words are told what, since when, and what to open next', () => {
    const entries = receivers.map(([kind, { receiver }]) => {
      const entry = receiver.integrations(
        least(receiver.options as Schema) as never,
        message('https://silence.test', 'site'),
      );
      return [kind, JSON.stringify(entry)] as const;
    });
    const worded = entries.filter(([, text]) => text.includes('{{'));
    expect(worded.length).toBeGreaterThan(entries.length / 2);
    for (const [kind, text] of worded)
      for (const part of [
        '.Annotations.summary',
        '.StartsAt',
        'runbook_url',
        'dashboard_url',
        'https://silence.test',
        '.Labels.site',
      ])
        expect(text, kind).toContain(part);
  });

  test('alerts are named after what they watch, once, and speak in sentences', async () => {
    const { plan: whole } = await planned(leaves('platforms')[0] ?? '');
    const rules = whole.base.instances.flatMap(({ rules: own, source }) => own.map(rule => ({ ...rule, source })));
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const { name, alert, runbook, values, severity, source } of rules) {
      expect(name).toMatch(/^[A-Z]+[a-z0-9]+([A-Z][a-z0-9]*)+$/);
      expect(SEVERITIES).toContain(severity);
      expect(alert.origin.file, name).toMatch(new RegExp(`^generator/sources/${source.kind}(/[a-z-]+)?\\.ts$`));
      expect(alert.summary, name).toMatch(/^[A-Z{].*[^.]$/);
      expect(alert.description, name).toMatch(/^[A-Z{].*\.$/s);
      for (const { meaning } of Object.values(alert.thresholds))
        expect(meaning, name).toMatch(/^([a-z]|[A-Z]{2}).*[^.]$/);
      for (const text of [runbook.meaning, runbook.impact]) expect(text, name).toMatch(sentence);
      for (const steps of [runbook.diagnosis, runbook.mitigation]) expect(steps.length, name).toBeGreaterThan(0);
      for (const { title } of [...alert.fires(values), ...alert.silent(values)]) expect(title, name).toMatch(/[^.]$/);
    }
  });

  test('an alert of two sources shows which of them it is about', async () => {
    const { plan: whole } = await planned(leaves('platforms')[0] ?? '', ['', '-two']);
    const rules = whole.base.instances.flatMap(({ rules: own }) => own);
    for (const [name, alike] of Map.groupBy(rules, rule => rule.name)) {
      const fixed = alike.map(({ alert }) => alert.summary).filter(summary => !summary.includes('$labels.'));
      expect(new Set(fixed).size, `${name}: ${fixed[0]}`).toBe(fixed.length);
      // A word of the source that every instance shares, such as its provider, tells none apart.
      for (const { alert } of alike.filter(rule => rule.alert.summary.includes('$labels.')))
        expect(alert.summary, name).toMatch(/\$labels\.(namespace|job|instance|pod|node|UUID|persistentvolumeclaim)\b/);
    }
  });

  test('dashboards are named once, and every panel shows what it shows', async () => {
    const { plan: whole } = await planned(leaves('platforms')[0] ?? '');
    const dashboards = whole.base.instances.flatMap(({ dashboards: own }: Instance) => own);
    const names = dashboards.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, title, description, rows } of dashboards) {
      expect(name).toMatch(/^[a-z0-9-]{1,40}$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(description, name).toMatch(sentence);
      for (const { title: panel, description: help } of rows.flatMap(({ panels }) => panels))
        expect(help, `${name}: ${panel}`).toMatch(sentence);
      const titles = rows.flatMap(({ panels }) => panels.map(panel => panel.title));
      expect(
        titles.filter((one, index) => titles.indexOf(one) !== index),
        name,
      ).toEqual([]);
    }
  });
});
