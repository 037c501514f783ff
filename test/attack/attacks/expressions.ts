import { FORMS } from '../../../generator/lib/secret-forms.ts';
import { programFiles, syntaxOf } from '../../support/syntax.ts';
import { defineAttack } from '../attack.ts';

/** Length of the texts that are tried: what is quadratic takes minutes on one, what is linear a millisecond. */
const LENGTH = 200_000;
const ROUNDS = 40;

interface Expression {
  readonly at: string;
  readonly pattern: RegExp;
}

/** Every literal of a regular expression in a program's text, by its syntax tree. */
const literalsOf = (file: string): Expression[] =>
  [...syntaxOf(file)].flatMap(({ node, line }) => {
    const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined;
    return node.type === 'Literal' && regex
      ? [{ at: `${file}:${line}`, pattern: new RegExp(regex.pattern, regex.flags.replace('y', '')) }]
      : [];
  });

/** Words that an expression begins with, behind which a loop of it may run on and on. */
const beginnings = ({ source }: RegExp): readonly string[] =>
  ['', ...(source.match(/[A-Za-z:/{]{3,}/g) ?? [])].slice(0, 3);

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
    const all = [
      ...programFiles().flatMap(literalsOf),
      ...FORMS.map(({ what, pattern }) => ({ at: `generator/lib/secret-forms.ts, ${what}`, pattern })),
    ];
    return async ({ number, note }) => {
      const mine = all.filter((_, index) => index % ROUNDS === number % ROUNDS);
      let texts = 0;
      for (const { at, pattern } of mine)
        for (const piece of pumps(pattern)) {
          for (const word of beginnings(pattern)) {
            note(`${at} ${pattern} on ${JSON.stringify(piece)} behind ${JSON.stringify(word)}`);
            const text = `${word}${piece.repeat(LENGTH / piece.length)}\u0001`;
            text.replace(pattern, '');
            texts++;
          }
        }
      return { breaches: [], counts: { expressions: mine.length, texts } };
    };
  },
});
