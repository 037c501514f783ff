import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as util from 'node:util';

/** A place in a text file: path relative to the folder it belongs to, 1-based line and column. */
export interface Origin {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Last column of the marked text, where it is known and on the same line. */
  readonly endColumn?: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `file:line:column`, the form editors and terminals make into a link. */
export const show = (origin: Origin): string => `${origin.file}:${origin.line}:${origin.column}`;

interface Site {
  readonly scriptName: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

/**
 * Where the caller of the function that calls `here()` stands. Only this file asks Node for call sites:
 * the API is young (`util.getCallSites`, Node 22.9), and type stripping keeps its positions exact. The published program is
 * stripped as well, so what it says is true of the file that was written.
 */
export function here(): Origin {
  const [, , site] = util.getCallSites?.(3) ?? sitesOf(3);
  if (!site) return { file: 'generator', line: 1, column: 1 };
  const path = site.scriptName.startsWith('file:') ? fileURLToPath(site.scriptName) : site.scriptName;
  const file = relative(ROOT, path).replaceAll('\\', '/').replace(/\.js$/, '.ts');
  return { file, line: site.lineNumber, column: site.columnNumber };
}

/** The same of V8's own interface (V8, Stack trace API), for versions of Node before 22.9. The first is the caller of this function. */
function sitesOf(depth: number): readonly Site[] {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const at: { stack?: readonly NodeJS.CallSite[] } = {};
  try {
    Error.stackTraceLimit = depth;
    Error.prepareStackTrace = (_, sites) => sites;
    Error.captureStackTrace(at, sitesOf);
    return (at.stack ?? []).map(site => ({
      scriptName: site.getFileName() ?? '',
      lineNumber: site.getLineNumber() ?? 1,
      columnNumber: site.getColumnNumber() ?? 1,
    }));
  } finally {
    Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  }
}
