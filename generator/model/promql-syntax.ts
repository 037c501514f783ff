import type { SyntaxNode } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import { seconds } from './duration.ts';

/** A stretch of an expression, in characters from its start. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Matcher {
  readonly name: string;
  readonly op: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

export interface Selector extends Stretch {
  readonly type: 'selector';
  /** Absent where only matchers choose the series. */
  readonly metric?: string;
  readonly matchers: readonly Matcher[];
  /** Whether it takes a stretch of time, and how long a one where that is written out. */
  readonly ranged: boolean;
  readonly range?: number;
}

export interface Aggregate extends Stretch {
  readonly type: 'aggregate';
  readonly op: string;
  readonly by?: readonly string[];
  readonly without?: readonly string[];
  readonly args: readonly Expr[];
}

export interface Call extends Stretch {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Expr[];
}

export interface Binary extends Stretch {
  readonly type: 'binary';
  readonly op: string;
  readonly bool: boolean;
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  readonly group?: 'left' | 'right';
  /** Labels that `group_left` or `group_right` takes over from the other side. */
  readonly include: readonly string[];
  readonly left: Expr;
  readonly right: Expr;
}

export interface Subquery extends Stretch {
  readonly type: 'subquery';
  readonly expr: Expr;
  readonly range?: number;
}

export interface Literal extends Stretch {
  readonly type: 'number' | 'string';
  readonly text: string;
}

/** A parsed expression. Parentheses, signs, offsets and `@` are gone: they change neither names nor labels. */
export type Expr = Selector | Aggregate | Call | Binary | Subquery | Literal;

export interface Parsed {
  /** The first fault, where there is one. */
  readonly error?: Stretch & { readonly message: string };
  readonly root?: Expr;
  readonly selectors: readonly Selector[];
  /** Labels in `by`, `without`, `on`, `ignoring`, `group_left` and `group_right`. */
  readonly labelsUsed: readonly string[];
  /** Grafana variables, without `$` and braces. */
  readonly variables: readonly string[];
}

const known = new Map<string, Parsed>();

/**
 * Parses an expression with Prometheus' own grammar for editors, once for each text. Grafana's variables are stood in
 * for by text of the same length, so that positions stay.
 */
export function parsePromql(text: string): Parsed {
  const found = known.get(text);
  if (found) return found;
  const made = parseFresh(text);
  known.set(text, made);
  return made;
}

function parseFresh(text: string): Parsed {
  const { plain, variables } = standIn(text);
  const fail = (message: string, { from, to }: Stretch): Parsed => ({
    error: { message, from, to },
    selectors: [],
    labelsUsed: [],
    variables,
  });
  const tree = parser.parse(plain);
  const wrong: Stretch[] = [];
  tree.iterate({ enter: ({ type, from, to }) => void (type.isError && wrong.push({ from, to })) });
  const [first] = wrong;
  if (first) {
    const seen = text.slice(first.from).trim().split(/\s/)[0];
    return fail(seen ? `unexpected \`${seen}\`` : 'it ends too early', first);
  }
  if (!tree.topNode.firstChild) return fail('it is empty', { from: 0, to: 0 });
  const root = convert(tree.topNode.firstChild, plain, text);
  const exprs = [...walk(root)];
  const fault = exprs.flatMap(faultsOf)[0];
  if (fault) return fail(fault.message, fault);
  return {
    root,
    selectors: exprs.filter(expr => expr.type === 'selector'),
    labelsUsed: [...new Set(exprs.flatMap(labelsNamed))],
    variables,
  };
}

/** Every expression within an expression, itself first. */
export function* walk(expr: Expr): Generator<Expr> {
  yield expr;
  for (const child of childrenOf(expr)) yield* walk(child);
}

export const childrenOf = (expr: Expr): readonly Expr[] =>
  expr.type === 'binary'
    ? [expr.left, expr.right]
    : expr.type === 'subquery'
      ? [expr.expr]
      : 'args' in expr
        ? expr.args
        : [];

function labelsNamed(expr: Expr): readonly string[] {
  if (expr.type === 'aggregate') return expr.by ?? expr.without ?? [];
  return expr.type === 'binary' ? [...(expr.on ?? []), ...(expr.ignoring ?? []), ...expr.include] : [];
}

const VARIABLE = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\$\{(\w+)[^}]*\}|\$([A-Za-z_]\w*)|\[\[(\w+)\]\]/g;

