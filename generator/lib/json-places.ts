import type { Path } from './yaml.ts';

type Range = readonly [from: number, to: number];

/** Where something stands in a JSON text: its key, where it has one, and its value. */
export interface JsonPlace {
  readonly key?: Range;
  readonly value: Range;
  /** How many steps of the path are there. */
  readonly depth: number;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The stretches of JSON values that follow one another, as `kubectl`, `jq` and Go's decoder take a stream of them. A text
 * that is none gives stretches that are no JSON.
 */
export function jsonValues(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const end = Math.max(skipValue(text, at), at + 1);
    found.push([at, end]);
    at = end;
  }
  return found;
}

/** The next place that is no blank. */
function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) <= 32) next++;
  return next;
}

/** The place behind a text in quotes. */
function skipText(text: string, at: number): number {
  let next = at + 1;
  while (next < text.length && text[next] !== '"') next += text[next] === '\\' ? 2 : 1;
  return next + 1;
}

/** The place behind a value. */
function skipValue(text: string, at: number): number {
  if (text[at] === '"') return skipText(text, at);
  let open = 0;
  let next = at;
  do {
    const sign = text[next];
    if (sign === '"') {
      next = skipText(text, next);
      continue;
    }
    if (sign === '{' || sign === '[') open++;
    else if (sign === '}' || sign === ']') open--;
    next++;
    // A number or a word ends where its list, its object or the text does.
  } while (next < text.length && (open > 0 || !/[\s,\]}]/.test(text[next] ?? '')));
  return next;
}

interface Entry {
  readonly name: string | number;
  readonly key?: Range;
  readonly value: Range;
}

/** The entries of the object or list at a place, in order; none of any other value. */
function* entriesAt(text: string, start: number): Generator<Entry> {
  const sign = text[start];
  if (sign !== '{' && sign !== '[') return;
  let at = skipBlanks(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index++) {
    let key: Range | undefined;
    if (sign === '{') {
      key = [at, skipText(text, at)];
      at = skipBlanks(text, skipBlanks(text, key[1]) + 1);
    }
    const value: Range = [at, skipValue(text, at)];
    yield { name: key ? (JSON.parse(text.slice(...key)) as string) : index, ...(key ? { key } : {}), value };
    at = skipBlanks(text, value[1]);
    if (text[at] === ',') at = skipBlanks(text, at + 1);
  }
}

/** Finds a path in a text that is JSON, or as much of it as is there. Much quicker than a parser that keeps positions. */
export function placeInJson(text: string, path: Path): JsonPlace {
  const start = skipBlanks(text, 0);
  let found: JsonPlace = { value: [start, skipValue(text, start)], depth: 0 };
  for (const step of path) {
    // Of a key that is there twice the last one counts.
    const entry = [...entriesAt(text, found.value[0])].findLast(({ name }) => String(name) === String(step));
    if (!entry) break;
    found = { ...(entry.key ? { key: entry.key } : {}), value: entry.value, depth: found.depth + 1 };
  }
  return found;
}
