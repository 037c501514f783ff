import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of this checkout as it stands, a repository of one commit. Packages and tools are linked, not copied. */
export interface Copy {
  readonly root: string;
  /** Runs a program in it with the checkout's own Node. Answers with what it printed; throws with that where it fails. */
  readonly run: (program: string, ...args: readonly string[]) => string;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

export function copyOfCheckout(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of new Set(files.toString().split('\0').filter(Boolean)))
    cpSync(join(ROOT, file), join(root, file), { force: true });
  for (const folder of ['node_modules', '.cache']) symlinkSync(join(ROOT, folder), join(root, folder));
  const run = (program: string, ...args: readonly string[]): string => {
    const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`, NO_COLOR: '1' };
    try {
      return execFileSync(program, args, { cwd: root, env, stdio: 'pipe' }).toString();
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
    }
  };
  const git = (...args: readonly string[]): string =>
    run('git', '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args);
  git('init', '-q');
  // Links to packages are no folders, which is all that .gitignore takes out.
  git('add', '--all', '--', '.', ':!node_modules', ':!.cache');
  git('commit', '-q', '-m', 'before');
  return { root, run, git, remove: () => rmSync(root, { recursive: true, force: true }) };
}