/** The expression with a duration or a number in the place of each variable. Within quotes any text will do. */
function standIn(text: string): { readonly plain: string; readonly variables: readonly string[] } {
  const variables = new Set<string>();
  const plain = text.replace(VARIABLE, (whole, ...rest) => {
    const name = rest.slice(0, 3).find(group => group !== undefined) as string | undefined;
    if (name === undefined) {
      for (const [, braced, bare] of whole.matchAll(/\$\{(\w+)[^}]*\}|\$([A-Za-z_]\w*)/g))
        variables.add(braced ?? bare ?? '');
      return whole;
    }
    variables.add(name);
    const before = text.slice(0, rest[3] as number);
    const unit = /(?:[[:]|\boffset)\s*-?\s*$/.test(before) ? 'm' : '1';
    return unit.padStart(whole.length, unit === 'm' ? '1' : '0');
  });
  return { plain, variables: [...variables] };
}

const nodes = (parent: SyntaxNode): SyntaxNode[] => {
  const all: SyntaxNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) all.push(node);
  return all;
};

/** The text a PromQL string stands for: Go's escapes in quotes, none in backticks. */
function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (quoted.startsWith('`')) return inner;
  return inner.replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, escaped: string) =>
    escaped.startsWith('u') && escaped.length > 1
      ? String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      : ({ n: '\n', t: '\t', r: '\r' }[escaped] ?? escaped),
  );
}

/** Makes the plain tree. `text` is as written, `plain` without variables: of a variable's length nothing is known. */
function convert(node: SyntaxNode, plain: string, text: string): Expr {
  const { from, to } = node;
  const at = { from, to };
  const children = nodes(node);
  const child = (name: string) => children.find(({ name: own }) => own === name);
  const words = (part: SyntaxNode) => plain.slice(part.from, part.to);
  const inner = (part: SyntaxNode | undefined) => convert(part as SyntaxNode, plain, text);
  const labels = (list: SyntaxNode | null | undefined) =>
    list ? nodes(list).map(label => (label.name === 'LabelName' ? words(label) : unquote(words(label)))) : [];
  const lengthOf = (duration: SyntaxNode | undefined) => {
    if (!duration || text.slice(duration.from, duration.to) !== words(duration)) return {};
    const written = words(duration).replace(/\d+ms/g, '');
    return { range: /^\d+(\.\d+)?$/.test(written) ? Number(written) : seconds(written) };
  };
  switch (node.name) {
    case 'ParenExpr':
    case 'OffsetExpr':
    case 'StepInvariantExpr':
      return inner(children[0]);
    case 'UnaryExpr':
      return inner(children.at(-1));
    case 'NumberDurationLiteral':
      return { type: 'number', text: words(node), ...at };
    case 'StringLiteral':
      return { type: 'string', text: unquote(words(node)), ...at };
    case 'VectorSelector':
      return { type: 'selector', ...selectorOf(node, plain), ranged: false, ...at };
    case 'MatrixSelector':
      return { ...(inner(children[0]) as Selector), ranged: true, ...lengthOf(child('DurationExpr')), ...at };
    case 'SubqueryExpr':
      return { type: 'subquery', expr: inner(children[0]), ...lengthOf(child('DurationExpr')), ...at };
    case 'AggregateExpr': {
      const modifier = child('AggregateModifier');
      const names = labels(modifier?.getChild('GroupingLabels'));
      const grouping = !modifier ? {} : modifier.getChild('By') ? { by: names } : { without: names };
      const args = nodes(child('FunctionCallBody') as SyntaxNode).map(inner);
      return {
        type: 'aggregate',
        op: words(child('AggregateOp') as SyntaxNode).toLowerCase(),
        ...grouping,
        args,
        ...at,
      };
    }
    case 'FunctionCall': {
      const name = words(child('FunctionIdentifier') as SyntaxNode);
      return { type: 'call', name, args: nodes(child('FunctionCallBody') as SyntaxNode).map(inner), ...at };
    }
    case 'BinaryExpr': {
      const modifier = child('MatchingModifierClause');
      const lists = modifier?.getChildren('GroupingLabels') ?? [];
      const grouped = modifier?.getChild('GroupLeft') ?? modifier?.getChild('GroupRight');
      const matching = modifier?.getChild('On') ? 'on' : modifier?.getChild('Ignoring') ? 'ignoring' : undefined;
      return {
        type: 'binary',
        op: words(children[1] as SyntaxNode).toLowerCase(),
        bool: child('BoolModifier') !== undefined,
        ...(matching ? { [matching]: labels(lists[0]) } : {}),
        ...(grouped ? { group: grouped.name === 'GroupLeft' ? ('left' as const) : ('right' as const) } : {}),
        include: grouped ? lists.filter(list => list.from > grouped.from).flatMap(labels) : [],
        left: inner(children[0]),
        right: inner(children.at(-1)),
        ...at,
      };
    }
    default:
      return { type: 'string', text: words(node), ...at };
  }
}

