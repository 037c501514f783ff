import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiling is most of a start. The rest of the program is imported below, so that the cache is there before it is.
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
if (existsSync(modules)) enableCompileCache(`${modules}/.cache/model-observability-gitops`);

// A reader that has seen enough, such as `head`, is no fault; the run goes on, and its exit code holds.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { main } = await import('./verbs/main.ts');
process.exitCode = await main(process.argv.slice(2));
