import { describe, expect, test } from 'vitest';
import { dig } from '../views/reading.ts';
import { load } from './load.ts';
import type { ReadFile } from './named-files.ts';

const FILE = 'observability.yaml';

const CONFIG = `name: demo
repository: { url: https://github.com/example/demo.git }
platform: openshift-uwm
grafana: { namespace: monitoring }
sources:
  models:
    kind: custom
    namespace: models
    contract: ./models.yaml
receivers:
  slack: { kind: slack, channel: '#a', secret: { name: s, key: k } }
overlays:
  dev: {}
  prod: { sources: { models: { contract: ./next.yaml } } }
`;

const CONTRACT = `source: models
metrics:
  models_requests_total:
    type: counter
    unit: requests
    labels: [model]
    meaning: Requests that came to an end.
`;

const from =
  (files: Readonly<Record<string, string>>): ReadFile =>
  path => {
    const text = files[path];
    if (text !== undefined) return { file: path.slice(2), text };
    return { issue: { id: 'config-is-readable', level: 'error', what: `no ${path}`, why: 'x', fix: 'y' } };
  };

const loaded = (files: Readonly<Record<string, string>>) => load(CONFIG, FILE, undefined, '.', from(files));

/** What is said, with its place. */
const said = async (contract: string): Promise<readonly string[]> =>
  (await loaded({ './models.yaml': contract, './next.yaml': CONTRACT })).issues.map(
    ({ what, fix, at }) => `${at.file}:${at.line}:${at.column} ${what}; ${fix}`,
  );

describe('a file that the config names', () => {
  test('stands where its path is, with defaults and the place of each of its keys', async () => {
    const next = CONTRACT.replace('source: models', 'version: "2"\nsource: models');
    const { loaded: config, issues } = await loaded({ './models.yaml': CONTRACT, './next.yaml': next });
    expect(issues).toEqual([]);
    const versions = [config?.base, ...(config?.overlays ?? [])].map(one =>
      dig(one?.config, 'sources', 'models', 'contract', 'version'),
    );
    expect(versions).toEqual(['1', '1', '2']);
    const type = ['sources', 'models', 'contract', 'metrics', 'models_requests_total', 'type'];
    expect(config?.overlays.map(({ at }) => at(type))).toMatchObject([
      { file: 'models.yaml', line: 4, column: 11 },
      { file: 'next.yaml', line: 5, column: 11 },
    ]);
    expect(config?.base.at(['sources', 'models', 'contract'], 'key')).toMatchObject({ file: FILE, line: 9 });
  });

  test('is missed once, at the line that names it', async () => {
    const { issues } = await loaded({ './next.yaml': CONTRACT });
    expect(issues.map(({ what, at }) => `${at.file}:${at.line} ${what}`)).toEqual([`${FILE}:9 no ./models.yaml`]);
    const { issues: overlaid } = await loaded({ './models.yaml': CONTRACT });
    expect(overlaid.map(({ what, at }) => `${at.file}:${at.line} ${what}`)).toEqual([`${FILE}:14 no ./next.yaml`]);
  });

  test.each([
    ['type: counter', 'type: meter', 'models.yaml:4:11 `sources.models.contract.metrics.models_requests_total.type`'],
    [
      'unit: requests',
      'unit: request',
      'models.yaml:5:11 `sources.models.contract.metrics.models_requests_total.unit`',
    ],
    ['[model]', '[le]', 'models.yaml:6:14 `sources.models.contract.metrics.models_requests_total.labels.0`'],
    ['[model]', '[__tmp]', 'models.yaml:6:14 `sources.models.contract.metrics.models_requests_total.labels.0`'],
    ['models_requests_total', 'models-requests', 'models.yaml:3:3 `sources.models.contract.metrics.models-requests`'],
    ['    meaning', '    meanings', 'models.yaml:7:5 `sources.models.contract.metrics.models_requests_total.meanings`'],
    ['source: models', 'sources: models', 'models.yaml:1:1 `sources.models.contract.sources`'],
    [CONTRACT, '[]', 'models.yaml:1:1 the config is not a mapping of keys'],
    ['unit', '\tunit', 'models.yaml:5:'],
    ['metrics:', '<<<<<<< HEAD\nmetrics:', 'models.yaml:2:1 Git could not merge this'],
    ['[model]', '[model, "xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx"]', 'models.yaml:6:'],
  ])('is held to its schema, at its own line: %s', async (was, is, start) => {
    const all = await said(CONTRACT.replace(was, is));
    expect(all.filter(one => one.startsWith(start))).not.toEqual([]);
  });

  test('shows no secret', async () => {
    const token = 'xoxb-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx';
    const { named, issues } = await loaded({
      './models.yaml': CONTRACT.replace('Requests', token),
      './next.yaml': CONTRACT,
    });
    expect(issues.map(({ id }) => id)).toContain('config-holds-no-secret');
    expect([...named.values()].join()).not.toContain(token);
  });

  test('may be written where its path would be', async () => {
    const inline = CONFIG.replace(
      './models.yaml',
      '{ source: models, metrics: { m: { type: gauge, unit: bytes, meaning: Memory. } } }',
    );
    const { issues } = await load(inline, FILE, undefined, '.', from({ './next.yaml': CONTRACT }));
    expect(issues).toEqual([]);
  });
});
