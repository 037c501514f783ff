import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { allChecks } from '../generator/plan/discover.ts';
import { checks as entries } from '../generator/verbs/entries/leaves.ts';
import { parse } from '../generator/verbs/parse.ts';
import { holdsAnywhere } from '../generator/views/check.ts';
import { ended, folder, run, start, sweep } from './support/cli.ts';

/*
 * Manifests that another person might have written: `fixtures/validate/sound` in the style of large public sets, where
 * nothing is wrong, and `faulty`, where everything found is listed in expected.txt with the words it stands at.
 */
const HOME = fileURLToPath(new URL('fixtures/validate/', import.meta.url));
const PLATFORM = ['--platform', 'openshift-uwm'];
afterAll(sweep);

interface Said {
  readonly id: string;
  readonly level: string;
  readonly what: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

async function validate(dir: string, cwd = HOME) {
  const { code, out, err } = await run(['validate', dir, ...PLATFORM, '-o', 'json'], { cwd });
  expect(err).toBe('');
  return { code, issues: JSON.parse(out).issues as readonly Said[] };
}

/** An issue with the words it is about: that the place is the right one can be read. */
function shown({ level, id, file, line, column, endColumn }: Said): string {
  const text = readFileSync(`${HOME}${file}`, 'utf8').split('\n')[line - 1] ?? '';
  return `${file}:${line}:${column} ${level} ${id}: ${text.slice(column - 1, endColumn ?? text.length)}`;
}

test('large sets that are sound are left in peace', async () => {
  const { code, issues } = await validate('sound');
  expect(issues.filter(({ level }) => level !== 'note')).toEqual([]);
  expect(code).toBe(0);
  // What is not known is said, never called wrong, and a kind without a schema is named once.
  expect(new Set(issues.map(({ id }) => id))).toEqual(
    new Set([
      'object-matches-schema',
      'query-is-looked-into',
      'query-reads-what-exists',
      'query-reads-what-the-version-has',
    ]),
  );
  const kinds = issues.filter(({ id }) => id === 'object-matches-schema').map(({ what }) => what);
  expect(kinds).toEqual([...new Set(kinds)]);
  expect(kinds).toContain('there is no schema for `serving.kserve.io/v1beta1/InferenceService`');
});

test('real mistakes are found where they stand', async () => {
  const { code, issues } = await validate('faulty');
  expect(code).toBe(1);
  const found = `${issues.map(shown).join('\n')}\n`;
  const path = `${HOME}expected.txt`;
  if (process.env['UPDATE'] === '1') writeFileSync(path, found);
  expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
});

test('what this program makes is sound to it as well', async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const dir of ['apps', 'argocd', 'overlays/prod/rendered']) {
    const { issues } = await validate(dir, root);
    expect(
      issues.filter(({ level }) => level === 'error'),
      dir,
    ).toEqual([]);
  }
});

