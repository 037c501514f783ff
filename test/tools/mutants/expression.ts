import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import { seconds } from '../../../generator/promql/duration.ts';

/** The ways in which people break an expression. */
export type ExpressionWay =
  | 'threshold'
  | 'comparison'
  | 'matcher dropped'
  | 'matcher negated'
  | 'grouping'
  | 'window'
  | 'rate'
  | 'ratio'
  | 'guard';

/** A stretch of an expression with another text. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** An expression with one mistake in it. */
export interface Broken {
  readonly way: ExpressionWay;
  readonly expr: string;
  /** The mistake in words. */
  readonly what: string;
  /** Where it is, in characters of the whole expression; in several places where it is made everywhere. */
  readonly at: readonly number[];
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly is: string;
  /** The label it is about, of a matcher or a grouping. */
  readonly label?: string;
}

interface Mistake extends Omit<Broken, 'expr'> {
  readonly edits: readonly Edit[];
}

type Stretch = Pick<Edit, 'from' | 'to'>;
type Part = Stretch & Pick<SyntaxNode, 'name'>;
type Words = (node: Stretch) => string;

const FACTORS = [0.9, 1.1, 0.1, 10];

/** The other comparisons a hand may slip to: the opposite, and the one that also takes (or leaves) the limit itself. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  '>': ['<', '>='],
  '<': ['>', '<='],
  '>=': ['<=', '>'],
  '<=': ['>=', '<'],
  '==': ['!='],
  '!=': ['=='],
};

const NEGATED: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '=~': '!~', '!~': '=~' };
const EXCHANGED: Readonly<Record<string, string>> = { rate: 'increase', increase: 'rate' };
const SETS = ['and', 'or', 'unless'];
const ARITHMETIC = ['+', '-', '*', '/', '%', '^'];

/**
 * The expression with each mistake that can be made in it, one at a time, found in the tree that Prometheus' own grammar
 * makes of it. Windows and rates are also changed everywhere at once, as people do.
 */
export function brokenExpressions(expr: string): readonly Broken[] {
  const words: Words = ({ from, to }) => expr.slice(from, to);
  const mistakes: Mistake[] = [];
  parser.parse(expr).iterate({ enter: ({ node }) => void mistakes.push(...(MAKERS[node.name]?.(node, words) ?? [])) });
  return [...mistakes, ...everywhere(mistakes)].map(({ edits, ...mistake }) => ({
    ...mistake,
    expr: edits.toSorted((a, b) => b.from - a.from).reduce((text, edit) => replaced(text, edit), expr),
  }));
}

const replaced = (text: string, edit: Edit): string => text.slice(0, edit.from) + edit.text + text.slice(edit.to);

const children = (parent: SyntaxNode): SyntaxNode[] => {
  const all: SyntaxNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) all.push(node);
  return all;
};

/** Where a binary expression ends: the grammar for editors has an offset around all of it, Prometheus behind its last part. */
function endOf(node: SyntaxNode): number {
  let whole = node;
  while (whole.parent && /^(?:Offset|StepInvariant)Expr$/.test(whole.parent.name)) whole = whole.parent;
  return whole.to;
}

const swap = (way: ExpressionWay, node: Stretch, text: string, words: Words, label?: string): Mistake => ({
  way,
  what: `\`${words(node)}\` becomes \`${text}\``,
  at: [node.from],
  was: words(node),
  is: text,
  edits: [{ from: node.from, to: node.to, text }],
  ...(label === undefined ? {} : { label }),
});

