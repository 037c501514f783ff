import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';
import { MODEL } from './vllm.ts';

/** A llama-server of llama.cpp that works on so many requests at a time, each with room for so many tokens. */
export const llama = (port: number, slots = 2, context = 512, more: readonly string[] = []): Component => ({
  name: `llama-${port}`,
  command: bin('llama-server'),
  args: [
    ...['-m', bin('tiny.gguf'), '--alias', MODEL, '--metrics', '--host', '127.0.0.1', '--port', String(port)],
    ...['-c', String(context * slots), '-np', String(slots), '-t', '1', '--no-warmup', ...more],
  ],
  ready: () => answers(`http://127.0.0.1:${port}/health`),
});
