import { isMap, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Path } from './yaml.ts';

/** A change of a YAML text: another value at a path, or none where it is left out. */
export interface Edit {
  readonly path: Path;
  readonly value?: unknown;
  /** Key beside which a new top-level key stands; else it comes last. */
  readonly after?: string;
}

/** The text with these changes. Comments, blank lines and the style of maps are kept; a path
 * that is not there is no change. */
export function edited(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const document = parseDocument(text);
  for (const { path, value, after } of edits) {
    if (value === undefined) {
      if (document.hasIn(path)) document.deleteIn(path);
    } else if (after !== undefined && path.length === 1 && isMap(document.contents))
      insert(document.contents, document.createPair(path[0], value), after);
    else document.setIn(path, document.createNode(value, { flow: true }));
  }
  // The printer has one padding for maps, which have it here, and for lists, which have none.
  return document.toString({ lineWidth: 0 }).replace(/(?<=[:-] )\[ ([\w, -]+) \]/g, '[$1]');
}

function insert(map: YAMLMap, pair: Pair, after: string): void {
  if (isMap(pair.value)) pair.value.flow = true;
  const at = map.items.findIndex(({ key }) => String(key) === after);
  map.items.splice(at < 0 ? map.items.length : at + 1, 0, pair);
}