/** What can go wrong at each kind of node. */
const MAKERS: Readonly<Record<string, (node: SyntaxNode, words: Words) => readonly Mistake[]>> = {
  BinaryExpr(node, words) {
    const [left, operator] = children(node);
    const right = node.lastChild;
    if (!left || !operator || !right) return [];
    const op = words(operator).toLowerCase();
    if (op in SLIPS)
      return [
        ...(SLIPS[op] ?? []).map(slip => swap('comparison', operator, slip, words)),
        ...[left, right].flatMap(side => numbersOf(side, words)).flatMap(number => scaled(number, words)),
      ];
    const all = { from: node.from, to: endOf(node) };
    const last = { name: right.name, from: right.from, to: all.to };
    if (op === '/') {
      const whole = (side: Part) => (side.name === 'BinaryExpr' ? `(${words(side)})` : words(side));
      const between = words({ from: left.to, to: right.from });
      return [swap('ratio', all, `${whole(last)}${between}${whole(left)}`, words)];
    }
    if (!SETS.includes(op)) return [];
    return (op === 'unless' ? [left] : [left, last]).map(kept => swap('guard', all, words(kept), words));
  },
  FunctionCall(node, words) {
    const [name, body] = children(node);
    if (!name || !body || !words(name).startsWith('absent')) return [];
    return [swap('guard', node, words({ from: body.from + 1, to: body.to - 1 }), words)];
  },
  FunctionIdentifier(node, words) {
    const other = EXCHANGED[words(node)];
    return other ? [swap('rate', node, other, words)] : [];
  },
  LabelMatchers(node, words) {
    const all = children(node);
    const name = (matcher: SyntaxNode) => (matcher.firstChild ? words(matcher.firstChild) : '');
    return all.flatMap((matcher, index) => {
      const rest = all.filter((_, other) => other !== index).map(words);
      const op = matcher.getChild('MatchOp');
      return [
        swap('matcher dropped', node, rest.length === 0 ? '' : `{${rest.join(',')}}`, words, name(matcher)),
        ...(op ? [swap('matcher negated', op, NEGATED[words(op)] ?? '', words, name(matcher))] : []),
      ].map(mistake => ({ ...mistake, what: `${mistake.way}: \`${words(matcher)}\`` }));
    });
  },
  GroupingLabels(node, words) {
    const all = children(node);
    return all.map((label, index) => {
      const rest = all.filter((_, other) => other !== index).map(words);
      return swap('grouping', node, `(${rest.join(', ')})`, words, words(label));
    });
  },
  MatrixSelector: windowsOf,
  SubqueryExpr: windowsOf,
};

/** Numbers of one side of a comparison: itself, or those it is reckoned from. */
function numbersOf(node: SyntaxNode, words: Words): SyntaxNode[] {
  if (node.name === 'NumberDurationLiteral') return [node];
  const [first, operator] = children(node);
  const reckons = node.name === 'BinaryExpr' && operator && ARITHMETIC.includes(words(operator));
  if (reckons) return [first, node.lastChild].flatMap(side => (side ? numbersOf(side, words) : []));
  return ['ParenExpr', 'UnaryExpr'].includes(node.name) && node.lastChild ? numbersOf(node.lastChild, words) : [];
}

/** A number a little and a lot off. Nothing is ten times nothing, and a duration is no number. */
const scaled = (number: SyntaxNode, words: Words): Mistake[] => {
  const value = Number(words(number));
  if (value === 0 || Number.isNaN(value)) return [];
  return FACTORS.map(factor => swap('threshold', number, `${Number((value * factor).toPrecision(12))}`, words));
};

/** A window a fifth as long, as 1m is of 5m, and one twice as long. */
function windowsOf(node: SyntaxNode, words: Words): Mistake[] {
  const duration = node.getChild('DurationExpr');
  const length = duration ? seconds(words(duration)) : 0;
  if (!duration || length === 0) return [];
  return [length / 5, length * 2].map(changed => swap('window', duration, inWords(changed), words));
}

/** Whole seconds as a duration, in its largest whole unit. */
export const inWords = (length: number): string =>
  length % 3600 === 0 ? `${length / 3600}h` : length % 60 === 0 ? `${length / 60}m` : `${length}s`;

/** The same slip at every place where it can be made, for slips that one makes in a whole expression. */
function everywhere(mistakes: readonly Mistake[]): Mistake[] {
  const slips = mistakes.filter(({ way }) => way === 'window' || way === 'rate');
  return [...Map.groupBy(slips, ({ what }) => what)]
    .filter(([, same]) => same.length > 1)
    .map(([what, same]) => ({
      ...(same[0] as Mistake),
      what: `${what} everywhere`,
      at: same.flatMap(({ at }) => at),
      edits: same.flatMap(({ edits }) => edits),
    }));
}
