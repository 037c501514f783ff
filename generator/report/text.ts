import { styleText } from 'node:util';
import { show } from '../lib/origin.ts';
import { redact } from '../lib/redact.ts';
import type { FoldedIssue, IssueLevel } from '../model/issue.ts';
import type { Printer, ReportOptions } from './printer.ts';
import { columns, cut, wrap } from './screen.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<IssueLevel, Style> = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  note: ['cyan', 'bold'],
};

/** Narrower or wider than this no message is laid out, whatever the terminal. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/** Room beside the carets below which the words start on a line of their own. */
const MIN_ROOM = 28;

/** Overlays named in a heading before the rest are counted. */
const MAX_OVERLAYS = 4;

/** For people: each issue with the line it stands in, then a line that counts them. Nothing to say prints nothing. */
export const text: Printer = ({ issues, closing, options }) => {
  if (issues.length === 0) return '';
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width));
  const paint = (style: Style, words: string): string =>
    options.color ? styleText(style, words, { validateStream: false }) : words;
  const lines = linesOf(options.source);
  return `${issues.map(issue => block(issue, width, paint, lines)).join('\n\n')}\n\n${closing}\n`;
};

type Paint = (style: Style, words: string) => string;

function block(
  issue: FoldedIssue,
  width: number,
  paint: Paint,
  lines: (file: string) => readonly string[] | undefined,
): string {
  const { level, id, why, fix, subject, what } = issue;
  const part = (label: string, words: string) =>
    wrap(words, width - 7).map((line, index) => `  ${index === 0 ? paint('bold', label.padEnd(3)) : '   '}  ${line}`);
  return [
    ...heading(issue, width, paint),
    ...excerpt(issue, width, paint, lines(issue.at.file)),
    ...(subject !== undefined && !what.includes(subject) ? part('in', subject) : []),
    ...part('why', why),
    ...part('fix', fix),
  ].join('\n');

  function heading({ at, overlays }: FoldedIssue, room: number, style: Paint): string[] {
    const left = `${level}  ${id}`;
    const right = `${show(at)}${overlays.length === 0 ? '' : `  ${overlayNames(overlays)}`}`;
    const painted = `${style(STYLES[level], level)}  ${style('bold', id)}`;
    const space = room - columns(left) - columns(right);
    if (space >= 2) return [painted + ' '.repeat(space) + style('cyan', right)];
    return [painted, ' '.repeat(Math.max(2, room - columns(right))) + style('cyan', right)];
  }
}

function overlayNames(overlays: readonly string[]): string {
  const named = overlays.slice(0, MAX_OVERLAYS).join(', ');
  const more = overlays.length - MAX_OVERLAYS;
  return `overlay${overlays.length === 1 ? '' : 's'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

/** The line of the file with carets under what is wrong and the words beside them, or the words alone. */
function excerpt(
  { at, what }: FoldedIssue,
  width: number,
  paint: Paint,
  lines: readonly string[] | undefined,
): string[] {
  const line = lines?.[at.line - 1];
  if (line === undefined || line.trim() === '') return wrap(what, width - 2).map(words => `  ${words}`);
  const number = String(at.line).padStart(4);
  const gutter = `${' '.repeat(number.length)} | `;
  const start = Math.min(at.column - 1, line.length);
  const end = Math.max(start + 1, at.endColumn ?? at.column);
  const { text: shown, before, marked } = cut(line, start, end, width - columns(gutter));
  const carets = `${paint('dim', gutter)}${' '.repeat(before)}${paint('red', '^'.repeat(marked))}`;
  const beside = before + marked + 1;
  const room = width - columns(gutter) - beside;
  const [indent, first, ...rest] =
    room >= MIN_ROOM
      ? [before, ...wrapFirst(what, room, width - columns(gutter) - before)]
      : [0, '', ...wrap(what, width - columns(gutter))];
  return [
    `${paint('dim', `${number} | `)}${shown}`,
    first === '' ? carets : `${carets} ${first}`,
    ...rest.map(words => `${paint('dim', gutter)}${' '.repeat(indent)}${words}`),
  ];
}

/** Words wrapped where the first line has less room than the others. */
function wrapFirst(words: string, first: number, rest: number): [string, ...string[]] {
  const [head = ''] = wrap(words, first);
  const left = words.slice(head.length).trimStart();
  return left === '' ? [head] : [head, ...wrap(left, rest)];
}

/** A value under a name that speaks of a secret: whatever its form, it is not shown. */
const TOLD =
  /((?:password|passwd|passphrase|token|api[-_]?key|private[-_]?key|credentials?)["']?\s*:\s+)([^\s#{[&*|>][^,}#\n]*)/gi;

/** Lines of each file, secrets blotted out over the whole text first: a private key has many lines. */
function linesOf(source: ReportOptions['source']): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return file => {
    if (!known.has(file)) {
      const blotted = source(file);
      known.set(
        file,
        blotted === undefined
          ? undefined
          : blot(blotted)
              .split('\n')
              .map(line => line.replace(/\r$/, '')),
      );
    }
    return known.get(file);
  };
}

const blot = (whole: string): string =>
  redact(whole).replace(TOLD, (_, name: string, value: string) => name + '█'.repeat(value.length));
