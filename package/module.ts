import { stripTypeScriptTypes } from 'node:module';
import { basename } from 'node:path';

/** A module as it is published. */
interface Published {
  /** Its path in `dist/`. */
  readonly file: string;
  readonly code: string;
  readonly map: string;
}

/** An import of a file of ours: of names, for its effect, or when it is needed. */
const IMPORT = /((?:^|\s)from\s+|^import\s+|\bimport\(\s*)'(\.{1,2}\/[^']+)\.ts'/gm;

/**
 * A TypeScript file as JavaScript: blanks in the place of types, and `.js` in imports. Each line stays on its line, so that
 * origins, which messages and headers name, are the same from the package as from here. Columns differ behind an import alone.
 */
export function moduleOf(path: string, text: string): Published {
  const file = path.replace(/\.ts$/, '.js');
  const stripped = quietly(() => stripTypeScriptTypes(text)).replace(IMPORT, "$1'$2.js'");
  const code = `${stripped.replace(/\n*$/, '\n')}//# sourceMappingURL=${basename(file)}.map\n`;
  return { file, code, map: `${JSON.stringify(mapOf(file, path, text))}\n` };
}

/** A source map (ECMA-426) of a file whose lines are those of another: each begins a line below the one before. */
const mapOf = (file: string, path: string, text: string): object => ({
  version: 3,
  file: basename(file),
  sources: [basename(path)],
  sourcesContent: [text],
  names: [],
  mappings: text
    .split('\n')
    .map((_, index) => (index === 0 ? 'AAAA' : 'AACA'))
    .join(';'),
});

/** Node warns once that its function may change; the version of Node is pinned here. */
function quietly<T>(work: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
