import { below } from '../lib/depth.ts';
import { memo } from '../lib/memo.ts';
import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import { type Content, isManifest } from '../model/artifact.ts';
import { dig } from '../views/reading.ts';

/** A tool that fills texts in before the API server, or Prometheus, reads them. */
interface Filler {
  /** What its marks look like, and who fills them in: the end of a sentence. */
  readonly says: string;
  readonly mark: RegExp;
  /** Whether the marks at a path are its own: other programs use the same ones for themselves. */
  readonly isOwn: (content: Content, path: Path, text: string) => boolean;
}

/** Objects in which `${…}` is a variable of a dashboard, or a value of a Secret, or of a script. */
const DOLLAR_KINDS: ReadonlySet<string> = new Set([
  ...[
    'Grafana',
    'GrafanaDashboard',
    'GrafanaDatasource',
    'GrafanaLibraryPanel',
    'GrafanaContactPoint',
    'PersesDashboard',
  ],
  ...['ConfigMap', 'Secret', 'HelmRelease', 'Application', 'Workflow', 'WorkflowTemplate', 'CronWorkflow'],
]);
const SCRIPTS = ['command', 'args', 'env', 'script', 'lifecycle', 'exec'];

const isDollarOwn: Filler['isOwn'] = (content, path, text) =>
  isManifest(content) &&
  !text.includes('\n') &&
  (path[0] === 'metadata' || (!DOLLAR_KINDS.has(content.kind) && !path.some(step => SCRIPTS.includes(String(step)))));

/** What only a chart of Helm holds (Helm, docs: built-in objects, template functions). */
const HELM = /\.(?:Values|Release|Chart|Capabilities|Files)\b|\b(?:include|tpl|toYaml|required|b64enc)\s/;
const isOfHelm = (text: string): boolean =>
  text
    .split('{{')
    .slice(1)
    .some(inner => HELM.test(inner.split('}', 1)[0] ?? ''));

/** Braces are those of Prometheus in its annotations and labels, and those of Grafana and Alertmanager in their texts. */
const isBraceOwn: Filler['isOwn'] = (content, path, text) =>
  path.at(-1) === 'expr' ||
  (isManifest(content) && path[0] === 'metadata' && ['name', 'namespace'].includes(String(path[1]))) ||
  isOfHelm(text);

/** Each such tool. Expressions of Flux may have a default, which may be empty (fluxcd/pkg, envsubst). */
const FILLERS: readonly Filler[] = [
  {
    says: '`${…}`, which Flux or `envsubst` fills in',
    mark: /(?<!\$)\$\{[A-Za-z_]\w*(?:(?::?[-=?+]|[%#/^,:])[^}]*)?\}/,
    isOwn: isDollarOwn,
  },
  { says: '`ENC[…]`, which SOPS decrypts', mark: /\bENC\[AES256_GCM,/, isOwn: () => true },
  { says: '`ref+…://…`, which vals fills in', mark: /\bref\+[a-z0-9]+:\/\//, isOwn: () => true },
  { says: '`op://…`, which `op inject` of 1Password fills in', mark: /\bop:\/\/[^/\s]+\/[^/\s]+/, isOwn: () => true },
  {
    says: '`<…>`, which argocd-vault-plugin fills in',
    mark: /<[A-Za-z_][\w-]*(?: *\|[^>]*)?>/,
    isOwn: content => isManifest(content) && content.metadata.annotations?.['avp.kubernetes.io/path'] !== undefined,
  },
  { says: '`<path:…>`, which argocd-vault-plugin fills in', mark: /<path:[^>]+>/, isOwn: () => true },
  { says: '`{{ … }}`, which Helm, Jinja or another template fills in', mark: /\{\{|\{%/, isOwn: isBraceOwn },
];

/** A text that a tool still has to fill in. */
interface Unfilled {
  readonly filler: Filler;
  readonly path: Path;
}

function* unfilledIn(content: Content, value: unknown, path: Path = [], depth = 0): Generator<Unfilled> {
  if (typeof value === 'string') {
    for (const filler of FILLERS)
      if (filler.mark.test(value) && filler.isOwn(content, path, value)) yield { filler, path };
  } else if (Array.isArray(value))
    for (const [at, item] of value.entries()) yield* unfilledIn(content, item, [...path, at], below(depth));
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* unfilledIn(content, item, [...path, key], below(depth));
}

const wholeOf = (content: Content): unknown => (isManifest(content) ? content : content.data);

const unfilled = memo((content: Content): readonly Unfilled[] => [...unfilledIn(content, wholeOf(content))]);

/** What tools still have to fill in of an object or a file, each tool once. */
export const toBeFilled = (content: Content): readonly string[] => [
  ...new Set(unfilled(content).map(({ filler }) => filler.says)),
];

/** Whether a finding depends on a text that a tool still has to fill in: at its place or around it, or in its words. */
export function dependsOnFilled(content: Content, path: Path, what: string): boolean {
  const all = unfilled(content);
  if (all.length === 0) return false;
  const marks = [...new Set(all.map(({ filler }) => filler.mark))];
  const at = dig(wholeOf(content), ...path);
  // One text that a template fills in has the others filled in, too: braces in annotations are no longer Prometheus'.
  return (
    marks.some(mark => mark.test(what) || (typeof at === 'string' && mark.test(at))) ||
    (path.length > 1 && all.some(one => path.every((step, index) => String(one.path[index]) === String(step))))
  );
}
