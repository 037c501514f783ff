import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import { parseAst } from 'rolldown/parseAst';
import { ROOT } from '../tools/support.ts';

/** A node of a program's syntax tree. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every node of a file's syntax tree, with what holds it and the line it begins on, 1-based. */
export function* syntaxOf(
  file: string,
): Generator<{ readonly node: SyntaxNode; readonly parent: SyntaxNode | undefined; readonly line: number }> {
  const text = readFileSync(join(ROOT, file), 'utf8');
  function* visit(value: unknown, parent: SyntaxNode | undefined): ReturnType<typeof syntaxOf> {
    if (Array.isArray(value)) for (const one of value) yield* visit(one, parent);
    else if (isNode(value)) {
      yield { node: value, parent, line: text.slice(0, value.start).split('\n').length };
      for (const part of Object.values(value)) yield* visit(part, value);
    }
  }
  yield* visit(parseAst(text, { lang: 'ts' }), undefined);
}

/** The files of the program, without tests and declarations of types. */
export const programFiles = (): string[] =>
  globSync('generator/**/*.ts', { cwd: ROOT, posix: true, ignore: ['**/*.test.ts', '**/*.d.ts'] }).sort();