describe('forms', () => {
  test('github annotates the lines of those files, from the top of the repository', async () => {
    const { out } = await run(['validate', 'faulty', ...PLATFORM, '-o', 'github'], { cwd: HOME });
    expect(out).toMatch(
      /^::warning file=test\/fixtures\/validate\/faulty\/rules\.yaml,line=13,col=16,endColumn=19,title=alert-waits-for-two-scrapes::/m,
    );
  });

  test('sarif has what GitHub wants', async () => {
    const { out } = await run(['validate', 'faulty', ...PLATFORM, '-o', 'sarif'], { cwd: HOME });
    const { version, runs } = JSON.parse(out);
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const [{ tool, results }] = runs;
    for (const rule of tool.driver.rules)
      expect([rule.id, rule.shortDescription.text, rule.fullDescription.text, rule.help.text].every(Boolean)).toBe(
        true,
      );
    for (const { ruleId, ruleIndex, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).not.toBe('');
      const [{ physicalLocation }] = locations;
      expect(physicalLocation.artifactLocation.uri).toMatch(/^test\/fixtures\/validate\/faulty\//);
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });
});

describe('what is read', () => {
  const rule = (name: string, expr: string) =>
    `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: ${name}, namespace: a }\nspec:\n  groups:\n    - name: g\n      rules:\n        - record: ${name}\n          expr: ${expr}\n`;

  test.each<[what: string, args: string[], words: string]>([
    ['a platform that is none', ['validate', 'sound', '--platform', 'openshift-uwn'], 'did you mean `openshift-uwm`?'],
    ['a folder that is none', ['validate', 'nowhere', ...PLATFORM], 'there is no folder or file `nowhere`'],
    ['a file that is none', ['validate', 'sound', 'nowhere.yaml'], 'there is no folder or file `nowhere.yaml`'],
    ['no folder', ['validate', ...PLATFORM], '`validate` needs a PATH'],
  ])('%s is a usage error', async (_, args, words) => {
    const { code, err } = await run(args, { cwd: HOME });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test('a folder without objects', async () => {
    const { code, err } = await run(['validate', '.', ...PLATFORM], { cwd: folder({ 'values.yaml': 'a: 1\n' }) });
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is nothing in `.` that laws are about'),
    });
  });

  test('a single file, JSON, and nothing of hidden folders, charts and other YAML', async () => {
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, dat: {} };
    const cwd = folder({
      'one.yaml': rule('x', 'sum('),
      'two.json': JSON.stringify(object, null, 2),
      'values.yaml': 'replicas: {{ broken',
      '.github/x.yaml': rule('y', 'sum('),
      'chart/Chart.yaml': 'name: chart\n',
      'chart/templates/x.yaml': `${rule('z', 'sum(')}{{ end }}`,
    });
    expect((await validate('one.yaml', cwd)).issues.map(({ id }) => id)).toEqual(['query-parses']);
    const { issues } = await validate('.', cwd);
    expect(issues.map(({ file, line, id }) => [file, line, id])).toEqual([
      ['chart', 1, 'file-is-looked-into'],
      ['one.yaml', 9, 'query-parses'],
      ['two.json', 7, 'object-matches-schema'],
      ['values.yaml', 1, 'file-is-looked-into'],
    ]);
  });

  test('several folders and files go to one place, each file once', async () => {
    const cwd = folder({
      'a/rules.yaml': rule('x', 'sum('),
      'b/routes.yaml': 'route: { receiver: nobody }\nreceivers: [{ name: team }]\n',
      'c.yaml': rule('w', 'avg('),
      'd.yaml': rule('z', 'max('),
    });
    const { out } = await run(['validate', 'a', 'b/routes.yaml', 'a/rules.yaml', 'c.yaml', ...PLATFORM, '-o', 'json'], {
      cwd,
    });
    expect(JSON.parse(out).issues.map(({ file, id }: Said) => [file, id])).toEqual([
      ['a/rules.yaml', 'query-parses'],
      ['b/routes.yaml', 'receiver-exists'],
      ['c.yaml', 'query-parses'],
    ]);
  });

  test('a kustomization that is named itself is rendered', async () => {
    const cwd = folder({
      'kustomization.yaml': 'namespace: team\nresources: [x.yaml]\n',
      'x.yaml': rule('x', 'sum(').replace(', namespace: a', ''),
    });
    const { issues } = await validate('kustomization.yaml', cwd);
    expect(issues.map(({ file, id }) => [file, id])).toEqual([['x.yaml', 'query-parses']]);
  });

  test('standard input is read as one more file, and no line of a Secret in it is shown', async () => {
    const cwd = folder({ 'b.yaml': rule('w', 'avg(') });
    const piped = async (input: string, ...args: string[]) => {
      const child = start(['validate', ...args, ...PLATFORM], { cwd });
      child.stdin?.end(input);
      return ended(child);
    };
    const { code, out } = await piped(`---\n${rule('x', 'sum(')}`, '-', 'b.yaml', '-o', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).issues.map(({ file, line, id }: Said) => [file, line, id])).toEqual([
      ['b.yaml', 9, 'query-parses'],
      ['stdin', 10, 'query-parses'],
    ]);
    const value = ['hunter', 'two', 'hunter'].join('-');
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: v }\nstringData: { word: ${value}, n: 1 }\n`;
    const { err } = await piped(secret, '-');
    expect(err).toContain('stdin');
    expect(err).not.toContain(value);
    expect(await piped('a: 1\n', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is nothing in `-`'),
    });
  });

  const monitor =
    'apiVersion: monitoring.coreos.com/v1\nkind: PodMonitor\nmetadata: { name: m, namespace: a }\nspec:\n  selector: { matchLabels: { a: b } }\n  podMetricsEndpoints: [{ port: m }]\n';
  test.each<[what: string, text: string, platform: string, words: string]>([
    [
      'a Route',
      `${monitor}---\napiVersion: route.openshift.io/v1\nkind: Route\nmetadata: { name: r, namespace: a }\nspec: { to: { kind: Service, name: s } }\n`,
      'openshift-uwm',
      'because of `Route a/r`',
    ],
    [
      'a Prometheus',
      `${monitor}---\napiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: p, namespace: a }\nspec: {}\n`,
      'prometheus-operator',
      'because of `Prometheus a/p`',
    ],
    ['a prometheus.yml', 'scrape_configs: [{ job_name: a }]\n', 'systemd-host', 'because of `a.yaml`'],
    ['nothing', monitor, 'prometheus-operator', 'nothing at hand shows which it is'],
  ])('the platform is found by %s', async (_, text, platform, words) => {
    const { out } = await run(['validate', '.', '-o', 'json'], { cwd: folder({ 'a.yaml': text }) });
    const { issues, platform: found } = JSON.parse(out);
    expect(found).toBe(platform);
    expect(issues.find(({ id }: Said) => id === 'platform-is-named')?.what).toContain(words);
    const named = await run(['validate', '.', ...PLATFORM, '-o', 'json'], { cwd: folder({ 'a.yaml': text }) });
    expect(JSON.parse(named.out).platform).toBe('openshift-uwm');
    expect(named.out).not.toContain('platform-is-named');
  });

  test('help has examples that are understood', async () => {
    const { code, out } = await run(['help', 'validate'], { cwd: HOME });
    expect(code).toBe(0);
    expect((await run(['validate', '--help'], { cwd: HOME })).out).toBe(out);
    const examples = out.split('\n').flatMap(line => /model-observability (validate \S.*)$/.exec(line)?.[1] ?? []);
    expect(examples.length).toBeGreaterThan(4);
    for (const example of examples.slice(1)) expect(parse(example.split(' '))?.verb, example).toBe('validate');
  });

  test('of kustomizations below the folder what they list is read, and no patch', async () => {
    const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d }\nspec: { replicas: 2 }\n';
    const cwd = folder({
      'base/kustomization.yaml': 'resources: [rules/x.yaml, d.yaml]\n',
      'base/d.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: d }\nspec:\n  selector: { matchLabels: { a: b } }\n  template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: d, image: "d:1" }] } }\n',
      'base/rules/x.yaml': rule('x', 'sum('),
      'prod/kustomization.yaml': 'resources: [../base]\npatches: [{ path: patches/d.yaml }]\n',
      'prod/patches/d.yaml': patch,
      'prod/unlisted.yaml': patch,
    });
    expect((await validate('.', cwd)).issues.map(({ file, level, id }) => [file, level, id])).toEqual([
      ['base/rules/x.yaml', 'error', 'query-parses'],
      ['prod/unlisted.yaml', 'note', 'file-is-looked-into'],
    ]);
  });

  test.each([
    ['a chart', 'helmCharts: [{ name: x, repo: https://charts.example, version: 1.0.0 }]\nresources: [x.yaml]\n'],
    ['another repository', 'resources: [x.yaml, "https://github.com/example/x//deploy?ref=v1"]\n'],
    ['another repository, by its short name', 'resources: [x.yaml, github.com/example/x/deploy]\n'],
  ])('a kustomization that needs %s is read as it stands', async (_, kustomization) => {
    const cwd = folder({ 'kustomization.yaml': kustomization, 'x.yaml': rule('x', 'sum(') });
    expect((await validate('.', cwd)).issues.map(({ file, level, id }) => [file, level, id])).toEqual([
      ['kustomization.yaml', 'note', 'kustomization-is-rendered'],
      ['x.yaml', 'error', 'query-parses'],
    ]);
  });

  test('kustomizations that list each other end', async () => {
    const cwd = folder({
      'a/kustomization.yaml': 'resources: [../b, x.yaml]\n',
      'a/x.yaml': rule('x', 'up'),
      'b/kustomization.yaml': 'resources: [../a, github.com/example/x/deploy]\n',
    });
    expect((await validate('a', cwd)).issues.map(({ level, id }) => [level, id])).toEqual([
      ['note', 'kustomization-is-rendered'],
    ]);
  });

  test('text that is no YAML is an error, a template a note', async () => {
    const cwd = folder({
      'd.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Name }}\n',
      'a.yaml': `${rule('x', 'up')} - : :`,
      'b.yaml': `{{ if }}\n${rule('y', 'up')}`,
      'c.yaml': rule('z', 'up'),
    });
    expect((await validate('.', cwd)).issues.map(({ file, level, id }) => [file, level, id])).toEqual([
      ['a.yaml', 'error', 'manifest-is-yaml'],
      ['b.yaml', 'note', 'file-is-looked-into'],
    ]);
  });

  // What `helm` (v3.19) printed of this chart, and of one whose template it cannot run.
  const RENDERED = `---
# Source: gateway/templates/rules.yaml
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: release, namespace: default }
spec:
  groups:
    - name: g
      rules:
        - alert: A
          expr: rate(vllm:num_requests_running[5m]) > 5
`;
  const REFUSED = `Error: template: gateway/templates/rules.yaml:4:11: executing "gateway/templates/rules.yaml" at <include "x" .>: error calling include: template: no template "x" associated with template "gotpl"

Use --debug flag to render out invalid YAML
`;
  test.each([
    ['is rendered', `cat <<'END'\n${RENDERED}END`, ['chart/templates/rules.yaml error counter-is-read-as-a-rate']],
    [
      'is named in a note where Helm does not render it',
      `cat >&2 <<'END'\n${REFUSED}END\nexit 1`,
      ['chart note chart-is-rendered'],
    ],
  ])('a chart %s, where Helm is there', async (_, script, expected) => {
    const cwd = folder({
      'chart/Chart.yaml': 'apiVersion: v2\nname: gateway\nversion: 0.1.0\n',
      'chart/templates/rules.yaml': 'expr: rate(vllm:num_requests_running[5m]) > {{ .Values.threshold }}\n',
      'bin/helm': `#!/bin/sh\n${script}\n`,
    });
    chmodSync(`${cwd}/bin/helm`, 0o755);
    const env = { PATH: `${cwd}/bin:${process.env['PATH']}` };
    const { out } = await run(['validate', 'chart', ...PLATFORM, '-o', 'json'], { cwd, env });
    const issues = JSON.parse(out).issues as readonly Said[];
    expect(issues.map(({ file, level, id }) => `${file} ${level} ${id}`)).toEqual(expected);
    for (const { what, id } of issues) if (id === 'chart-is-rendered') expect(what).toContain('no template "x"');
  });

  test('a chart is named where Helm is not there', async () => {
    const cwd = folder({ 'chart/Chart.yaml': 'apiVersion: v2\nname: gateway\nversion: 0.1.0\n' });
    const { code, out } = await run(['validate', 'chart', ...PLATFORM, '-o', 'json'], {
      cwd,
      env: { PATH: '/usr/bin' },
    });
    expect([code, (JSON.parse(out).issues as readonly Said[]).map(({ what }) => what)]).toEqual([
      2,
      ['one file was not looked into, each a chart of Helm: `chart`'],
    ]);
  });

  test('a text that is made to fill the memory is bounded, in half a gigabyte', { timeout: 300_000 }, async () => {
    const meta = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n';
    const letters = [...'bcdefghij'];
    const home = folder({
      'long.yaml': `${meta}data:\n${'  k: v\n'.repeat(4_000_000)}`,
      'wide.yaml': `${meta}data: [${'a,'.repeat(15_000_000)}]\n`,
      'wide.json': `{"panels":[],"title":"t","a":[${'1,'.repeat(2_000_000)}}`,
      'aliases.yaml': `${meta}data:\n  a: &a [x, x]\n${letters.map((one, at) => `  ${one}: &${one} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]\n`).join('')}`,
      'deep.yaml': `${meta}data: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
      'query.yml': `groups: [{ name: g, rules: [{ alert: A, expr: "${'('.repeat(90_000)}up${')'.repeat(90_000)}" }] }]\n`,
      'template.yml': `groups: [{ name: h, rules: [{ alert: A, expr: up, annotations: { a: "${'{{ if true }}'.repeat(20_000)}" } }] }]\n`,
    });
    const { code, out } = await run(['validate', '.', ...PLATFORM, '-o', 'json'], {
      cwd: home,
      node: ['--max-old-space-size=512'],
    });
    expect(code).toBe(1);
    const said = (JSON.parse(out).issues as readonly Said[])
      .filter(({ level }) => level !== 'note')
      .map(({ file, id }) => `${file} ${id}`);
    expect([...new Set(said)].sort()).toEqual([
      'aliases.yaml manifest-is-yaml',
      'deep.yaml manifest-is-yaml',
      'long.yaml file-is-in-the-folder',
      'query.yml query-parses',
      'template.yml rule-is-one-prometheus-loads',
      'wide.yaml file-is-in-the-folder',
    ]);
  });

  test('a dashboard nested without end, and a mapping of 60,000 keys, are read to their end', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const meta = 'metadata: { name: x, namespace: v }';
    const cwd = folder({
      'deep.yaml': `apiVersion: grafana.integreatly.org/v1beta1\nkind: GrafanaDashboard\n${meta}\nspec:\n  instanceSelector: { matchLabels: { a: b } }\n  json: |\n    ${deep}\n`,
      'nested.yaml': `apiVersion: v1\nkind: ConfigMap\n${meta}\ndata: ${deep}\n`,
      'wide.yaml': `apiVersion: v1\nkind: ConfigMap\n${meta}\ndata:\n${Array.from({ length: 60_000 }, (_, index) => `  k${index}: x\n`).join('')}`,
    });
    const { code, err } = await run(['validate', '.', ...PLATFORM], { cwd });
    expect(err).not.toMatch(/RangeError|fault of/);
    expect(code).toBe(1);
    expect(err).toMatch(/manifest-is-yaml +nested\.yaml/);
  });

  test('no line of a Secret is shown, whatever is wrong beside it', async () => {
    const value = ['hunter', 'two', 'hunter'].join('-');
    const secret = (kind: string) =>
      `apiVersion: v1\n${kind}\nmetadata: { name: s, namespace: v }\nstringData: { word: ${value}, extra: 1 }\nsurprise: ${value}\n`;
    for (const kind of ['kind: Secret', '"kind": "Secret"', 'kind: "\\x53ecret"', 'kind: !!str Secret']) {
      const { out, err } = await run(['validate', '.', ...PLATFORM], { cwd: folder({ 'a.yaml': secret(kind) }) });
      expect(out + err, kind).not.toContain(value);
      expect(err, kind).toContain('a.yaml');
    }
  });

  test('a secret in a quoted line is not shown', async () => {
    const cwd = folder({
      'a.yaml': rule('x', 'sum( # https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXX'),
    });
    const { err } = await run(['validate', '.', ...PLATFORM], { cwd });
    expect(err).toContain('query-parses');
    expect(err).not.toContain('T00000000');
  });
});

test('each law is asked of work of others, or shows why it is not', async () => {
  const checks = await allChecks();
  expect(checks.filter(({ check }) => holdsAnywhere(check)).length).toBeGreaterThan(70);
  const silent = checks
    .filter(({ check }) => !holdsAnywhere(check))
    .map(({ id, check: { anywhere } }) => ({
      id,
      reason: typeof anywhere === 'object' ? anywhere.not : undefined,
    }));
  // A reason is a sentence about others, without a full stop: `explain` puts it behind "not asked:".
  expect(silent.filter(({ reason = '' }) => !/^[a-z].{20,}[^.]$/.test(reason))).toEqual([]);
  for (const entry of await entries(undefined)) {
    const { reason } = silent.find(({ id }) => entry.names.includes(id)) ?? {};
    const said = new Map(entry.pairs()).get('work of others');
    expect(said, entry.names.join()).toContain(reason === undefined ? 'asked by `validate`' : `not asked: ${reason}`);
  }
});
