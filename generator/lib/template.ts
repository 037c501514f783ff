import ejs from 'ejs';
import type { Line } from './shell.ts';
import { visible, visibleLines } from './shown.ts';

/** How a template is compiled. */
export interface TemplateOptions<Local extends string> {
  /** Its file, for messages. */
  readonly name: string;
  /** Every name the template may use; each render must give all of them. */
  readonly locals: readonly Local[];
  /** What `<%=` does to a value; `<%-` puts it in as it is. */
  readonly escape: (text: string) => string;
}

/**
 * Compiles the text of a template. Nothing is printed for lack of a value: a name that is not a local, a local that is
 * not given, and a field that is not there each throw with the file and line that ask for it (ejs itself prints nothing
 * for the last two).
 */
export function compile<Local extends string>(
  text: string,
  { name, locals, escape: escaped }: TemplateOptions<Local>,
): (values: Readonly<Record<Local, unknown>>) => string {
  const render = ejs.compile(text, {
    filename: name,
    strict: true,
    _with: false,
    destructuredLocals: [...locals],
    escape: value => escaped(String(value)),
  });
  return values => {
    for (const local of locals)
      if (values[local] === undefined)
        throw new ReferenceError(`${name}:${lineOf(text, local)}: local \`${local}\` is not given`);
    return render(sealed(values));
  };
}

/** The first line of a template that uses a name inside a tag. */
function lineOf(text: string, local: string): number {
  const use = new RegExp(`<%(?:(?!%>)[\\s\\S])*?(?<![\\w$.])${local.replaceAll('$', '\\$')}(?![\\w$])`).exec(text);
  return use ? text.slice(0, use.index + use[0].length).split('\n').length : 1;
}

/** The same value, except that asking an object for a field it does not have throws. */
function sealed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return new Proxy(value, {
    get(target, key) {
      const field: unknown = Reflect.get(target, key);
      if (field === undefined && typeof key === 'string') throw new ReferenceError(`there is no field \`${key}\``);
      return sealed(field);
    },
  });
}

const CODE_SPAN = /(?<!`)(`+[^`]+`+)/;

/**
 * A text as the cell of a Markdown table: one line, with `|` escaped, which GitHub undoes even inside a code span (GFM
 * 4.10). What would be taken for an HTML tag is escaped too, outside code spans. Never an HTML entity.
 */
export function cell(text: string): string {
  const line = visible(text.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, ' ').replaceAll('\t', ' '));
  const parts = line
    .split(CODE_SPAN)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/<(?=[a-z/!?])/gi, '\\<')));
  return parts
    .join('')
    .replace(/\\(?=\|)/g, '\\\\')
    .replaceAll('|', '\\|');
}

/**
 * A text of a config between words of a page: as it is, and nothing in it is markup, a tag, a link, an image or a region's
 * marker. Any punctuation of ASCII may be escaped (CommonMark 2.4).
 */
export const plain = (text: string): string => visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|~&]/g, '\\$&');

/** A text as a code span, in one line: fenced by one backtick more than it holds in a row. */
export function code(text: string): string {
  const inner = visible(text.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // A reader takes one blank from each end where both have one (CommonMark 6.1).
  const room = /^`|`$|^ .* $/.test(inner) ? ' ' : '';
  return `${fence}${room}${inner}${room}${fence}`;
}

/** A fenced code block, fenced by one backtick more than it holds in a row, and at least three. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${visibleLines(text).trimEnd()}\n${marks}`;
}

/** A block below an item of a list, whose mark is so many characters wide. */
export const below = (block: string, width: number): string => block.replace(/\n(?=.)/g, `\n${' '.repeat(width)}`);

/** Commands that people copy, as a block. */
export const commandBlock = (line: Line): string => fence('bash', line);

/** One blank line between paragraphs and one line end at the end, whatever the loops of a template left. */
export const tidy = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
