import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_FILE, folder, run, sweep } from '../support/cli.ts';

const SCRAPES = fileURLToPath(new URL('../fixtures/scrapes', import.meta.url));
afterAll(sweep);

const PAGE = `# HELP answers_total Answers by model.
# TYPE answers_total counter
answers_total{model="small"} 3
answers_total{model="large"} 1
# HELP answer_seconds Time to an answer {{ in a template }}.
# TYPE answer_seconds histogram
answer_seconds_bucket{le="0.5"} 1
answer_seconds_bucket{le="+Inf"} 1
answer_seconds_sum 0.2
answer_seconds_count 1
# TYPE chip_temp gauge
# HELP chip_temp Temperature of the chip (in C).
chip_temp 40
# TYPE answers_build_info gauge
answers_build_info{version="2.3.1"} 1
`;

const capture = async (page: string) => {
  const cwd = folder({ 'page.txt': page });
  const said = await run(['contract', 'capture', 'page.txt', 'answers'], { cwd });
  return { ...said, contract: parse(said.out) };
};

describe('capturing', () => {
  test('types, units, labels, buckets and meanings come from the page, and no value does', async () => {
    const { code, out, contract } = await capture(PAGE);
    expect(code).toBe(0);
    expect(contract).toEqual({
      source: 'answers',
      version: '2.3.1',
      metrics: {
        answer_seconds: {
          type: 'histogram',
          unit: 'seconds',
          buckets: [0.5],
          meaning: 'Time to an answer { { in a template }}.',
        },
        answers_build_info: {
          type: 'gauge',
          unit: 'info',
          labels: ['version'],
          meaning: 'answers build info; the program does not describe it.',
        },
        answers_total: { type: 'counter', unit: 'count', labels: ['model'], meaning: 'Answers by model.' },
        chip_temp: { type: 'gauge', unit: 'celsius', meaning: 'Temperature of the chip (in C).' },
      },
    });
    expect(out).not.toContain('small');
  });

  test('a config takes what was captured, with an alert and a panel on it', async () => {
    const { out } = await capture(PAGE);
    const cwd = folder({
      'contracts/answers.yaml': out,
      [CONFIG_FILE]: `name: demo
repository: { url: https://github.com/example/demo.git }
platform: openshift-uwm
grafana: { namespace: model-monitoring }
sources:
  answers: { kind: custom, namespace: answers, contract: ./contracts/answers.yaml }
receivers:
  slack: { kind: slack, channel: '#models', secret: { name: slack-webhook-secret, key: webhook-url } }
overlays: { prod: {} }
`,
    });
    expect(await run(['generate'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'METRICS.md'), 'utf8')).toContain('answers');
  });

  test('a program that runs is asked for OpenMetrics first', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers.accept);
      response.writeHead(request.url === '/metrics' ? 200 : 404);
      response.end('# TYPE jobs counter\njobs_total 1\n# EOF\n');
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const cwd = folder();
    const found = await run(['contract', 'capture', `http://127.0.0.1:${port}/metrics`], { cwd });
    const lost = await run(['contract', 'capture', `http://127.0.0.1:${port}/nowhere`], { cwd });
    await new Promise(resolve => server.close(resolve));
    expect(found).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(parse(found.out).metrics)).toEqual(['jobs_total']);
    expect(asked[0]).toMatch(/^application\/openmetrics-text/);
    expect(lost).toMatchObject({ code: 2, out: '', err: expect.stringContaining('answers 404') });
  });

  test('secrets and labels without an end are warned about, and never shown', async () => {
    const token = `hf_${'aBcD1234'.repeat(4)}`;
    const mails = Array.from({ length: 3 }, (_, at) => `calls_total{user="person${at}@mine.dev"} 1`).join('\n');
    const many = Array.from({ length: 60 }, (_, at) => `jobs{job_name="batch-${at}"} 1`).join('\n');
    const { code, out, err } = await capture(
      `# TYPE calls_total counter\n${mails}\n# TYPE jobs gauge\n${many}\n# TYPE upstream gauge\nupstream{key="${token}"} 1\nodd{ 1\n`,
    );
    expect(code).toBe(0);
    expect(err).toMatch(/label `user` of `calls_total` has 3 values, all\s+mail addresses/);
    expect(err).toMatch(/label `job_name` of `jobs` has 60 values/);
    expect(err).toMatch(/a value of label `key` of `upstream` looks like\s+a secret/);
    expect(err).toContain('exposition-is-readable');
    for (const value of [token, 'person1@mine.dev', 'batch-7']) expect(out + err).not.toContain(value);
  });

  test.each<[what: string, args: string[], words: string]>([
    ['a file that is none', ['capture', 'nowhere.txt'], '`nowhere.txt` cannot be read (ENOENT)'],
    ['a page of something else', ['capture', 'page.html'], 'has no metrics'],
    ['an action that is none', ['captrue', 'page.html'], 'did you mean `capture`?'],
    ['a name that cannot be', ['capture', 'good.txt', 'My Server'], 'is no name of a program'],
    ['a comparison with nothing', ['compare', 'page.html'], 'needs a contract and a page'],
    ['a contract that is none', ['compare', 'vlm', 'good.txt'], 'did you mean `vllm`?'],
    ['a file that is no contract', ['compare', 'page.html', 'good.txt'], 'is no contract'],
    ['a machine that does not answer', ['capture', 'http://127.0.0.1:1/metrics'], 'does not answer'],
  ])('%s is said', async (_, args, words) => {
    const cwd = folder({ 'page.html': '<html>\n', 'good.txt': 'a 1\n' });
    expect(await run(['contract', ...args], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(words),
    });
  });
});

