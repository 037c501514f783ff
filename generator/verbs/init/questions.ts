import { type Parsed, type Path, parse, scalar } from '../../lib/yaml.ts';

/** A value of a config that no two users share. */
export interface Question {
  /** Its place, with dots: what is shown, and what `--set` takes. */
  readonly path: string;
  /** Further places with the same value: a namespace that several sources are in is asked for once. */
  readonly also: readonly string[];
  /** What the template says. */
  readonly value: string;
  /** Whether the template's value cannot be anybody's: it is below a name that RFC 2606 keeps for examples. */
  readonly needed: boolean;
}

const EXAMPLE = /\bexample(\.(com|net|org))?\b/;
/** Keys whose values have a usual answer, and are still each user's own. */
const OWN = ['namespace', 'channel'];

/** What a template is for: its first comment, behind the line that names its schema. */
export const forWhat = (text: string): string => /^# (?!yaml-language-server)(.+)$/m.exec(text)?.[1] ?? '';

/** What is to be asked before a template becomes a person's config, in the order of its lines. */
export function questionsOf(text: string): readonly Question[] {
  const asked = texts(parse(text).value).filter(({ path, value }) => isNeeded(value) || OWN.includes(last(path)));
  return [...Map.groupBy(asked, ({ value }) => value)].map(([value, places]) => {
    const [path = '', ...also] = places.map(place => dotted(place.path));
    return { path, also, value, needed: isNeeded(value) };
  });
}

/** Places of a template that `--set` takes: all that hold a text. */
export const settable = (text: string): readonly string[] => texts(parse(text).value).map(({ path }) => dotted(path));

/**
 * The template with other values at these places, every other character of it as it was. Host names of services follow
 * the namespaces they are in.
 */
export function fill(text: string, values: ReadonlyMap<string, string>): string {
  const document = parse(text);
  const all = texts(document.value);
  const moved = all.flatMap(({ path, value }) => {
    const to = values.get(dotted(path));
    return last(path) === 'namespace' && to !== undefined ? [[`.${value}.svc`, `.${to}.svc`] as const] : [];
  });
  const follow = (value: string) => moved.reduce((found, [from, to]) => found.replaceAll(from, to), value);
  const lines = text.split('\n');
  // From the last to the first, so that columns hold where a line has two values.
  for (const { path, value } of all.reverse()) {
    const now = values.get(dotted(path)) ?? follow(value);
    if (now !== value) replace(lines, document, path, now);
  }
  return lines.join('\n');
}

function replace(lines: string[], document: Parsed, path: Path, value: string): void {
  const { line, column, endColumn = column } = document.locate(path);
  const text = lines[line - 1] ?? '';
  lines[line - 1] = text.slice(0, column - 1) + scalar(value) + text.slice(endColumn);
}

const dotted = (path: Path): string => path.join('.');
const last = (path: Path): string => String(path.at(-1));
const isNeeded = (value: string): boolean => EXAMPLE.test(value);

interface Example {
  readonly path: Path;
  readonly value: string;
}

/** Every text of a value with its path, in the order they are written. */
function texts(value: unknown, path: Path = []): Example[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => texts(item, [...path, key]));
}
