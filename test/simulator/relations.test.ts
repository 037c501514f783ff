import { describe, expect, test } from 'vitest';
import { firstOverlay, play } from './played.ts';
import type { Target } from './target.ts';

const played = await play(await firstOverlay());

describe('values agree with each other:', () => {
  const at =
    (target: Target, time: number) =>
    (name: string, where: Readonly<Record<string, string>> = {}): number => {
      const series = target.families.flatMap(family => family.series).filter(one => one.name === name);
      const chosen = series.filter(({ labels }) =>
        Object.entries(where).every(([label, value]) => labels[label] === value),
      );
      if (chosen.length === 0) throw new Error(`${target.source} has no ${name}`);
      return chosen.reduce((sum, { read }) => sum + (read(time) ?? 0), 0);
    };
  const each = (contract: string, check: (value: ReturnType<typeof at>) => void): void => {
    let checked = 0;
    for (const { targets, times } of played)
      for (const target of targets.filter(candidate => candidate.contract === contract))
        for (const time of times) {
          check(at(target, time));
          checked++;
        }
    expect(checked).toBeGreaterThan(0);
  };

  test('finished requests, answers and latencies of a model server are as many', () =>
    each('vllm', value => {
      const finished = value('vllm:request_success_total');
      expect(value('vllm:e2e_request_latency_seconds_count')).toBe(finished);
      // Those that hang until their clients give up are responses, and never finish.
      const responses =
        value('http_requests_total', { status: '2xx' }) + value('http_requests_total', { status: '5xx' });
      expect(responses).toBeGreaterThanOrEqual(finished);
      expect(value('vllm:request_prompt_tokens_sum')).toBeCloseTo(value('vllm:prompt_tokens_total'), 3);
      expect(value('vllm:request_generation_tokens_sum')).toBeCloseTo(value('vllm:generation_tokens_total'), 3);
      expect(value('vllm:prompt_tokens_by_source_total')).toBe(value('vllm:prefix_cache_queries_total'));
      expect(value('vllm:num_requests_waiting_by_reason')).toBe(value('vllm:num_requests_waiting'));
    }));

  test('memory of a GPU is used, free or reserved', () =>
    each('dcgm-exporter', value => {
      const parts = ['USED', 'FREE', 'RESERVED'].map(part => value(`DCGM_FI_DEV_FB_${part}`));
      expect(parts.reduce((sum, part) => sum + part)).toBe(4 * 81_559);
    }));

  test('a CPU spends a second in each second', () =>
    each('node-exporter', value => {
      expect(value('node_cpu_seconds_total', { cpu: '0' })).toBeCloseTo(
        value('node_time_seconds') - value('node_boot_time_seconds') - 86_400,
        3,
      );
    }));

  test('a pod is in one phase', () =>
    each('kube-state-metrics', value => {
      expect(value('kube_pod_status_phase')).toBe(value('kube_pod_info'));
    }));
});
