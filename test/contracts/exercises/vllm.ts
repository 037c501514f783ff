import type { Component } from '../../cluster/processes.ts';
import { until } from '../../cluster/until.ts';
import { vllm } from '../../engines/vllm.ts';
import { bin } from '../../tools/tools.ts';
import { type Exercise, post, type Site, scrape } from '../exercise.ts';

/** Blocks of the KV cache, of 128 tokens on the CPU: so few that requests push each other out. */
const BLOCKS = 6;

const serve = (folder: string, port: number): Component =>
  vllm(
    folder,
    port,
    [
      ...['--max-model-len', '512', '--max-num-seqs', '4'],
      ...['--num-gpu-blocks-override', String(BLOCKS), '--max-num-queued-reqs', '4'],
      ...['--enable-lora', '--max-lora-rank', '8', '--lora-modules', `tiny-lora=${bin('tiny-lora')}`],
      ...['--kv-cache-metrics', '--kv-cache-metrics-sample', '1.0', '--enable-mfu-metrics'],
      ...['--enable-auto-tool-choice', '--tool-call-parser', 'hermes'],
      '--speculative-config',
      JSON.stringify({ method: 'ngram', num_speculative_tokens: 3, prompt_lookup_max: 4, prompt_lookup_min: 1 }),
    ],
    { VLLM_COMPUTE_NANS_IN_LOGITS: '1' },
  );

const WORDS = 'the quick brown fox jumps over the lazy dog ';

async function run(site: Site) {
  const port = await site.port();
  const url = `http://127.0.0.1:${port}`;
  await site.start(serve(site.folder, port));
  const complete = (more: object, within?: number) =>
    post(`${url}/v1/completions`, { model: 'tiny', prompt: WORDS, max_tokens: 8, ...more }, within ? { within } : {});
  // Good, and again, so that the prefix cache has it.
  // Only whole blocks are kept: these are two.
  await complete({ prompt: WORDS.repeat(30) });
  await complete({ prompt: WORDS.repeat(30) });
  await complete({ stream: true });
  await complete({ max_tokens: 200, stop: [' '] });
  // Bad: no JSON, a model there is not, and a prompt that is too long.
  await post(`${url}/v1/completions`, '{');
  await complete({ model: 'none' });
  await complete({ prompt: WORDS.repeat(100) });
  // A client that hangs up.
  await complete({ max_tokens: 180, ignore_eos: true }, 300);
  await post(`${url}/v1/chat/completions`, {
    model: 'tiny',
    max_tokens: 4,
    messages: [{ role: 'user', content: 'fox' }],
    tools: [{ type: 'function', function: { name: 'jump', parameters: { type: 'object' } } }],
  });
  // More than the cache holds and the queue takes: preempted, put in line, and turned away; with an adapter as well.
  const many = Array.from({ length: 12 }, (_, number) =>
    complete({
      model: number % 4 === 0 ? 'tiny-lora' : 'tiny',
      prompt: `${number} ${WORDS.repeat(10)}`,
      max_tokens: 60,
      ignore_eos: true,
    }),
  );
  const busy: string[] = [];
  await until(
    'requests wait',
    async () => {
      busy.push(await scrape(`${url}/metrics`));
      return /^vllm:num_requests_waiting\{.*\} [1-9]/m.test(busy.at(-1) ?? '');
    },
    { seconds: 60 },
  ).catch(() => undefined);
  await Promise.all(many);
  const version = (await (await fetch(`${url}/version`)).json()) as { version: string };
  return { version: version.version.replace(/\+.*/, ''), texts: [...busy.slice(-1), await scrape(`${url}/metrics`)] };
}

export const exercise: Exercise = {
  name: 'vLLM',
  contract: 'vllm',
  whole: true,
  unreached: {
    'http_requests_total{status="3xx"}': 'no route of the server redirects',
    'vllm:num_requests_kv_fetch_by_stage': 'takes a second server that KV blocks are fetched from',
    'vllm:nixl_bytes_transferred': 'takes the NIXL connector, and two GPUs',
    'vllm:nixl_num_failed_transfers_total': 'takes the NIXL connector, and two GPUs',
    'vllm:nixl_num_kv_expired_reqs_total': 'takes the NIXL connector, and two GPUs',
    'vllm:nixl_xfer_time_seconds': 'takes the NIXL connector, and two GPUs',
    'vllm:watermark_requests_total': 'takes a watermark configuration, which speculative decoding excludes',
  },
  moved: [
    'vllm:num_preemptions_total',
    'vllm:prefix_cache_hits_total',
    'vllm:spec_decode_num_drafts_total',
    'vllm:request_success_total',
  ],
  run,
};
