import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { $ } from 'zx';
import { bin, CACHE, pinsOf, type WheelTool } from '../tools.ts';
import { NEEDS, pip, pythonVersion } from './python.ts';
import { Failed, type Way } from './way.ts';

/** Takes the Python files out of a wheel, which is a zip. */
const UNPACK = `
import sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
for name in wheel.namelist():
    if name.endswith('.py'):
        wheel.extract(name, sys.argv[2])
`;

/** The lines of a requirements file that pin one package. */
const pinOf = (requirements: string, name: string): string => {
  const found = requirements.split(/\n(?=\S)/).find(entry => entry.startsWith(`${name}==`));
  if (!found) throw new Failed(`${name} is not pinned`);
  return `${found.trim()}\n`;
};

/** The Python files of a published wheel. */
export const wheel: Way<WheelTool> = {
  inputs: async tool => [
    JSON.stringify(tool),
    pinOf(readFileSync(`${pinsOf(tool)}/requirements.txt`, 'utf8'), tool.package),
  ],
  doing: tool => `downloading the wheel of ${tool.package}`,
  make: async (name, tool) => {
    await pythonVersion();
    const work = `${CACHE}/src/${name}`;
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    writeFileSync(`${work}/pin.txt`, pinOf(readFileSync(`${pinsOf(tool)}/requirements.txt`, 'utf8'), tool.package));
    const only = ['--no-deps', '--only-binary', ':all:', '--require-hashes'];
    await pip('python3', ['download', ...only, '-r', `${work}/pin.txt`, '-d', `${work}/wheel`]);
    const [file = ''] = readdirSync(`${work}/wheel`);
    await $`python3 -c ${UNPACK} ${work}/wheel/${file} ${work}/files`;
    rmSync(bin(name), { recursive: true, force: true });
    renameSync(`${work}/files`, bin(name));
    rmSync(work, { recursive: true, force: true });
  },
  needs: () => NEEDS,
};
