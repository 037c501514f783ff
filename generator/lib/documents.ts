import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, Scalar } from 'yaml';
import { isNestedBeyond, MAX_DEPTH } from './depth.ts';
import { goDocuments } from './go-yaml.ts';
import { isJson, jsonValues, placeInJson } from './json-places.ts';
import { kubernetesTags, type ReadBy } from './kubernetes-tags.ts';
import { literal } from './re2.ts';
import { badKeys, type Path, type Span, spansOf, type YamlFault } from './yaml.ts';

/** A place within a document, in the words of what found something there. */
export interface Spot {
  /** Where a text is JSON, as in dashboards, the path goes on within it. */
  readonly path: Path;
  /** The key at the end of the path rather than its value. */
  readonly part?: 'key';
  /** A word of the text at the path. */
  readonly word?: string;
}

/** One document of a stream, with positions in the stream's text. */
export interface StreamDocument {
  /** Nothing where it has faults. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** Keys that are there twice, where the reader takes the last of them without a word. */
  readonly repeated: readonly YamlFault[];
  /** The stretch of a spot; of the deepest part of its path that is there, where it is not. */
  readonly locate: (spot: Spot) => Span;
}

/** Aliases of one document; kustomize's and Helm's outputs have none, hand-written overlays a few. */
const MAX_ALIASES = 1000;

type Range = readonly [from: number, to: number];

const START: Range = [0, 0];

/** A text that is JSON, as a document: no parser reads it a second time for a position. */
export const jsonDocument = (text: string): StreamDocument => jsonIn(text, [0, text.length], linesOf(text));

/** The documents of a stream of JSON values. Throws where one of them is none. */
export function jsonStream(text: string): StreamDocument[] {
  const lines = linesOf(text);
  return jsonValues(text).map(range => jsonIn(text, range, lines));
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at);
  return lines;
}

function jsonIn(whole: string, [from, to]: Range, lines: LineCounter): StreamDocument {
  const span = spansOf(lines);
  const text = from === 0 && to === whole.length ? whole : whole.slice(from, to);
  return {
    value: JSON.parse(text),
    faults: [],
    repeated: [],
    locate: ({ path, part, word }) => {
      const { key, value, depth } = placeInJson(text, path);
      const range = part && key && depth === path.length ? key : value;
      const [begin, end] = wordIn(text, range, word) ?? range;
      return span([from + begin, from + end]);
    },
  };
}

/**
 * Every document of a stream as other people wrote it: YAML as Kubernetes' tools take it, with merge keys. Never throws.
 */
export function parseStream(text: string, by: ReadBy = 'others'): StreamDocument[] {
  try {
    const lines = new LineCounter();
    const documents = documentsIn(text, by, lines);
    // go-yaml ends an alias at a colon, so that `*app: x` is a key; this parser wants a blank before the colon.
    const colons = documents.flatMap(({ warnings }) =>
      warnings.filter(({ code, message }) => code === 'BAD_ALIAS' && message.includes(':')).map(({ pos: [at] }) => at),
    );
    if (colons.length === 0) return documents.map(document => streamDocument(document, text, by, spansOf(lines)));
    const spaced = withBlanks(text, colons);
    const moved = new LineCounter();
    const span = spansOf(moved);
    return documentsIn(spaced, by, moved).map(document =>
      streamDocument(document, spaced, by, range =>
        asWritten(
          span(range),
          colons.map((at, index) => moved.linePos(at + index)),
        ),
      ),
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        value: undefined,
        faults: [{ message, line: 1, column: 1 }],
        repeated: [],
        locate: () => ({ line: 1, column: 1 }),
      },
    ];
  }
}

const documentsIn = (text: string, by: ReadBy, lines: LineCounter): readonly Document[] =>
  goDocuments(text, lines, by === 'kubernetes' ? kubernetesTags : null);

/** A text with a blank before each of the offsets. */
const withBlanks = (text: string, offsets: readonly number[]): string =>
  [0, ...offsets].map((from, index) => text.slice(from, offsets[index] ?? text.length)).join(' ');

/** A stretch of a text with blanks, as it is in the text without them. */
function asWritten(span: Span, blanks: readonly { readonly line: number; readonly col: number }[]): Span {
  const before = (column: number) => blanks.filter(({ line, col }) => line === span.line && col < column).length;
  const { line, column, endColumn } = span;
  return {
    line,
    column: column - before(column),
    ...(endColumn === undefined ? {} : { endColumn: endColumn - before(endColumn) }),
  };
}

