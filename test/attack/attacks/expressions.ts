import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'glob';
import { parseAst } from 'rolldown/parseAst';
import { FORMS } from '../../../generator/lib/secret-forms.ts';
import { ROOT } from '../../tools/support.ts';
import { defineAttack } from '../attack.ts';

/** Length of the texts that are tried: what is quadratic takes minutes on one, what is linear a millisecond. */
const LENGTH = 200_000;
const ROUNDS = 40;

interface Expression {
  readonly at: string;
  readonly pattern: RegExp;
}

/** Every literal of a regular expression in a program's text, by its syntax tree. */
function literalsOf(file: string): Expression[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, start } = node as {
      type?: string;
      regex?: { pattern: string; flags: string };
      start?: number;
    };
    if (type === 'Literal' && regex)
      found.push({
        at: `${file}:${text.slice(0, start).split('\n').length}`,
        pattern: new RegExp(regex.pattern, regex.flags.replace('y', '')),
      });
    for (const part of Array.isArray(node) ? node : Object.values(node)) visit(part);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

/** Pieces of which a long text may make an expression start again and again: its own letters, alone and in pairs. */
function pumps({ source }: RegExp): readonly string[] {
  const letters = [
    ...new Set([
      ...source
        .replace(
          /\\([dDwWsSbBpPknrt])/g,
          (_, kind: string) => ({ d: '1', w: 'a', s: ' ', n: '\n', t: '\t' })[kind] ?? '',
        )
        .replace(/\\/g, ''),
    ]),
    'a',
    '1',
    ' ',
    'A',
  ].slice(0, 24);
  const pairs = source.replace(/\\/g, '').match(/[^\w\s()|?*+]{2}/g) ?? [];
  return [...new Set([...letters, ...pairs, 'a.', 'aA', 'a:', 'a1', 'a ', 'a\n', ' \n', '{{', '://', 'a"', "'"])];
}

export const attack = defineAttack({
  law: 'no regular expression of the program goes back and forth on a text of 200 KB',
  rounds: ROUNDS,
  patience: 10,
  start: async () => {
    const files = globSync('generator/**/*.ts', {
      cwd: ROOT,
      posix: true,
      ignore: ['**/*.test.ts', '**/*.d.ts'],
    }).sort();
    const all = [
      ...files.flatMap(literalsOf),
      ...FORMS.map(({ what, pattern }) => ({ at: `generator/lib/secret-forms.ts, ${what}`, pattern })),
    ];
    return async ({ number, note }) => {
      const mine = all.filter((_, index) => index % ROUNDS === number % ROUNDS);
      let texts = 0;
      for (const { at, pattern } of mine)
        for (const piece of pumps(pattern)) {
          note(`${at} ${pattern} on ${JSON.stringify(piece)}`);
          const text = `${piece.repeat(LENGTH / piece.length)}\u0001`;
          text.replace(pattern, '');
          texts++;
        }
      return { breaches: [], counts: { expressions: mine.length, texts } };
    };
  },
});
