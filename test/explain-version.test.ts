import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, contract } from '../generator/promql/metric.ts';
import { compare, lacks } from '../generator/promql/version.ts';
import { CONFIG_FILE, folder, run, sweep } from './support/cli.ts';

const CONFIG = `name: demo
repository: { url: https://github.com/example/demo.git }
platform: openshift-uwm
grafana: { namespace: model-monitoring }
sources:
  chat: { kind: vllm, namespace: models, version: "0.8" }
  gateway: { kind: litellm, namespace: llm }
receivers:
  team: { kind: slack, channel: '#team', secret: { name: slack, key: url }, severities: [critical, warning] }
overlays:
  prod: {}
`;

let root = '';
beforeAll(() => {
  root = folder({ [CONFIG_FILE]: CONFIG });
});
afterAll(sweep);

const explain = (...args: string[]) => run(['explain', ...args], { cwd: root });

/** What is told as data, each answer with the lines of its words. */
async function told(...args: string[]): Promise<Readonly<Record<string, string>>[]> {
  const { code, out, err } = await explain(...args, '-o', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

describe('a version', () => {
  test.each<[string, string, number]>([
    ['0.9', '0.10', -1],
    ['0.11', '0.11.2', -1],
    ['0.11.0', '0.11', 0],
    ['1.0', '0.33.9', 1],
    // NVIDIA/dcgm-exporter writes the version of DCGM and its own.
    ['4.3.1-4.4.0', '4.5.3-4.8.2', -1],
    ['4.2.3-4.1.1', '4.2.3-4.1.3', -1],
    ['4.10.0-1.0', '4.9-9.9', 1],
    ['4.5.3', '4.5.3-4.8.2', 0],
  ])('%s against %s', (a, b, order) => {
    expect(Math.sign(compare(a, b))).toBe(order);
    expect(Math.sign(compare(b, a))).toBe(order === 0 ? 0 : -order);
  });

  test('lacks what comes later and what has gone', () => {
    const metric = { since: '0.9.2', removed: '0.12.0' };
    expect(['0.9', '0.9.2', '0.11.9', '0.12', 'main@0123456'].map(version => lacks(metric, version))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(lacks({ since: '4.3.1-4.4.0' }, '4.3.1')).toBe(false);
    expect(lacks({ since: '9.0' }, 'main@0123456')).toBe(false);
  });
});

describe('a contract at a version', () => {
  const facts = { type: 'gauge', unit: 'ratio', labels: ['now'], meaning: 'Now.' };
  const made = contract({
    source: 'one',
    version: '3.0',
    metrics: {
      fresh: { ...facts, since: '2.0' },
      old: { ...facts, labels: ['then'], since: '1.0', removed: '2.5', replacedBy: 'fresh' },
      other: { ...facts, type: 'counter', removed: '2.5', replacedBy: 'fresh' },
      young: { ...facts, since: '2.0' },
    },
  });
  const named = (version?: string) => Object.values(at(made, version).metrics).map(({ name }) => name);

  test('names what was renamed as it was', () => {
    expect(named('1.5')).toEqual(['old', 'old', 'other', 'young']);
    expect(at(made, '1.5')).toMatchObject({ version: '1.5', metrics: { fresh: { labels: ['then'], since: '1.0' } } });
  });

  test('keeps the name of today where both are there, and where there was none', () => {
    expect(named('2.0')).toEqual(['fresh', 'old', 'other', 'young']);
    expect(named('0.9')).toEqual(['fresh', 'old', 'other', 'young']);
    expect(at(made)).toBe(made);
  });
});

test('the version of the config decides what is read', async () => {
  const { code, out } = await run(['generate'], { cwd: root });
  expect({ code, out }).toMatchObject({ code: 0 });
  const rendered = (path: string) => readFileSync(join(root, 'overlays/prod/rendered', path), 'utf8');
  const all = `${rendered('models/prometheus-rule-chat.yaml')}${rendered('model-monitoring/grafana-dashboard-local-models.yaml')}`;
  for (const name of ['gpu_cache_usage_perc', 'time_per_output_token_seconds_bucket', 'gpu_prefix_cache_hits_total'])
    expect(all).toContain(`vllm:${name}`);
  for (const name of ['kv_cache_usage_perc', 'inter_token_latency_seconds', 'prefix_cache_hits_total'])
    expect(all).not.toContain(`vllm:${name}`);
});

describe('explain shows what another version changes', () => {
  test('what is renamed, and who reads it', async () => {
    const { code, out, err } = await explain('vllm', '0.9', '0.11');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^vllm: vllm from 0\.9 to 0\.11\n/);
    expect(out).toContain(
      'vllm:gpu_cache_usage_perc -> vllm:kv_cache_usage_perc, read by alert VllmKvCacheFull, panel Fullest KV cache',
    );
    expect(out).toMatch(/time_per_output_token_seconds -> \S+inter_token_latency_seconds, read by panel Inter-token/);
  });

  test('from the version that the config names', async () => {
    const [one, ...more] = await told('chat', '0.11');
    expect(more).toEqual([]);
    expect(one).toMatchObject({ what: 'vllm from 0.8 to 0.11', name: 'chat', gone: '', new: '' });
    expect(one?.['renamed']?.split('\n')).toHaveLength(4);
    expect(one?.['gone, unread']).toContain('vllm:time_in_queue_requests (now vllm:request_queue_time_seconds)');
  });

  test('what comes, with who has waited for it', async () => {
    const [one] = await told('chat', '0.7', '0.9.2');
    expect(one?.['new']).toContain('vllm:prefix_cache_hits_total, read by panel Prefix cache hit rate');
  });

  test('what goes, with who would still ask for it', async () => {
    const [one] = await told('gateway', '1.80');
    expect(one?.['what']).toMatch(/^litellm from \S+ to 1\.80$/);
    expect(one?.['gone']).toContain('litellm_cache_hits_metric_total, read by alert LiteLLMCacheHitRateLow');
  });

  test.each([
    ['0.22', '0.33'],
    ['0.33', '0.22'],
  ])('what means something else from %s to %s, and who reads it', async (from, to) => {
    const [one] = await told('vllm', from, to);
    expect(one?.['means otherwise']).toMatch(/^http_requests_total, from 0\.26\.0 on: .*400.*5xx.*VllmErrorRateHigh/);
    const [alike] = await told('vllm', '0.26', '0.33');
    expect(alike?.['means otherwise']).toBe('');
  });

  test('that it changes nothing, and where its knowledge ends', async () => {
    expect((await explain('vllm', '0.33', '0.33.0')).out).toContain('none of its metrics');
    expect((await explain('vllm', '99.0')).out).toMatch(/not known +what came after 0\.\d+/);
  });

  test('without an instance, of the contract alone', async () => {
    const [one] = await told('dcgm-exporter', '4.3', '4.4');
    expect(one).toMatchObject({ 'new, unread': 'DCGM_FI_DEV_FB_RESERVED', new: '', gone: '' });
  });

  test.each<[string, string[], string]>([
    ['a version that is none', ['vllm', 'newest'], '`newest` is no version'],
    ['a name that has no versions', ['VllmKvCacheFull', '0.9'], 'there is no source `VllmKvCacheFull`'],
    ['a name that is nearly one', ['chta', '0.9'], 'did you mean `chat`?'],
    ['a version too many', ['vllm', '0.8', '0.9', '0.10'], '`explain` takes no `0.10`'],
  ])('%s is exit 2 with a hint', async (_, args, words) => {
    const { code, out, err } = await explain(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });
});
