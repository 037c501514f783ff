import { readFileSync, renameSync, rmSync } from 'node:fs';
import { $ } from 'zx';
import { bin, environmentOf, HERE, type ScriptTool } from '../tools.ts';
import { Failed, type Way } from './way.ts';

/** What a script of ours makes: a model of random weights, never one that is downloaded. */
export const script: Way<ScriptTool> = {
  inputs: async tool => [JSON.stringify(tool), readFileSync(`${HERE}${tool.script}`)],
  doing: tool => `running test/tools/${tool.script}`,
  make: async (name, tool) => {
    const next = `${bin(name)}.next`;
    rmSync(next, { recursive: true, force: true });
    const env = { ...process.env, HF_HUB_OFFLINE: '1', TRANSFORMERS_OFFLINE: '1' };
    const run = $({ nothrow: true, env });
    const done = await run`${environmentOf(tool.with)}/bin/python ${HERE}${tool.script} ${next}`;
    if (done.exitCode !== 0) throw new Failed(`test/tools/${tool.script} failed:\n${done.stderr}`);
    rmSync(bin(name), { recursive: true, force: true });
    renameSync(next, bin(name));
  },
  needs: () => ({}),
};
