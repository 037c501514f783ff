import type { Stretch } from './tree.ts';

/** What any template may call (Go, text/template). */
export const GO_FUNCTIONS: readonly string[] =
  'and call eq ge gt html index js le len lt ne not or print printf println slice urlquery'.split(' ');

/** What a template may call: Prometheus' own functions (template/template.go), then those of Go (text/template). */
export const FUNCTIONS: readonly string[] =
  `args externalURL first graphLink humanize humanize1024 humanizeDuration humanizePercentage
  humanizeTimestamp label match now parseDuration pathPrefix query reReplaceAll safeHtml sortByLabel stripDomain stripPort
  strvalue tableLink title tmpl toDuration toLower toTime toUpper urlQueryEscape value`
    .split(/\s+/)
    .concat(GO_FUNCTIONS);

/** Variables that Prometheus sets before each text (rules/alerting.go, Eval). */
const SET = ['$', '$labels', '$value', '$externalLabels', '$externalURL'];

/** A fault, where it is, and the name that it is about. */
export interface TemplateFault extends Stretch {
  readonly message: string;
  readonly unknown?: 'function' | 'variable';
  readonly word?: string;
}

const OPENING = new Set(['if', 'range', 'with', 'define', 'block']);
const KEYWORDS = new Set([...OPENING, 'else', 'end', 'template', 'break', 'continue', 'true', 'false', 'nil']);

