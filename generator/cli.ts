#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';
import './lib/older-node.ts';

// Compiling is most of a start. The rest of the program is imported below, so that the caches are there before it is.
const root = fileURLToPath(new URL('..', import.meta.url));
const isSource = import.meta.url.endsWith('.ts');
const modules = isSource ? `${root}node_modules` : root.slice(0, root.lastIndexOf('node_modules') + 12);
if (modules !== '' && existsSync(modules)) {
  const cache = `${modules}/.cache/model-observability-gitops`;
  // Node 22.1 and later.
  module.enableCompileCache?.(cache);
  if (isSource) (await import('./verbs/stripped.ts')).keepStripped(root, `${cache}/stripped-${process.version}.json`);
}

// A reader that has seen enough, such as `head`, is no fault; the run goes on, and its exit code holds.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { main } = await import('./verbs/main.ts');
process.exitCode = await main(process.argv.slice(2));