/** Name and matchers of a selector; a name written as a matcher counts as a name. */
function selectorOf(node: SyntaxNode, plain: string): { metric?: string; matchers: Matcher[] } {
  const words = (part: SyntaxNode | null | undefined) => (part ? plain.slice(part.from, part.to) : '');
  const identifier = node.getChild('Identifier');
  let metric = identifier ? words(identifier) : undefined;
  const matchers: Matcher[] = [];
  for (const part of nodes(node.getChild('LabelMatchers') ?? node)) {
    if (part.name === 'QuotedLabelName') metric = unquote(words(part));
    if (part.name !== 'UnquotedLabelMatcher' && part.name !== 'QuotedLabelMatcher') continue;
    const quoted = part.getChild('QuotedLabelName');
    const name = quoted ? unquote(words(quoted)) : words(part.getChild('LabelName'));
    const op = words(part.getChild('MatchOp')) as Matcher['op'];
    const value = unquote(words(part.getChild('StringLiteral')));
    if (name === '__name__' && op === '=') metric = value;
    else matchers.push({ name, op, value });
  }
  return metric === undefined ? { matchers } : { metric, matchers };
}

/** Functions over a stretch of time (prometheus, `promql/parser/functions.go`: arguments of type matrix). */
const OVER_TIME =
  /^(rate|irate|increase|delta|idelta|deriv|changes|resets|predict_linear|double_exponential_smoothing|\w+_over_time)$/;
const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
const SETS = ['and', 'or', 'unless'];

/** What an expression evaluates to. */
export function kindOf(expr: Expr): 'vector' | 'matrix' | 'scalar' | 'string' {
  if (expr.type === 'selector') return expr.ranged ? 'matrix' : 'vector';
  if (expr.type === 'subquery') return 'matrix';
  if (expr.type === 'string') return 'string';
  if (expr.type === 'number') return 'scalar';
  if (expr.type === 'call') return ['time', 'pi', 'scalar'].includes(expr.name) ? 'scalar' : 'vector';
  if (expr.type === 'binary' && kindOf(expr.left) === 'scalar' && kindOf(expr.right) === 'scalar') return 'scalar';
  return 'vector';
}

type Fault = Stretch & { readonly message: string };

/** What Prometheus refuses although the grammar takes it (prometheus, `promql/parser/parse.go`, checkAST). */
function faultsOf(expr: Expr): Fault[] {
  const fault = (message: string, { from, to }: Stretch): Fault => ({ message, from, to });
  if (expr.type === 'selector')
    return expr.metric === undefined && expr.matchers.every(({ op, value }) => matchValue({ op, value }, ''))
      ? [fault('a selector needs a metric name, or a matcher that does not match everything', expr)]
      : expr.matchers
          .filter(({ op, value }) => op.endsWith('~') && !pattern(value))
          .map(({ value }) => fault(`\`${value}\` is not a regular expression`, expr));
  if (expr.type === 'call') {
    const wants = OVER_TIME.test(expr.name) ? 'matrix' : 'vector';
    const wrong = expr.args.find(arg => ['vector', 'matrix'].includes(kindOf(arg)) && kindOf(arg) !== wants);
    if (!wrong) return [];
    const message =
      wants === 'matrix' ? `\`${expr.name}\` needs a range such as \`[5m]\`` : `\`${expr.name}\` takes no range`;
    return [fault(message, wrong)];
  }
  if (expr.type === 'aggregate') {
    const over = expr.args.at(-1);
    return over && kindOf(over) === 'vector' ? [] : [fault(`\`${expr.op}\` needs a vector to aggregate`, over ?? expr)];
  }
  if (expr.type === 'binary') {
    const { op, bool, left, right } = expr;
    const kinds = [kindOf(left), kindOf(right)];
    if (kinds.includes('matrix')) return [fault(`\`${op}\` takes no range`, kinds[0] === 'matrix' ? left : right)];
    if (kinds.includes('string')) return [fault(`\`${op}\` takes no text`, kinds[0] === 'string' ? left : right)];
    if (SETS.includes(op) && kinds.includes('scalar')) return [fault(`\`${op}\` needs a vector on both sides`, expr)];
    if (COMPARISONS.includes(op) && !bool && kinds.every(kind => kind === 'scalar'))
      return [fault('a comparison of two numbers needs `bool`', expr)];
    if (bool && !COMPARISONS.includes(op)) return [fault(`\`bool\` does not go with \`${op}\``, expr)];
  }
  return [];
}

