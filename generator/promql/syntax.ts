import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';
import { seconds } from './duration.ts';
import { faultsOf } from './faults.ts';
import type { Matcher } from './matcher.ts';
import { misplacedIn, nodes } from './misplaced.ts';
import { type Expr, labelsNamed, type Selector, type Stretch, walk } from './tree.ts';

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

/** No query of a person is as long, or nested as deep: what reads it calls itself for each step. */
const [MAX_LENGTH, MAX_NESTING] = [100_000, 1000];

function parseFresh(text: string): Parsed {
  const { plain, variables } = standIn(text.length > MAX_LENGTH ? '' : text);
  const fail = (message: string, { from, to }: Stretch): Parsed => ({
    error: { message, from, to },
    selectors: [],
    labelsUsed: [],
    variables,
  });
  const whole = { from: 0, to: text.length };
  if (text.length > MAX_LENGTH) return fail(`it is longer than ${MAX_LENGTH} characters`, whole);
  const tree = parser.parse(plain);
  const { depth, first } = shapeOf(tree);
  if (depth > MAX_NESTING) return fail(`it is nested more than ${MAX_NESTING} deep`, whole);
  if (first) {
    const seen = text.slice(first.from).trim().split(/\s/)[0];
    return fail(seen ? `unexpected \`${seen}\`` : 'it ends too early', first);
  }
  const misplaced = misplacedIn(tree, plain);
  if (misplaced) return fail(misplaced.message, misplaced);
  const [top] = nodes(tree.topNode);
  if (!top) return fail('it is empty', { from: 0, to: 0 });
  const root = convert(top, plain, text);
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

/** Texts in quotes, to the end where one is left open, and variables: `${name}`, `${name:format}`, `$name`, `[[name]]`. */
const VARIABLE =
  /"(?:\\.|[^"\\])*(?:"|$)|'(?:\\.|[^'\\])*(?:'|$)|`[^`]*(?:`|$)|\$\{(\w+)(?:[^\w$}][^$}]*)?\}|\$([A-Za-z_]\w*)|\[\[(\w+)\]\]/gs;

/** How far back what stands before a variable is looked at: no list of labels is longer. */
const BEFORE = 2000;

/** Where a variable stands for a name: among labels, beside a part of a name, or before what only a name has. */
const NAME_BEFORE = /(?:\b(?:by|without|on|ignoring|group_left|group_right)\s*\([^)]*|[\w:])$/i;
const NAME_AFTER = /^(?:[\w:]|\s*[[{])/;

/** Whether a duration comes next: in a range, or as an offset. */
const isBeforeDuration = (before: string): boolean =>
  before.lastIndexOf('[') > before.lastIndexOf(']') || /\boffset$/.test(before.trimEnd().replace(/-$/, '').trimEnd());

/**
 * The expression with a name, a duration or a number in the place of each variable. Within quotes any text will do.
 */
function standIn(text: string): { readonly plain: string; readonly variables: readonly string[] } {
  const variables = new Set<string>();
  const plain = text.replace(VARIABLE, (whole, ...rest) => {
    const name = rest.slice(0, 3).find(group => group !== undefined) as string | undefined;
    if (name === undefined) {
      for (const [, braced, bare] of whole.matchAll(/\$\{(\w+)(?:[^\w$}][^$}]*)?\}|\$([A-Za-z_]\w*)/g))
        variables.add(braced ?? bare ?? '');
      return whole;
    }
    variables.add(name);
    const at = rest[3] as number;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const duration = isBeforeDuration(before);
    if (!duration && (NAME_BEFORE.test(before) || NAME_AFTER.test(text.slice(at + whole.length))))
      return 'v'.repeat(whole.length);
    const unit = duration ? 'm' : '1';
    return unit.padStart(whole.length, unit === 'm' ? '1' : '0');
  });
  return { plain, variables: [...variables] };
}

/** How deep a syntax tree is nested, and its first fault. It is walked without calls of the walk by itself. */
function shapeOf(tree: Tree): { readonly depth: number; readonly first: Stretch | undefined } {
  let [depth, most] = [0, 0];
  let first: Stretch | undefined;
  tree.iterate({
    enter: ({ type, from, to }) => {
      most = Math.max(most, ++depth);
      if (type.isError) first ??= { from, to };
    },
    leave: () => {
      depth--;
    },
  });
  return { depth: most, first };
}

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
  const written = (part: SyntaxNode) => text.slice(part.from, part.to);
  const inner = (part: SyntaxNode | undefined) => convert(part as SyntaxNode, plain, text);
  const labels = (list: SyntaxNode | null | undefined) =>
    list ? nodes(list).map(label => (label.name === 'LabelName' ? written(label) : unquote(words(label)))) : [];
  const lengthOf = (duration: SyntaxNode | undefined) => {
    if (!duration || written(duration) !== words(duration)) return {};
    const whole = words(duration).replace(/(?<!\d)\d+ms/g, '');
    return { range: /^\d+(\.\d+)?$/.test(whole) ? Number(whole) : seconds(whole) };
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
      return { type: 'selector', ...selectorOf(node, plain, text), ranged: false, ...at };
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
function selectorOf(
  node: SyntaxNode,
  plain: string,
  text: string,
): Pick<Selector, 'metric' | 'isNamedTwice'> & { matchers: Matcher[] } {
  const words = (part: SyntaxNode | undefined) => (part ? plain.slice(part.from, part.to) : '');
  const children = nodes(node);
  const identifier = children.find(({ name }) => name === 'Identifier');
  let metric = identifier ? text.slice(identifier.from, identifier.to) : undefined;
  let isTwice = false;
  const matchers: Matcher[] = [];
  const list = children.find(({ name }) => name === 'LabelMatchers');
  for (const part of list ? nodes(list) : children) {
    if (part.name === 'QuotedLabelName') metric = unquote(words(part));
    if (part.name !== 'UnquotedLabelMatcher' && part.name !== 'QuotedLabelMatcher') continue;
    const parts = nodes(part);
    const own = (name: string) => parts.find(one => one.name === name);
    const quoted = own('QuotedLabelName');
    const name = quoted ? unquote(words(quoted)) : words(own('LabelName'));
    const op = words(own('MatchOp')) as Matcher['op'];
    const value = unquote(words(own('StringLiteral')));
    if (name === '__name__' && op === '=') {
      isTwice ||= metric !== undefined;
      metric = value;
    } else matchers.push({ name, op, value });
  }
  const twice = isTwice ? ({ isNamedTwice: true } as const) : {};
  return metric === undefined ? { matchers } : { metric, ...twice, matchers };
}