/** A token of an action, in Go's order of looking (text/template/parse, lexInsideAction). */
const TOKEN =
  /(?<space>\s+)|(?<text>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+')|(?<number>[-+]?(?:\d|\.\d)[\w.]*)|(?<field>\.[\p{L}_][\p{L}\p{N}_]*)|(?<variable>\$[\p{L}\p{N}_]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>:=|[=|(),.])/uy;

/** What may follow a field, a variable or a word (lex.go, atTerminator). */
const TERMINATOR = /^(?:$|[\s.,|:()])/;

interface Token extends Stretch {
  readonly kind: string;
  readonly text: string;
}

class Refused extends Error {
  readonly fault: TemplateFault;
  constructor(fault: TemplateFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const refuse = (message: string, from: number, to: number, more: Partial<TemplateFault> = {}): never => {
  throw new Refused({ message, from, to, ...more });
};

function tokensOf(action: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < action.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(action);
    const [from, seen] = [offset + at, action[at] ?? ''];
    if (!found?.groups) {
      if (/["`']/.test(seen)) return refuse('a text in quotes has no end', from, offset + action.length);
      return refuse(`unexpected \`${seen}\``, from, from + 1);
    }
    const [text] = found;
    const kind = Object.entries(found.groups).find(([, value]) => value !== undefined)?.[0] ?? '';
    at += text.length;
    if (['field', 'variable', 'word'].includes(kind) && !TERMINATOR.test(action.slice(at)))
      return refuse(
        `unexpected \`${action[at]}\` in \`${text}${action.slice(at).split(/[\s|)]/)[0]}\``,
        from,
        offset + at + 1,
      );
    if (kind === 'sign' && text === '.' && isBehind(tokens.at(-1), from))
      return refuse('unexpected `.`', from, from + 1);
    if (kind !== 'space') tokens.push({ kind, text, from, to: offset + at });
  }
  return tokens;
}

/** Whether a point stands right behind a name: what it leads to is missing. */
const isBehind = (before: Token | undefined, at: number): boolean =>
  before !== undefined && before.to === at && ['field', 'variable', 'word'].includes(before.kind);

/** The first thing by which Prometheus refuses a text of a rule as a template; nothing where it takes the text. */
export function templateFault(text: string, functions = FUNCTIONS): TemplateFault | undefined {
  try {
    read(text, functions);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.fault;
    throw error;
  }
}

function read(text: string, functions: readonly string[]): void {
  /** The blocks that are open, and the variables that are known in each. */
  const open: { readonly word: string; readonly known: Set<string>; readonly from: number }[] = [
    { word: '', known: new Set(SET), from: 0 },
  ];
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const comment = /^\{\{(?:- )?\/\*/.exec(text.slice(at, at + 6));
    const end = comment ? endOfComment(text, at) : endOfAction(text, at + 2);
    if (!comment) act(text.slice(at + 2, end - 2), at + 2, open, functions);
    at = end;
  }
  const last = open.at(-1);
  if (open.length > 1 && last) refuse(`\`{{ ${last.word} }}\` has no \`{{ end }}\``, last.from, text.length);
}

function endOfComment(text: string, at: number): number {
  const end = /\*\/(?:\s-)?\}\}/.exec(text.slice(at));
  return end ? at + end.index + end[0].length : refuse('a comment has no end', at, text.length);
}

/** Behind the `}}` of an action: one within quotes is a part of it. */
function endOfAction(text: string, from: number): number {
  const found = /^(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|(?!\}\})[^"`'])*\}\}/s.exec(text.slice(from));
  if (found) return from + found[0].length;
  const near = text.indexOf('}', from);
  return refuse('an action has no `}}`', from - 2, near < 0 ? text.length : near + 1);
}

type Open = { readonly word: string; readonly known: Set<string>; readonly from: number; hasElse?: boolean }[];

function act(written: string, offset: number, open: Open, functions: readonly string[]): void {
  const action = written.replace(/^- /, '  ').replace(/\s-$/, '  ');
  const tokens = tokensOf(action, offset);
  const [first, ...rest] = tokens;
  const whole = [offset - 2, offset + written.length + 2] as const;
  if (!first) return void refuse('an action is empty', ...whole);
  const scope = open.at(-1) ?? { word: '', known: new Set<string>(), from: 0 };
  const isKeyword = first.kind === 'word';
  if (isKeyword && first.text === 'end') {
    if (open.length === 1) refuse('`{{ end }}` ends nothing', ...whole);
    open.pop();
    return;
  }
  if (isKeyword && first.text === 'else') {
    if (open.length === 1) refuse('`{{ else }}` is outside of a block', ...whole);
    const [next, ...more] = rest;
    // An `else if` is a block of its own within this one.
    if (scope.hasElse) refuse('`{{ else }}` is there twice', ...whole);
    if (!next) scope.hasElse = true;
    if (next)
      pipeline(next.kind === 'word' && ['if', 'with'].includes(next.text) ? more : rest, scope.known, whole, functions);
    return;
  }
  if (isKeyword && OPENING.has(first.text)) {
    const known = new Set(['define', 'block'].includes(first.text) ? ['$'] : scope.known);
    if (!['define', 'block'].includes(first.text)) pipeline(rest, known, whole, functions);
    else if (rest[0]?.kind !== 'text') refuse(`\`${first.text}\` needs a name in quotes`, ...whole);
    open.push({ word: first.text, known, from: whole[0] });
    return;
  }
  if (isKeyword && ['break', 'continue'].includes(first.text)) {
    if (!open.some(({ word }) => word === 'range')) refuse(`\`{{ ${first.text} }}\` is outside of a range`, ...whole);
    return;
  }
  if (isKeyword && first.text === 'template') {
    if (rest[0]?.kind !== 'text') refuse('a template is called by its name in quotes', ...whole);
    return;
  }
  pipeline(tokens, scope.known, whole, functions);
}

/** Holds what an action evaluates against what is there, and notes the variables that it declares. */
function pipeline(
  tokens: readonly Token[],
  known: Set<string>,
  whole: readonly [number, number],
  functions: readonly string[],
): void {
  if (tokens.length === 0) refuse('a value is missing', ...whole);
  // Go's parser takes `=` for a variable that is not there yet, too.
  const declares = tokens.findIndex(
    ({ text }, at) => text === ':=' || (text === '=' && tokens[at - 1]?.kind === 'variable'),
  );
  const used = declares < 0 ? tokens : tokens.slice(declares + 1);
  let depth = 0;
  for (const [index, { kind, text, from, to }] of used.entries()) {
    if (text === '(') depth++;
    if (text === ')' && --depth < 0) refuse('unexpected `)`', from, to);
    if (text === '=' && used[index - 1]?.kind !== 'variable') refuse('unexpected `=`', from, to);
    // What ends with it is taken (text/template/parse, pipeline).
    if (text === '|' && (index === 0 || used[index + 1]?.text === '|'))
      refuse('a value is missing beside `|`', from, to);
    const next = text === '|' ? used[index + 1] : undefined;
    if (next && (['text', 'number'].includes(next.kind) || /^(?:true|false|nil|\.)$/.test(next.text)))
      refuse(`${next.text} is no function, and \`|\` leads to one`, next.from, next.to);
    if (kind === 'variable' && !known.has(text))
      refuse(`there is no variable \`${text}\``, from, to, { unknown: 'variable', word: text });
    if (kind === 'word' && !KEYWORDS.has(text) && !functions.includes(text))
      refuse(`there is no function \`${text}\``, from, to, { unknown: 'function', word: text });
  }
  if (depth > 0) refuse('a `(` has no `)`', ...whole);
  if (declares >= 0) for (const { kind, text } of tokens.slice(0, declares)) if (kind === 'variable') known.add(text);
}

/** Variables that a template may have meant. */
export const VARIABLES: readonly string[] = SET.slice(1);