function streamDocument(document: Document, text: string, by: ReadBy, span: (range: Range) => Span): StreamDocument {
  const keys = badKeys(document, true).map(({ key, message, isTwice }) => ({
    isTwice,
    fault: {
      message: isTwice && isScalar(key) ? `the key \`${key.value}\` is there twice` : message,
      ...span(rangeOf(key) ?? START),
    },
  }));
  // Tools of Kubernetes take the last one (sigs.k8s.io/yaml, YAMLToJSON), all others refuse the text.
  const isBad = ({ isTwice }: (typeof keys)[number]) => !isTwice || by === 'others';
  const faults: YamlFault[] = [
    ...document.errors.map(({ message, pos }) => ({ message, ...span(pos) })),
    ...keys.filter(isBad).map(({ fault }) => fault),
  ];
  const repeated = keys.filter(key => !isBad(key)).map(({ fault }) => fault);
  const value = faults.length === 0 ? plainValue(document, faults, span) : undefined;
  const inner = new WeakMap<Node, StreamDocument>();
  const within = (node: Scalar<string>, spot: Spot): Span | undefined => {
    const from = node.range?.[0] ?? 0;
    const known = inner.get(node) ?? (isJson(node.value) ? jsonDocument(node.value) : parseStream(node.value)[0]);
    if (node.type !== Scalar.BLOCK_LITERAL || !known || known.faults.length > 0) return undefined;
    inner.set(node, known);
    const found = known.locate(spot);
    // The text begins on the line below `|`, each of its lines behind the indentation of the first.
    const indent = /^ */.exec(text.slice(text.indexOf('\n', from) + 1).replace(/^(\s*\n)+/, ''))?.[0].length ?? 0;
    const { line } = span([from, from]);
    return {
      line: line + found.line,
      column: indent + found.column,
      ...(found.endColumn === undefined ? {} : { endColumn: indent + found.endColumn }),
    };
  };
  const locate = ({ path, part, word }: Spot): Span => {
    let node = document.contents as Node | null | undefined;
    let range: Range = rangeOf(node) ?? START;
    let whole = range;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      if (isScalar(node) && typeof node.value === 'string') {
        const deeper = within(node as Scalar<string>, {
          path: path.slice(depth),
          ...(part && { part }),
          ...(word && { word }),
        });
        if (deeper) return deeper;
      }
      const pair = isMap(node) ? node.items.findLast(({ key }) => wordOf(key, document) === String(step)) : undefined;
      const next = pair
        ? (pair.value as Node | null)
        : isSeq(node)
          ? (node.items[Number(step)] as Node | undefined)
          : undefined;
      if (!pair && !next) break;
      const key = rangeOf(pair?.key as Node | undefined);
      const block = (isMap(next) || isSeq(next)) && !next.flow;
      // A block mapping or list starts on a later line than its key, which is what a reader looks for.
      range = (key && (block || !next || (part && depth === path.length - 1)) ? key : rangeOf(next)) ?? range;
      whole = rangeOf(next) ?? range;
      node = next;
    }
    return span(wordIn(text, part ? range : whole, word) ?? range);
  };
  return { value, faults, repeated, locate };
}

/** A key as a word; an alias stands for the word that bears its anchor. */
function wordOf(key: unknown, document: Document): string | undefined {
  const node = isAlias(key) ? key.resolve(document) : key;
  return isScalar(node) ? String(node.value) : undefined;
}

const rangeOf = (node: Node | null | undefined): Range | undefined =>
  node?.range ? [node.range[0], node.range[1]] : undefined;

function plainValue(document: Document, faults: YamlFault[], span: (range: Range) => Span): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (!isNestedBeyond(value, MAX_DEPTH)) return value;
    faults.push({ message: `This is nested more than ${MAX_DEPTH} deep`, ...span(START) });
    return undefined;
  } catch (error) {
    faults.push({
      message: error instanceof Error ? error.message : String(error),
      ...span(START),
    });
    return undefined;
  }
}

/** The first stretch of a range where the word stands by itself: metrics' names have colons, too. */
function wordIn(text: string, [from, to]: Range, word: string | undefined): Range | undefined {
  if (!word) return undefined;
  const stretch = text.slice(from, to);
  const escaped = literal(word);
  const at = stretch.search(new RegExp(`(?<!\\w|\\w:)${escaped}(?!\\w|:\\w)`));
  return at < 0 ? undefined : [from + at, from + at + word.length];
}
