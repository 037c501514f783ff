import { $ } from 'zx';
import { pinsOf, TOOLS } from '../tools/tools.ts';

const known = new Map<string, Promise<string>>();

/** Folder of a Go module at the version that a tool is built from, with the manifests it is published with. */
export function moduleFolder(tool: string, module: string): Promise<string> {
  const key = `${tool} ${module}`;
  const found = known.get(key) ?? download(tool, module);
  known.set(key, found);
  return found;
}

async function download(tool: string, module: string): Promise<string> {
  const entry = TOOLS[tool];
  if (entry?.how !== 'go') throw new Error(`${tool} is not built from Go modules`);
  const env = { ...process.env, GOTOOLCHAIN: 'local' };
  const { stdout } = await $({ cwd: pinsOf(entry), env, quiet: true })`go mod download -json ${module}`;
  return (JSON.parse(stdout) as { Dir: string }).Dir;
}
