import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { $ } from 'zx';
import { bin, environmentOf, type PythonTool, pinsOf } from '../tools.ts';
import { Failed, type Way } from './way.ts';

/** What a Python environment takes of the distribution. */
export const NEEDS = { python3: 'python3', '/usr/lib/python3*/ensurepip': 'python3-venv' };

let known: Promise<string> | undefined;

/** The version of Python: an environment belongs to the one it was made with. */
export const pythonVersion = (): Promise<string> => {
  known ??= $({ nothrow: true })`python3 -c ${'import sys, ensurepip; print(sys.version)'}`.then(python => {
    if (python.exitCode === 0) return python.stdout.trim();
    throw new Failed('python3 with its venv module is missing. Install Debian’s python3-venv and run again.');
  });
  return known;
};

/** Runs pip, which must succeed. Nothing is kept in pip's own cache: the environment is what is kept. */
export async function pip(python: string, args: readonly string[]): Promise<void> {
  const done = await $({ nothrow: true })`${python} -m pip --disable-pip-version-check -q ${args} --no-cache-dir`;
  if (done.exitCode !== 0) throw new Failed(`pip ${args[0]} failed:\n${done.stderr}`);
}

/** Makes an environment with exactly the pinned packages: pip checks each by its hash and resolves nothing itself. */
export async function environment(name: string, pins: string): Promise<string> {
  const folder = environmentOf(name);
  rmSync(folder, { recursive: true, force: true });
  await $`python3 -m venv ${folder}`;
  const python = `${folder}/bin/python`;
  await pip(python, ['install', '--no-compile', '--no-deps', '--require-hashes', '-r', `${pins}/requirements.txt`]);
  return folder;
}

/** Lets a distribution be found by another name, as its own code looks for it. */
function alias(folder: string, { of, name, version }: NonNullable<PythonTool['alias']>): void {
  const [lib = ''] = readdirSync(`${folder}/lib`);
  const packages = join(folder, 'lib', lib, 'site-packages');
  const found = readdirSync(packages).find(entry => entry.startsWith(`${of}-`) && entry.endsWith('.dist-info'));
  if (!found) throw new Failed(`the environment has no distribution ${of}`);
  const copy = `${packages}/${name}-${version}.dist-info`;
  cpSync(join(packages, found), copy, { recursive: true });
  const metadata = readFileSync(`${copy}/METADATA`, 'utf8');
  writeFileSync(
    `${copy}/METADATA`,
    metadata.replace(/^Name: .*/m, `Name: ${name}`).replace(/^Version: .*/m, `Version: ${version}`),
  );
}

/** A Python environment of its own, and a link to its program. */
export const python: Way<PythonTool> = {
  inputs: async tool => [await pythonVersion(), JSON.stringify(tool), readFileSync(`${pinsOf(tool)}/requirements.txt`)],
  doing: tool => `installing the packages of test/tools/${tool.pins}/requirements.txt`,
  folders: name => [environmentOf(name)],
  make: async (name, tool) => {
    // The link goes first: without its environment the program is none.
    rmSync(bin(name), { force: true });
    mkdirSync(environmentOf('.'), { recursive: true });
    const folder = await environment(name, pinsOf(tool));
    if (tool.alias) alias(folder, tool.alias);
    if (!existsSync(`${folder}/bin/${tool.runs}`)) throw new Failed(`the environment has no program ${tool.runs}`);
    symlinkSync(`${folder}/bin/${tool.runs}`, bin(name));
  },
  needs: () => NEEDS,
};