describe('comparing', () => {
  const compare = async (page: string, ...flags: string[]) => {
    const { out } = await capture(PAGE);
    const cwd = folder({ 'contract.yaml': out, 'page.txt': page });
    return run(['contract', 'compare', 'contract.yaml', 'page.txt', ...flags], { cwd });
  };

  test.each(globSync('*.prom', { cwd: SCRAPES }))('%s is what its own contract says', async scrape => {
    const cwd = folder({ 'page.txt': readFileSync(join(SCRAPES, scrape), 'utf8') });
    const { out } = await run(['contract', 'capture', 'page.txt'], { cwd });
    const same = folder({ 'contract.yaml': out, 'page.txt': readFileSync(join(cwd, 'page.txt'), 'utf8') });
    expect(await run(['contract', 'compare', 'contract.yaml', 'page.txt'], { cwd: same })).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('metrics match the contract'),
    });
  });

  test.each<[what: string, from: string, to: string, level: string, words: string]>([
    ['a metric that goes', '# TYPE chip_temp gauge', '#', 'warning', ''],
    ['another type', 'answers_total counter', 'answers_total gauge', 'error', 'is a gauge now'],
    ['a label that goes', '{model="small"}', '{engine="small"}', 'warning', 'has no label'],
    ['a label more', '{model="large"}', '{model="large",zone="a"}', 'note', 'has a label more: `zone`'],
    ['other buckets', 'le="0.5"', 'le="0.25"', 'warning', 'has other buckets: 0.25'],
    ['a metric more', '# TYPE chip_temp', 'fresh 1\n# TYPE chip_temp', 'note', '`fresh` is new'],
  ])('%s', async (_, from, to, level, words) => {
    const page =
      words === ''
        ? PAGE.replace(/# TYPE chip_temp[\s\S]*?chip_temp 40\n/, '')
        : from.startsWith('{model="small"')
          ? PAGE.replaceAll('{model=', '{engine=')
          : PAGE.replace(from, to);
    expect(page).not.toBe(PAGE);
    const { code, out } = await compare(page, '-o', 'json');
    expect(code).toBe(1);
    const { issues } = JSON.parse(out);
    expect(issues).toContainEqual(
      expect.objectContaining({
        level,
        what: expect.stringContaining(words === '' ? '`chip_temp` is not there' : words),
      }),
    );
  });

  test('a difference stands at the line of the contract', async () => {
    const { code, err } = await compare(PAGE.replace('answers_total counter', 'answers_total gauge'));
    expect(code).toBe(1);
    expect(err).toMatch(/contract\.yaml:\d+:\d+\n\s+\d+ \| {3}answers_total:/);
  });

  test('a built-in contract is compared by its name', async () => {
    const cwd = folder({ 'page.txt': readFileSync(join(SCRAPES, 'vllm.prom'), 'utf8') });
    const { code, out } = await run(['contract', 'compare', 'vllm', 'page.txt', '-o', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out).issues.filter(({ level }: { level: string }) => level === 'error')).toEqual([]);
  });
});
