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

/** What a key may spend and has spent, as fields of LiteLLM's `UserAPIKeyAuth`. */
export interface Holder {
  readonly [field: string]: string | number | readonly string[];
}

/**
 * Keys and budgets are LiteLLM's own objects, and who keeps them is not: without a database its hook for authentication
 * shows whose request it is, and what was spent before (docs.litellm.ai, custom auth). Returns a function that changes what
 * the hook says; `general_settings.custom_auth` names it as `AUTHENTICATION`. Any key but `key` is wrong.
 */
export function authentication(dir: string, key: string): (holder: Holder) => void {
  const hook = `
import json, os
from litellm.proxy._types import UserAPIKeyAuth

async def user_api_key_auth(request, api_key):
    if api_key != ${JSON.stringify(key)}:
        raise Exception("not a key")
    with open(os.path.join(os.path.dirname(__file__), "holder.json")) as file:
        return UserAPIKeyAuth(**json.load(file))
`;
  mkdirSync(dir, { recursive: true });
  writeFileSync(`${dir}/hook.py`, hook);
  return holder => writeFileSync(`${dir}/holder.json`, JSON.stringify(holder));
}

/** Name of the hook in the config. */
export const AUTHENTICATION = 'hook.user_api_key_auth';
