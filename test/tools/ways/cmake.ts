import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { $ } from 'zx';
import { bin, CACHE, type CmakeTool, environmentOf, pinsOf } from '../tools.ts';
import { environment, NEEDS, pip, pythonVersion } from './python.ts';
import { Failed, type Way } from './way.ts';

/** Downloads and unpacks the one source distribution that source.txt pins. */
async function unpack(python: string, pins: string, to: string): Promise<string> {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const pinned = ['--no-deps', '--no-build-isolation', '--no-binary', ':all:', '--require-hashes'];
  await pip(python, ['download', ...pinned, '-r', `${pins}/source.txt`, '-d', to]);
  const [archive = ''] = readdirSync(to);
  await $({ cwd: to })`tar xzf ${archive}`;
  return `${to}/${archive.replace(/\.tar\.gz$/, '')}`;
}

/** A source distribution, compiled by the CMake and the Ninja of the environment that is pinned beside it. */
export const cmake: Way<CmakeTool> = {
  inputs: async tool => [
    await pythonVersion(),
    JSON.stringify(tool),
    ...['requirements.txt', 'source.txt'].map(file => readFileSync(`${pinsOf(tool)}/${file}`)),
  ],
  doing: tool => `downloading and compiling ${tool.target} (about four minutes)`,
  folders: name => [environmentOf(name)],
  make: async (name, tool) => {
    mkdirSync(environmentOf('.'), { recursive: true });
    const folder = await environment(name, pinsOf(tool));
    const work = `${CACHE}/src/${name}`;
    const source = await unpack(`${folder}/bin/python`, pinsOf(tool), work);
    const defines = Object.entries(tool.defines).map(([key, value]) => `-D${key}=${value}`);
    const ninja = ['-G', 'Ninja', `-DCMAKE_MAKE_PROGRAM=${folder}/bin/ninja`];
    const program = `${folder}/bin/cmake`;
    const quiet = $({ nothrow: true });
    const set = await quiet`${program} ${ninja} -S ${source}/${tool.source} -B ${work}/build ${defines}`;
    if (set.exitCode !== 0) throw new Failed(`cmake failed:\n${set.stdout}\n${set.stderr}`);
    const built = await quiet`${program} --build ${work}/build --target ${tool.target}`;
    if (built.exitCode !== 0) throw new Failed(`the build failed:\n${built.stdout.slice(-4000)}\n${built.stderr}`);
    copyFileSync(`${work}/build/bin/${tool.target}`, `${bin(name)}.next`);
    renameSync(`${bin(name)}.next`, bin(name));
    rmSync(work, { recursive: true, force: true });
  },
  needs: () => ({ ...NEEDS, 'g++': 'g++', tar: 'tar' }),
};
