import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** Nothing is fetched and nothing reported; one thread, as several engines share the processors. */
const ENVIRONMENT = {
  HF_HUB_OFFLINE: '1',
  TRANSFORMERS_OFFLINE: '1',
  VLLM_NO_USAGE_STATS: '1',
  DO_NOT_TRACK: '1',
  VLLM_CPU_KVCACHE_SPACE: '1',
  VLLM_CPU_OMP_THREADS_BIND: 'nobind',
  OMP_NUM_THREADS: '1',
};

/** Name under which every engine here serves its model. */
export const MODEL = 'tiny';

/** A vLLM on the CPU that serves a model of random weights; `dir` becomes its home. */
export const vllm = (
  dir: string,
  port: number,
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Component => ({
  name: `vllm-${port}`,
  command: bin('vllm'),
  args: [
    ...['serve', bin('tiny-llama'), '--served-model-name', MODEL, '--host', '127.0.0.1', '--port', String(port)],
    ...['--max-model-len', '256', '--enforce-eager'],
    // Room for a hundred long contexts. The gigabyte that it would take otherwise is missed where many engines run.
    ...['--num-gpu-blocks-override', '256', ...more],
  ],
  env: { ...ENVIRONMENT, ...env, HOME: dir },
  cwd: dir,
  ready: () => answers(`http://127.0.0.1:${port}/health`),
  // Half a minute on two processors of its own.
  patience: 400,
});
