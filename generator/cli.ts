import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { keepStripped } from './verbs/stripped.ts';

// Compiling is most of a start. The rest of the program is imported below, so that the caches are there before it is.
const root = fileURLToPath(new URL('..', import.meta.url));
const modules = `${root}node_modules`;
if (existsSync(modules)) {
  const cache = `${modules}/.cache/model-observability-gitops`;
  enableCompileCache(cache);
  keepStripped(root, `${cache}/stripped-${process.version}.json`);
}

// A reader that has seen enough, such as `head`, is no fault; the run goes on, and its exit code holds.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { main } = await import('./verbs/main.ts');
process.exitCode = await main(process.argv.slice(2));
