import { mkdirSync, writeFileSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** The LiteLLM proxy with a config of its own, which it reads from a file in `dir`. */
export function litellm(dir: string, port: number, config: object): Component {
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${dir}/litellm.yaml`, JSON.stringify(config));
  return {
    name: `litellm-${port}`,
    command: bin('litellm'),
    args: ['--config', `${dir}/litellm.yaml`, '--host', '127.0.0.1', '--port', String(port)],
    // Prices come from the package, not from the network.
    env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True', HOME: dir },
    cwd: dir,
    ready: () => answers(`http://127.0.0.1:${port}/health/liveliness`),
    patience: 300,
  };
}
