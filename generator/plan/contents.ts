import { fileKindOf } from '../kinds/file-kind.ts';
import { holdsRules, objectsInValues } from '../kinds/helm-values.ts';
import { isNestedBeyond, MAX_DEPTH } from '../lib/depth.ts';
import { jsonDocument, jsonStream, parseStream, type StreamDocument } from '../lib/documents.ts';
import { hasTooManyEntries, MAX_ENTRIES } from '../lib/entries.ts';
import type { Origin } from '../lib/origin.ts';
import type { Path } from '../lib/yaml.ts';
import { type Artifact, contentOf, type FileKind, type Manifest } from '../model/artifact.ts';
import type { Issue } from '../model/issue.ts';
import { namesThatAreNone, objectsIn } from './foreign.ts';
import { conflictIn } from './refusal.ts';

/** What was read: objects and files, what kept others from being read, and what was passed over. */
export interface Read {
  readonly artifacts: readonly Artifact[];
  readonly issues: readonly Issue[];
  readonly passed?: readonly { readonly what: 'unknown' | 'template'; readonly file: string }[];
}

/** A line on which a document names its API version, in block or flow style, quoted or not. */
const MANIFEST = /(?:^|[{,])[ \t]*(?:"apiVersion"|'apiVersion'|apiVersion)[ \t]*:/m;

/** A line that a file of rules, of scrapes or of routes begins a section with. */
const SECTION = /^(?:groups|scrape_configs|rule_files|route|receivers|- job_name)[ \t]*:/m;

/** A letter that a quoted text writes as its number, or a word that goes on in the next line: what hides a word. */
const ESCAPED = /\\(?:(?:x|u00|U000000)(?:4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])|\r?\n)/i;

