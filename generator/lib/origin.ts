import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getCallSites } from 'node:util';

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

/**
 * Where the caller of the function that calls `here()` stands. Only this file asks Node for call sites:
 * the API is young (`util.getCallSites`, Node 22.9), and type stripping keeps its positions exact.
 */
export function here(): Origin {
  const [, , site] = getCallSites(3);
  if (!site) return { file: 'generator', line: 1, column: 1 };
  const path = site.scriptName.startsWith('file:') ? fileURLToPath(site.scriptName) : site.scriptName;
  return { file: relative(ROOT, path), line: site.lineNumber, column: site.columnNumber };
}