const patterns = new Map<string, RegExp | null>();

/** A regular expression as Prometheus anchors it; null where it is none. Go's syntax and JavaScript's agree on what we use. */
export function pattern(text: string): RegExp | null {
  if (!patterns.has(text)) {
    try {
      patterns.set(text, new RegExp(`^(?:${text})$`, 's'));
    } catch {
      patterns.set(text, null);
    }
  }
  return patterns.get(text) ?? null;
}

/** Whether a label value passes a matcher; a label that is not there has the empty value. */
export function matchValue({ op, value }: Pick<Matcher, 'op' | 'value'>, actual: string): boolean {
  if (op === '=' || op === '!=') return (actual === value) === (op === '=');
  return (pattern(value)?.test(actual) ?? false) === (op === '=~');
}

/** Labels of a selector's series; undefined where nothing is known of them. */
export type LabelsOf = (selector: Selector) => ReadonlySet<string> | undefined;

/** The labels that series of the result may carry, without the metric's name; undefined where they cannot be known. */
export function resultLabels(expr: Expr, labelsOf: LabelsOf): ReadonlySet<string> | undefined {
  const of = (part: Expr | undefined) => (part ? resultLabels(part, labelsOf) : new Set<string>());
  switch (expr.type) {
    case 'selector':
      return labelsOf(expr);
    case 'subquery':
      return of(expr.expr);
    case 'aggregate': {
      const inner = of(expr.args.at(-1));
      if (['topk', 'bottomk', 'limitk', 'limit_ratio'].includes(expr.op)) return inner;
      const added = expr.op === 'count_values' && expr.args[0]?.type === 'string' ? [expr.args[0].text] : [];
      if (expr.without)
        return inner && new Set([...inner].filter(label => !expr.without?.includes(label)).concat(added));
      return new Set([...(expr.by ?? []), ...added]);
    }
    case 'call':
      return callLabels(expr, of);
    case 'binary': {
      const [left, right] = [of(expr.left), of(expr.right)];
      if (expr.op === 'or') return left && right && new Set([...left, ...right]);
      if (['and', 'unless'].includes(expr.op) || kindOf(expr.right) === 'scalar') return left;
      if (kindOf(expr.left) === 'scalar') return right;
      const many = expr.group === 'right' ? right : left;
      if (expr.group) return many && new Set([...many, ...expr.include]);
      // One to one, comparisons too: what was matched on is kept, what was ignored is not (promql/engine.go, resultMetric).
      if (expr.on) return new Set(expr.on);
      return left && new Set([...left].filter(label => !expr.ignoring?.includes(label)));
    }
    default:
      return new Set();
  }
}

function callLabels(
  { name, args }: Call,
  of: (part: Expr | undefined) => ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const vector = args.find(arg => ['vector', 'matrix'].includes(kindOf(arg)));
  if (['time', 'pi', 'vector', 'scalar'].includes(name)) return new Set();
  if (name === 'absent' || name === 'absent_over_time') {
    // Only what the selector fixes survives, and only where the argument is a selector and nothing more.
    if (vector?.type !== 'selector') return new Set();
    return new Set(vector.matchers.filter(({ op }) => op === '=').map(({ name: label }) => label));
  }
  const labels = of(vector);
  if (name === 'label_replace' || name === 'label_join')
    return labels && new Set([...labels, args[1]?.type === 'string' ? args[1].text : '']);
  if (name === 'histogram_quantile' || name === 'histogram_fraction')
    return labels && new Set([...labels].filter(label => label !== 'le'));
  return labels;
}
