import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  Scalar,
  stringify,
  visit,
  type YAMLMap,
} from 'yaml';
import { needsQuotes } from './carried.ts';
import { isNestedBeyond, MAX_DEPTH } from './depth.ts';
import { memo } from './memo.ts';

/** A path into a document: object keys and list indexes. */
export type Path = readonly (string | number)[];

/** A stretch of a text, 1-based. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

/** A fault of the text itself, found by the parser. */
export interface YamlFault extends Span {
  readonly message: string;
}

/** A parsed YAML document: its value, or the faults that keep it from having one. */
export interface Parsed {
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The span of the node at `path`, of its key with `'key'`; the deepest parent that exists where it does not. */
  locate(path: Path, part?: 'key' | 'value'): Span;
  /** Whether the document has a node at exactly this path. */
  has(path: Path): boolean;
}

/** Aliases a config may use; more is an anchor bomb, not a config (the yaml package counts expansions). */
const MAX_ALIASES = 50;

/** The stretch between two offsets of a text, the second of which is behind it. */
export const spansOf =
  (lines: LineCounter) =>
  ([first, end]: readonly [first: number, end: number, ...number[]]): Span => {
    const from = lines.linePos(first);
    const to = lines.linePos(Math.max(first, end - 1));
    const start = { line: Math.max(1, from.line), column: Math.max(1, from.col) };
    return from.line === to.line ? { ...start, endColumn: to.col } : start;
  };

/**
 * Parses one YAML 1.2 document and keeps positions. Never throws: tabs, duplicate keys, a second document,
 * unresolved tags and alias bombs come back as faults.
 */
export function parse(text: string): Parsed {
  const lines = new LineCounter();
  const documents = parseSafely(text, lines);
  if (typeof documents === 'string') return unreadable(documents);
  const spanned = spansOf(lines);
  const span = (range: Node['range']): Span => (range ? spanned(range) : { line: 1, column: 1 });
  const faults: YamlFault[] = [];
  const [first, second] = documents;
  for (const error of [...(first?.errors ?? []), ...(first?.warnings ?? [])])
    faults.push({ message: error.message, ...spanned(error.pos) });
  for (const { key, message } of first ? badKeys(first) : []) faults.push({ message, ...span(key?.range) });
  if (second)
    faults.push({ message: 'A second document begins here: the config is one document', ...span(second.range) });
  let value: unknown;
  if (first && faults.length === 0) {
    try {
      value = first.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      faults.push({ message: error instanceof Error ? error.message : String(error), ...span(first.contents?.range) });
    }
  }
  const walk = (path: Path, part: 'key' | 'value'): { span: Span; exact: boolean } => {
    let node: Node | null | undefined = first?.contents as Node | null;
    let found = span(node?.range);
    for (const [depth, step] of path.entries()) {
      if (isAlias(node) && first) node = node.resolve(first);
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step));
        if (!pair) return { span: found, exact: false };
        const key = span((pair.key as Node).range);
        node = pair.value as Node | null;
        found = (part === 'key' && depth === path.length - 1) || !node?.range ? key : span(node.range);
        // A block mapping or sequence starts on a later line than its key; the key is what a reader looks for.
        if (part === 'value' && node && (isMap(node) || isSeq(node)) && !node.flow) found = key;
      } else if (isSeq(node)) {
        node = node.items[Number(step)] as Node | undefined;
        if (!node) return { span: found, exact: false };
        found = span(node.range);
      } else return { span: found, exact: false };
    }
    return { span: found, exact: true };
  };
  return {
    value,
    faults,
    locate: (path, part = 'value') => walk(path, part).span,
    has: path => walk(path, 'value').exact,
  };
}

/** The parser's documents, or what it shows where it gives up: a text nested too deep for it. */
function parseSafely(text: string, lineCounter: LineCounter): readonly Document[] | string {
  try {
    // The parser compares each key with every other one; `badKeys` asks the same question in one pass.
    const documents = parseAllDocuments(text, {
      lineCounter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
      version: '1.2',
    });
    return Array.isArray(documents) ? (documents as Document[]) : [];
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const unreadable = (message: string): Parsed => ({
  value: undefined,
  faults: [{ message, line: 1, column: 1 }],
  locate: () => ({ line: 1, column: 1 }),
  has: () => false,
});

/** Aliases that a document may have as keys. */
const MAX_KEYS = 100;

/**
 * Keys that a mapping has twice, and keys that are no words: printing those takes the parser exponential time. Merge keys
 * may be there twice, where a reader knows them, and so may aliases be keys.
 */
export function badKeys(
  document: Document,
  merge = false,
): { readonly key: Node | null; readonly message: string; readonly isTwice: boolean }[] {
  const bad: { key: Node | null; message: string; isTwice: boolean }[] = [];
  let aliases = 0;
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key: written } of map.items as { key: Node | Scalar | null }[]) {
        // Go takes an alias for the word that bears its anchor. To resolve one is a walk over the document.
        const key =
          merge && isAlias(written) && aliases++ < MAX_KEYS ? (written.resolve(document) ?? written) : written;
        if (key !== null && !isScalar(key)) bad.push({ key, message: 'A key must be a word', isTwice: false });
        else if (seen.has(key?.value ?? null) && !(merge && key?.value === '<<'))
          bad.push({ key, message: 'Map keys must be unique', isTwice: true });
        else seen.add(key?.value ?? null);
      }
    },
  });
  return bad;
}

/** A mapping's pairs by key: a config of a thousand overlays is asked for each of them many times. */
const pairsOf = memo(
  (map: YAMLMap): ReadonlyMap<string, Pair> =>
    new Map(map.items.flatMap(pair => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : []))),
);

/**
 * Every document of a stream as plain values, for files that this program wrote, and that a change may have spoilt since.
 * @throws where the text is not YAML, has a key twice, expands without end or is nested deeper than any object
 */
export function parsePlain(text: string): unknown[] {
  // The parser compares each key with every other one; `badKeys` asks the same question in one pass.
  return parseAllDocuments(text, { uniqueKeys: false }).map(document => {
    const [error] = [...document.errors, ...badKeys(document as Document)];
    if (error) throw new Error(error.message);
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    if (isNestedBeyond(value, MAX_DEPTH)) throw new Error(`This is nested more than ${MAX_DEPTH} deep`);
    return value;
  });
}

/** A text as a YAML scalar that any place of a document can hold: plain where that is safe, quoted where it is not. */
export const scalar = (text: string): string =>
  /^[a-z][\w.:/@+-]*$/i.test(text) && parsePlain(text)[0] === text ? text : `'${text.replaceAll("'", "''")}'`;

/** A value as it is printed: a text that only quotes carry is put in quotes. */
function quoted(_: unknown, value: unknown): unknown {
  if (typeof value !== 'string' || !needsQuotes(value)) return value;
  const scalar = new Scalar(value);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/**
 * Prints one document: no folding, no anchors, and every text that a YAML 1.1 reader (kustomize, kubectl) would take
 * for another type is quoted. An object printed before is not printed again.
 */
export const print = memo((value: object): string =>
  stringify(value, quoted, { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false }),
);