/** Whether a text has a Secret in it: no line of it is quoted, whatever is wrong with which of them. */
export const holdsSecret = (text: string): boolean =>
  text.includes('kind') &&
  (/\bkind\b["']?[ \t]*:[ \t]*(?:!\S{1,40}[ \t]{1,9}|&\S{1,40}[ \t]{1,9})?["']?Secret(?:List)?\b/.test(text) ||
    (ESCAPED.test(text) &&
      parseStream(text).some(({ value }) => objectsIn(value).some(([, { kind }]) => kind === 'Secret'))));

/** Whether a text may hold what laws read: most of a repository's other files are not worth parsing. */
const mayHold = (text: string): boolean =>
  (text.includes('apiVersion') && text.includes('kind')) ||
  /\b(?:groups|scrape_configs|rule_files|receivers|panels|rows|job_name)\b/.test(text);

/** Marks of a template in a text that is no YAML. */
const TEMPLATE = /\{\{|\{%/;

/** What laws read in the text of a file, whatever people wrote it in. `file` is what messages call it. */
export function contentsOf(file: string, text: string): Read {
  const nothing: Read = { artifacts: [], issues: [], passed: [{ what: 'unknown', file }] };
  if (!mayHold(text)) return nothing;
  if (!file.endsWith('.json') && hasTooManyEntries(text))
    return {
      artifacts: [],
      issues: [unread({ file, line: 1, column: 1 }, `has more than ${MAX_ENTRIES} entries`, 'split the file')],
    };
  const conflict = conflictIn(text, file);
  if (conflict) return { artifacts: [], issues: [conflict] };
  const isManifest = MANIFEST.test(text);
  const documents = documentsIn(file, text, isManifest);
  const isOurs = isManifest || SECTION.test(text);
  const [broken] = isOurs ? documents.flatMap(document => document.faults) : [];
  const artifacts = documents.flatMap(document => artifactsIn(file, document));
  if (broken && TEMPLATE.test(text)) return { artifacts, issues: [], passed: [{ what: 'template', file }] };
  if (broken) return { artifacts, issues: [fault({ file, ...spanOf(broken) }, broken.message)] };
  const issues = documents.flatMap(document => [...unnamed(file, document), ...repeated(file, document)]);
  return artifacts.length === 0 ? nothing : { artifacts, issues };
}

/** A name that YAML 1.1 takes for something else than a text. */
const unnamed = (file: string, document: StreamDocument): Issue[] =>
  namesThatAreNone(document.value).map(([key, found]) => ({
    id: 'object-matches-schema',
    level: 'error',
    what: `\`metadata.${key}\` is the ${typeof found} \`${found}\`, and must be a text`,
    why: 'the API server would refuse the object: `kubectl` reads YAML 1.1, which takes a bare word like this for no text',
    fix: 'put it in quotes',
    at: { file, ...document.locate({ path: ['metadata', key] }) },
  }));

/** Keys that are there twice, where not every tool refuses the text. */
const repeated = (file: string, document: StreamDocument): Issue[] =>
  document.repeated.map(({ message, ...span }) => ({
    id: 'manifest-is-yaml',
    level: 'warning',
    what: message,
    why: '`kubectl` takes the last of the two without a word, and stricter tools refuse the file',
    fix: 'keep one of them',
    at: { file, ...span },
  }));

const spanOf = ({ message: _, ...span }: StreamDocument['faults'][number]) => span;

/** The documents of a text. JSON is parsed as such, many times faster; a stream of objects is what `kubectl` takes too. */
function documentsIn(file: string, text: string, isManifest: boolean): readonly StreamDocument[] {
  const parsed = () => parseStream(text, isManifest ? 'kubernetes' : 'others');
  if (!file.endsWith('.json')) return parsed();
  const documents = ofJson(text);
  if (documents) return documents.some(({ value }) => isNestedBeyond(value, MAX_DEPTH)) ? parsed() : documents;
  return hasTooManyEntries(text) ? [] : parsed();
}

/** One value or a stream of them; nothing where the text is no JSON. */
function ofJson(text: string): readonly StreamDocument[] | undefined {
  for (const read of [(whole: string) => [jsonDocument(whole)], jsonStream])
    try {
      return read(text);
    } catch {
      // What is no single value may be a stream, and what is neither may be YAML.
    }
  return undefined;
}

function artifactsIn(file: string, document: StreamDocument): readonly Artifact[] {
  const objects = objectsIn(document.value);
  const made = (inner: readonly (readonly [Path, Manifest])[], home: Path = []): readonly Artifact[] =>
    inner.map(([path, object]) => objectArtifact(file, document, [...home, ...path], object));
  if (objects.length > 0)
    return objects.flatMap(([path, object]) => [...made([[path, object]]), ...made(objectsInValues(object), path)]);
  const own = fileKindOf(document.value);
  if (own !== undefined) return [fileArtifact(file, document, own)];
  const whole = fileArtifact(file, document, 'helm-values');
  if (VALUES.test(file) && !isManifestLike(document.value)) {
    const inner = made(objectsInValues(contentOf(whole)));
    return holdsValues(document.value) ? [whole, ...inner] : inner;
  }
  return holdsValues(document.value) ? [whole] : [];
}

/** How people call files of values. In others, what looks like an object may be a part of a template. */
const VALUES = /(?:^|[/.-])values(?:[.-][\w.-]+)?\.ya?ml$/;

/** Whether it is a chart's values, by rules or dashboards in them: no manifest of a kind that is not known is. */
const holdsValues = (value: unknown): boolean => !isManifestLike(value) && holdsRules(value);

const isManifestLike = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'apiVersion' in value && 'kind' in value;

const locateIn =
  (file: string, document: StreamDocument, path: Path): NonNullable<Artifact['locate']> =>
  spot => ({ file, ...document.locate({ ...spot, path: [...path, ...spot.path] }) });

function objectArtifact(file: string, document: StreamDocument, path: Path, object: Manifest): Artifact {
  const locate = locateIn(file, document, path);
  return { form: 'object', object, part: '', origin: locate({ path: [] }), locate };
}

const fileArtifact = (file: string, document: StreamDocument, kind: FileKind): Artifact => ({
  form: 'file',
  file: { kind, path: file, data: document.value },
  part: '',
  origin: { file, line: 1, column: 1 },
  locate: locateIn(file, document, []),
});

const fault = (at: Origin, message: string): Issue => ({
  id: 'manifest-is-yaml',
  level: 'error',
  what: message,
  why: 'nothing is known of what is in the file',
  fix: 'fix the text',
  at,
});

/** A file that was not read, and why: a sentence that goes on after its name. */
export const unread = (at: Origin, why: string, fix = 'put the manifest itself there'): Issue => ({
  id: 'file-is-in-the-folder',
  level: 'warning',
  what: `\`${at.file}\` ${why}: it was not read`,
  why: 'what it holds was not checked, and a tool that follows it reads what is not in the repository',
  fix,
  at,
});
