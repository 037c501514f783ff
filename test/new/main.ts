import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { kinds, Refusal, writeLeaf } from './leaf.ts';

/*
 * `npm run new -- KIND NAME`: writes the smallest leaf that is true, and a golden case that uses
 * it. The leaf is then yours to fill.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

try {
  const [kind, name, ...rest] = process.argv.slice(2);
  if (kind === undefined || name === undefined || rest.length > 0)
    throw new Refusal(`npm run new -- ${kinds().join('|')} NAME`);
  const paths = writeLeaf(ROOT, kind, name);
  const npm = (...args: string[]) => execFileSync('npm', ['run', '--silent', ...args], { cwd: ROOT, stdio: 'pipe' });
  npm('schemas');
  npm('update', '--', '-t', `golden > ${name}$`);
  process.stdout.write(
    `${paths.map(path => `${path}\n`).join('')}
It works already: \`npm run typecheck && npm run lint && npx vitest run test/golden.test.ts -t ${name}\`.
Now make it true. Then \`npm run schemas && npm run generate && npm run update\`, and read what changed below test/golden.
CONTRIBUTING.md shows what else is asked of a ${kind}.
`,
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`error  ${error.message}\n`);
  process.exitCode = 2;
}
