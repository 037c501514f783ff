import { describe, expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { loadConfigSchemas } from '../schema/schema.ts';
import type { Schemas } from './checked-config.ts';
import { load } from './load.ts';

const FILE = 'observability.yaml';

const CONFIG = `name: demo
repository: { url: https://github.com/example/demo.git }
platform: openshift-uwm
grafana: { namespace: monitoring }
sources:
  models: { kind: vllm, namespace: vllm }
receivers:
  slack: { kind: slack, channel: '#a', secret: { name: s, key: k } }
overlays:
  dev: {}
  prod: { grafana: { timeRange: 24h } }
`;

/** The lines of issues as \`line:column[-end] overlay what\`. */
const lines = (issues: readonly Issue[]): string[] =>
  issues.map(
    ({ at, what, overlay }) => `${at.line}:${at.column}-${at.endColumn ?? ''} ${overlay ? `${overlay} ` : ''}${what}`,
  );

const said = async (from: string | RegExp, to: string): Promise<readonly Issue[]> => {
  const text = CONFIG.replace(from, to);
  expect(text).not.toBe(CONFIG);
  return (await load(text, FILE)).issues;
};

test('a config comes out merged, with defaults, once for each overlay', async () => {
  const { loaded, issues } = await load(CONFIG, FILE);
  expect(issues).toEqual([]);
  expect(loaded?.overlays.map(({ name, config }) => [name, config.grafana.timeRange])).toEqual([
    ['dev', '6h'],
    ['prod', '24h'],
  ]);
  expect(loaded?.base.config.platform.kind).toBe('openshift-uwm');
  expect(loaded?.base.config.sources['models']).toMatchObject({ kind: 'vllm', port: 8080 });
});

test('overlays share what they have in common', async () => {
  const { loaded } = await load(CONFIG, FILE);
  const [dev, prod] = loaded?.overlays ?? [];
  expect(dev?.config.sources['models']).toBe(prod?.config.sources['models']);
});

test('a position leads to the overlay that says it, or else to the base', async () => {
  const { loaded } = await load(CONFIG, FILE);
  const [, prod] = loaded?.overlays ?? [];
  expect(prod?.at(['grafana', 'timeRange'])).toMatchObject({ line: 11, column: 33 });
  expect(prod?.at(['grafana', 'namespace'])).toMatchObject({ line: 4, column: 23 });
});

test.each([
  [
    'a key that must be there, misspelt',
    'namespace: vllm }',
    'namespaces: vllm }',
    ['`sources.models.namespaces`: `namespaces` is not a field here'],
  ],
  [
    'one at the top',
    'platform: openshift-uwm',
    'platfrom: openshift-uwm',
    ['`platfrom`: `platfrom` is not a field here'],
  ],
  [
    'one that is missing, beside another that nothing is like',
    'namespace: vllm }',
    'colour: red }',
    [
      '`sources.models.colour`: `colour` is not a field here',
      '`sources.models`: has no field `namespace`, which it must have',
    ],
  ],
])('one cause is one error: %s', async (_, from, to, said) => {
  const { issues } = await load(CONFIG.replace(from, to), FILE);
  expect([...new Set(issues.map(({ what }) => what))].sort()).toEqual(said.sort());
});

describe('what is wrong is told at its place, with what to write', () => {
  test.each<[string, string | RegExp, string, string, string]>([
    [
      'a wrong key',
      'timeRange',
      'timeRagne',
      '11:22-30 prod `grafana.timeRagne`: `timeRagne` is not a field here',
      'write `timeRange`',
    ],
    [
      'a wrong key of a leaf',
      "channel: '#a'",
      "chanel: '#a'",
      '8:25-30 `receivers.slack.chanel`: `chanel` is not a field here',
      'write `channel`',
    ],
    [
      'a wrong type',
      'namespace: vllm }',
      'namespace: vllm, port: many }',
      '6:48-51 `sources.models.port`: must be a whole number, and is a string',
      'write a whole number',
    ],
    [
      'a version without quotes',
      'namespace: vllm }',
      'namespace: vllm, version: 0.10 }',
      '6:51-54 `sources.models.version`: must be a string, and is the number `0.1`',
      'put it in quotes, as it is written',
    ],
    [
      'a name that is taken by a generated folder',
      'models:',
      'namespaces:',
      '6:3-12 `sources.namespaces`: the name `namespaces` is that of a folder which is generated for something else',
      'write another name, such as `own-namespaces`',
    ],
    [
      'an unknown source kind',
      'kind: vllm',
      'kind: vlm',
      '6:19-21 `sources.models.kind`: `vlm` is not a source kind',
      'write `vllm`',
    ],
    [
      'an unknown platform',
      'platform: openshift-uwm',
      'platform: openshift',
      '3:11-19 `platform`: `openshift` is not a platform kind',
      'write `openshift-uwm`',
    ],
    [
      'a name that would escape',
      '  models:',
      '  ../x:',
      '6:3-6 `sources.../x`: `../x` is not a name',
      'lower-case letters',
    ],
    [
      'the number of a port where its name is asked for',
      'kind: vllm, namespace: vllm }',
      "kind: litellm, namespace: vllm, port: '4000' }",
      '6:51-56 `sources.models.port`: `4000` is not the name of a port',
      'such as `http`',
    ],
    [
      'no address of a repository',
      'https://github.com/example/demo.git',
      'demo',
      '2:20-23 `repository.url`: `demo` is not the address of a Git repository',
      'such as `https://',
    ],
    [
      'no duration',
      'timeRange: 24h',
      'timeRange: 24 hours',
      '11:33-40 prod `grafana.timeRange`: `24 hours` is not a duration',
      '`15m`',
    ],
  ])('%s', async (_, from, to, line, fix) => {
    const issues = await said(from, to);
    expect(lines(issues)).toContain(line);
    expect(issues.find(issue => lines([issue])[0] === line)?.fix).toContain(fix);
  });

  test('what is missing is told at what lacks it', async () => {
    expect(lines(await said(/grafana: \{ namespace.*\n/, ''))).toContain(
      '1:1- has no field `grafana`, which it must have',
    );
  });

  test('a wrong base is told once, a wrong overlay as its own', async () => {
    expect(await said('kind: vllm', 'kind: vlm')).toHaveLength(1);
    const both = await said('  dev: {}', '  dev: { grafana: { refresh: soon } }');
    expect(both.map(({ overlay }) => overlay)).toEqual(['dev']);
  });

  test('the core schema and the leaves are told together', async () => {
    const issues = await said(/kind: vllm(.*\n)([\s\S]*)timeRange/, 'kind: vlm$1$2timeRagne');
    expect(issues.map(({ at }) => at.line)).toEqual([6, 11]);
  });

  test('an overlay that takes away what must be there', async () => {
    expect(lines(await said('  dev: {}', '  dev: { grafana: null }'))).toEqual([
      '10:8-24 dev has no field `grafana`, which it must have',
    ]);
  });
});

describe('text that is no config', () => {
  test.each<[string, string, string, string]>([
    ['empty', '', '1:1- the config is empty', 'config-matches-schema'],
    ['comments alone', '# nothing\n', '1:1- the config is empty', 'config-matches-schema'],
    ['a list', '- a\n', '1:1- the config is not a mapping of keys', 'config-matches-schema'],
    ['a tab', 'name: a\ngrafana:\n\tnamespace: b\n', '3:1-1 Tabs are not allowed as indentation', 'config-is-yaml'],
    ['a duplicate key', 'name: a\nsources:\n  x: 1\n  x: 2\n', '4:3-3 Map keys must be unique', 'config-is-yaml'],
    [
      'a second document',
      'name: a\n---\nname: b\n',
      '2:1- A second document begins here: the config is one document',
      'config-is-yaml',
    ],
    ['a key that is a list', '? [a, b]\n: 1\n', '1:3-8 A key must be a word', 'config-is-yaml'],
    ['an anchor that holds itself', 'a: &a [*a]\n', '1:1- the config is nested more than 40 deep', 'config-is-yaml'],
  ])('%s', async (_, text, line, id) => {
    const { issues, loaded } = await load(text, FILE);
    expect(loaded).toBeUndefined();
    expect(lines(issues)).toEqual([line]);
    expect(issues[0]?.id).toBe(id);
  });

  test('an anchor bomb', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
    ];
    const { issues } = await load(bomb.join('\n'), FILE);
    expect(issues).toMatchObject([{ id: 'config-is-yaml', fix: 'write the values out: a config needs no anchors' }]);
  });

  test.each([
    ['lists', '- '.repeat(50_000)],
    ['keys', '? '.repeat(50_000)],
    ['brackets', '[\n'.repeat(50_000)],
    ['many keys', Array.from({ length: 40_000 }, (_, index) => `a${index}: 1\n`).join('')],
  ])('nested or long past any sense: %s', async (_, text) => {
    const { issues, loaded } = await load(text, FILE);
    expect(loaded).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  });

  test('faults beyond twenty are left to the next run', async () => {
    expect((await load('\t- a\n'.repeat(500), FILE)).issues).toHaveLength(20);
  });

  test.each(['__proto__', 'constructor', 'toString'])('the name %s reaches nothing of the program', async name => {
    const { issues } = await load(`${CONFIG}${name}: { polluted: true }\n`, FILE);
    expect(issues.length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('secrets', () => {
  const SECRET = 'sk-abcdefghijklmnopqrstuvwx';

  test.each<[string, string | RegExp, string, string]>([
    ['in a value', "channel: '#a'", `channel: '${SECRET}'`, '8:35-61'],
    ['in a comment', '  dev: {}', `  dev: {} # ${SECRET}`, '10:13-39'],
    ['in a key', '  dev: {}', `  ${SECRET}: {}`, '10:3-29'],
    ['in an overlay', '  dev: {}', `  dev: { grafana: { folder: ${SECRET} } }`, '10:29-55'],
    ['in a URL', 'https://github.com', 'https://me:hunter22@github.com', '2:20-66'],
    ['escaped', '  dev: {}', '  dev: { grafana: { folder: "sk\\x2dabcdefghijklmnopqrstuvwx" } }', '10:29-60'],
    [
      'folded over lines',
      '  dev: {}',
      '  dev: { grafana: { folder: "sk-abcdef\\\n    ghijklmnopqrstuvwx" } }',
      '10:29-',
    ],
  ])('%s', async (_, from, to, place) => {
    const text = CONFIG.replace(from, to);
    const { issues, shown, loaded } = await load(text, FILE);
    expect(loaded).toBeUndefined();
    expect(lines(issues.filter(({ id }) => id === 'config-holds-no-secret'))[0]).toMatch(
      new RegExp(`^${place} this is `),
    );
    expect(JSON.stringify(issues) + shown).not.toMatch(/cdefghij|ghijklmn|hunter22/);
  });

  test('what else is wrong is told in the same run', async () => {
    const text = CONFIG.replace("channel: '#a'", `chanel: '${SECRET}'`).replace(
      'timeRange: 24h',
      `timeRange: ${SECRET}`,
    );
    const { issues } = await load(text, FILE);
    expect(new Set(issues.map(({ id }) => id))).toEqual(new Set(['config-holds-no-secret', 'config-matches-schema']));
    expect(JSON.stringify(issues)).not.toContain('cdefghij');
  });

  test('beside a fault of the YAML', async () => {
    const { issues } = await load(`a: ${SECRET}\n\tb: 1\n`, FILE);
    expect(issues.map(({ id }) => id)).toEqual(['config-holds-no-secret', 'config-is-yaml']);
  });

  test('a private key', async () => {
    const { issues, shown } = await load(
      `${CONFIG}x: |\n  -----BEGIN RSA PRIVATE KEY-----\n  MIIEowIBAAKCAQEA\n  -----END RSA PRIVATE KEY-----\n`,
      FILE,
    );
    expect(issues[0]).toMatchObject({ id: 'config-holds-no-secret', at: { line: 13 } });
    expect(shown).not.toContain('MIIE');
  });
});

test('a file that Git could not merge is named by its first mark, and nothing else is said of it', async () => {
  const marked = `name: a\n${'<'.repeat(7)} HEAD\nx: 1\n${'='.repeat(7)}\nx: 2\n${'>'.repeat(7)} other\n`;
  const { issues, loaded } = await load(marked, 'observability.yaml');
  expect(loaded).toBeUndefined();
  expect(issues.map(({ id, at }) => [id, at.line])).toEqual([['file-is-merged', 2]]);
});

describe('leaves that are newer than the compiled schemas', () => {
  /** The schemas as they would be, had they been compiled from something else. */
  const compiledFrom = async (
    axis: string,
    name: string | undefined,
    options: object | undefined,
  ): Promise<Schemas> => {
    const now = await loadConfigSchemas();
    return { ...now, source: (of, kind) => (of === axis && kind === name ? options : now.source(of, kind)) };
  };

  test.each([
    [
      'sources',
      'vllm',
      undefined,
      '6:19-22 source `vllm` (generator/sources/vllm.ts) is newer than the compiled schemas',
    ],
    [
      'receivers',
      'slack',
      {},
      '8:18-22 receiver `slack` (generator/receivers/slack.ts) is newer than the compiled schemas',
    ],
    [
      'platforms',
      'openshift-uwm',
      {},
      '3:11-23 platform `openshift-uwm` (generator/platforms/openshift-uwm.ts) is newer than the compiled schemas',
    ],
    [
      'config',
      undefined,
      {},
      '1:1- the keys of the config (generator/model/config.ts, generator/deliveries, generator/platforms) are newer than the compiled schemas',
    ],
  ])('%s %s', async (axis, name, options, line) => {
    const { issues, loaded } = await load(CONFIG, FILE, await compiledFrom(axis, name, options));
    expect(lines(issues)).toEqual([line]);
    expect(issues.map(({ id, fix }) => [id, fix])).toEqual([['schemas-are-current', 'run `npm run schemas`']]);
    expect(loaded).toBeUndefined();
  });

  test('what else is wrong waits for it, but for secrets', async () => {
    const text = CONFIG.replace('timeRange', 'timeRagne');
    const { issues } = await load(text, FILE, await compiledFrom('sources', 'vllm', {}));
    expect(issues.map(({ id }) => id)).toEqual(['schemas-are-current']);
  });

  test('a leaf that an overlay alone names is looked at too', async () => {
    const text = CONFIG.replace('dev: {}', 'dev: { receivers: { mail: { kind: email } } }');
    const { issues } = await load(text, FILE, await compiledFrom('receivers', 'email', undefined));
    expect(lines(issues)).toEqual([
      '10:37-41 receiver `email` (generator/receivers/email.ts) is newer than the compiled schemas',
    ]);
  });
});
