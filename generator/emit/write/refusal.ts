import { listing } from '../../lib/words.ts';
import type { Issue } from '../../model/issue.ts';

/** What the system shows when it refuses, as a cause and a remedy a person can use. */
const CAUSES: Readonly<Record<string, { readonly what: string; readonly fix: string }>> = {
  ENOSPC: { what: 'the disk is full', fix: 'make room, then run again' },
  EDQUOT: { what: 'your quota of disk space is used up', fix: 'make room, then run again' },
  EFBIG: {
    what: 'the file would be larger than the limit of this process',
    fix: 'raise the limit (`ulimit -f unlimited`), then run again',
  },
  EACCES: {
    what: 'you may not write there',
    fix: 'give yourself the right to write there, or name another folder with `--cwd`',
  },
  EPERM: {
    what: 'the system does not allow it',
    fix: 'see to owner and attributes of the folder (`ls -ld`, `lsattr -d`), or name another with `--cwd`',
  },
  EROFS: { what: 'the file system is read-only', fix: 'mount it writable, or name another folder with `--cwd`' },
  EXDEV: {
    what: 'it is on another file system than the folder above it',
    fix: 'name a folder with `--cwd` that is on one file system',
  },
  ENOTEMPTY: { what: 'something else writes there at the same time', fix: 'let it end, then run again' },
  EEXIST: { what: 'something else writes there at the same time', fix: 'let it end, then run again' },
  ENOENT: { what: 'something else removes files there at the same time', fix: 'let it end, then run again' },
  ENAMETOOLONG: {
    what: 'the path is too long for the file system',
    fix: 'shorten the names in the config, or name a folder nearer to the root with `--cwd`',
  },
};

const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && 'syscall' in (error as object) ? code : undefined;
};

/** Why the disk refused, at the path it was about. What is not the disk's doing is a bug, and is thrown on. */
export function diskRefused(error: unknown, doing: string, file: string, why: string): Issue {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const cause = CAUSES[code] ?? { what: `the system answers ${code}`, fix: 'see to the folder, then run again' };
  return {
    id: 'output-is-writable',
    level: 'error',
    what: `${doing} failed: ${cause.what} (${code})`,
    why,
    fix: cause.fix,
    at: { file, line: 1, column: 1 },
  };
}

/** Why a run stops before it writes. */
export const NOTHING_CHANGED = 'no file was changed';

/** A path that would leave the output folder, or reach its file through something else than folders. */
export const leaves = (file: string, what: string): Issue => ({
  id: 'path-stays-inside',
  level: 'error',
  what,
  why: `writing it would change something outside of the output folder; ${NOTHING_CHANGED}`,
  fix: 'put a real folder or file there, or nothing at all, and run again',
  at: { file, line: 1, column: 1 },
});

/** A path that is taken by something this program did not write. */
export const taken = (file: string, what: string, more = 0): Issue => ({
  id: 'file-is-ours',
  level: 'error',
  what: more > 0 ? `${what}, and so are ${more} more like it` : what,
  why: `a file of another author is never overwritten; ${NOTHING_CHANGED}`,
  fix: 'move it away or delete it, then run again',
  at: { file, line: 1, column: 1 },
});

/** Files whose names are listed; the others are counted. */
const NAMED = 3;

/** Files that Git translated when it checked them out: nothing where there are none. */
export function lineEnds(paths: readonly string[]): Issue[] {
  const [file] = paths;
  if (file === undefined) return [];
  return [
    {
      id: 'line-ends-are-kept',
      level: 'warning',
      what: `nothing but CRLF line ends distinguishes ${listing(paths, NAMED)} from what is generated`,
      why: 'Git translates line ends (`core.autocrlf`), so every checkout like this one differs from the config',
      fix: 'write the line `* text=auto eol=lf` into `.gitattributes` at the top of the repository, then run `npm run generate`',
      at: { file, line: 1, column: 1 },
    },
  ];
}
