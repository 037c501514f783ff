import { rmSync, statSync, symlinkSync } from 'node:fs';
import { bin, type PackageTool } from '../tools.ts';
import { found } from './found.ts';
import { Failed, type Way } from './way.ts';

/** A program of the distribution: looked up, linked, and never installed behind a person's back. */
export const distribution: Way<PackageTool> = {
  inputs: async ({ program }) => {
    const path = found(program);
    return [path ?? 'missing', path ? String(statSync(path).mtimeMs) : ''];
  },
  doing: tool => `looking for ${tool.program}`,
  make: async (name, tool) => {
    const path = found(tool.program);
    if (!path) throw new Failed(`${tool.program} is missing. Run: apt-get install -y ${tool.package}`);
    rmSync(bin(name), { force: true });
    symlinkSync(path, bin(name));
  },
  needs: tool => ({ [tool.program]: tool.package }),
};
