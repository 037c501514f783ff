#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';
import { modulesFolder } from './lib/modules-folder.ts';
import './lib/older-node.ts';

// Compiling is most of a start. The rest of the program is imported below, so that the caches are there before it is.
const home = new URL('.', import.meta.url).href;
const root = fileURLToPath(new URL('..', import.meta.url));
const isSource = import.meta.url.endsWith('.ts');
const modules = modulesFolder(root.replaceAll('\\', '/'), isSource);
if (existsSync(modules)) {
  const cache = `${modules}/.cache/model-observability-gitops`;
  // Node 22.1 and later.
  module.enableCompileCache?.(cache);
  if (isSource) (await import('./verbs/stripped.ts')).keepStripped(root, `${cache}/stripped-${process.version}.json`);
}

// Own modules name each other by their files, which Node would ask the disk for several times each. Node 22.15 and later.
module.registerHooks?.({
  resolve: (specifier, context, next) =>
    /^\.{1,2}\/.*\.[jt]s$/.test(specifier) && context.parentURL?.startsWith(home)
      ? { url: new URL(specifier, context.parentURL).href, format: 'module', shortCircuit: true }
      : next(specifier, context),
});

// A reader that has seen enough, such as `head`, is no fault; the run goes on, and its exit code holds.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { main } = await import('./verbs/main.ts');
process.exitCode = await main(process.argv.slice(2));
