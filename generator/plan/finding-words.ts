import { DNS_LABEL, nearest, PORT_NAME } from '../lib/names.ts';
import { isRecord } from '../lib/record.ts';
import * as shapes from '../model/config/shapes.ts';
import { DURATION } from '../promql/duration.ts';
import { MATCHER } from '../promql/matcher.ts';
import type { Finding } from '../schema/finding.ts';
import { quote, said, textOf, wanted } from '../schema/sentences.ts';

const IMAGE_FIX = 'write `registry/name:tag`, `registry/name@sha256:…` or `registry/name:tag@sha256:…`';

/** Patterns of the config that have a name among people, with examples. */
const FORMS: Readonly<Record<string, { readonly name: string; readonly fix: string }>> = {
  [DNS_LABEL]: { name: 'a name', fix: 'write lower-case letters, digits and hyphens, at most 63, such as `my-models`' },
  [PORT_NAME]: {
    name: 'the name of a port',
    fix: 'write the name that its Service gives the port, such as `http`; `kubectl describe service` shows it',
  },
  [shapes.GPG_KEY_ID]: {
    name: 'the ID of a GnuPG key',
    fix: 'write the last 16 digits of its fingerprint, in capitals and quotes: `gpg --list-keys --keyid-format long` shows them',
  },
  [shapes.GIT_URL]: {
    name: 'the address of a Git repository',
    fix: 'write what Git clones, such as `https://git.example.com/team/repository.git`',
  },
  [shapes.SUBFOLDER]: {
    name: 'a folder of a repository',
    fix: 'write its path from the top of the repository, such as `platform/observability`: letters, digits, `.`, `_` and `-`, no `..`',
  },
  [MATCHER]: {
    name: 'a matcher',
    fix: 'write a label, one of `=`, `!=`, `=~` and `!~`, and a value in double quotes, such as `\'severity!="info"\'`',
  },
  [DURATION]: { name: 'a duration', fix: 'write a number and a unit, such as `30s`, `15m` or `1h30m`' },
  [shapes.QUANTITY]: { name: 'a quantity', fix: 'write a number and a unit, such as `250m`, `512Mi` or `10Gi`' },
  [shapes.LINE]: { name: 'one line of plain text', fix: 'write it without line ends, control characters and `{{`' },
  [shapes.HTTP_URL]: {
    name: 'an address of HTTP',
    fix: 'write `https://host/path` without user and password; write `%20` for a space, and other characters so, too',
  },
  [shapes.HTTPS_URL]: { name: 'an address of HTTPS', fix: 'write it as `https://host:port`' },
  [shapes.HTTP_PATH]: {
    name: 'the path of an address',
    fix: 'begin it with `/`; write `%20` for a space, and other characters that no address has so, too',
  },
  [shapes.LABEL_NAME]: {
    name: 'the name of a label',
    fix: 'use letters, digits and `_`, with no digit first: Alertmanager and Prometheus would not load another',
  },
  [shapes.LABEL_VALUE]: {
    name: 'the value of a label',
    fix: 'write plain text, or the label of a series as `{{ $labels.pod }}`; what changes goes into no label, as each value is another alert',
  },
  [shapes.LABEL_KEY]: {
    name: 'the key of a Kubernetes label',
    fix: 'use at most 63 letters, digits, `-`, `_` and `.`, such as `app` or `app.kubernetes.io/name`',
  },
  [shapes.LABEL_TEXT]: {
    name: 'the value of a Kubernetes label',
    fix: 'use at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last',
  },
  [shapes.API_URL]: {
    name: 'the address of an API',
    fix: 'write `http://host:port`, with a path where the API has one before `/v1`, and without user, password and query',
  },
  [shapes.MODEL_NAME]: {
    name: 'the name of a model',
    fix: 'write it as clients do: letters, digits and `.`, `_`, `-`, `/`, `:`, `@`, `+`, with no space',
  },
  [shapes.METRIC_NAME]: {
    name: 'the name of a metric',
    fix: 'write it as the program exposes it: letters, digits, `_` and `:`, with no digit first',
  },
  [shapes.OWN_LABEL]: {
    name: 'a label that a program sets',
    fix: 'use letters, digits and `_`; `le`, `quantile` and what begins with `__` are not its own: leave them out',
  },
  [shapes.ANNOTATION]: {
    name: 'the text of an alert',
    fix: 'write plain text on one line, labels as `{{ $labels.model }}`, and the value as `{{ $value | humanize }}`, `{{ $value | humanizePercentage }}` or `{{ $value | printf "%.2f" }}`',
  },
  [shapes.LEGEND]: { name: 'a legend', fix: 'write plain text, and labels as `{{model}}`' },
  [shapes.AMOUNT]: {
    name: 'a number, or one that follows a threshold',
    fix: 'write a number, or a threshold by its name, such as `1.04 * $seconds`',
  },
  [shapes.IMAGE]: { name: 'an image with its version', fix: IMAGE_FIX },
  [shapes.VERSION_OR_IMAGE]: { name: 'a version or an image', fix: `${IMAGE_FIX}, or a version such as \`12.2.0\`` },
};

/** The pattern that is to be matched: the finding's own, or the only one among the forms it may have, the last of them. */
function patternOf({ keyword, limit, value, ways = [] }: Finding): { readonly form: unknown; readonly value: unknown } {
  if (keyword === 'pattern') return { form: limit, value };
  const patterns = ways.filter(way => way.keyword === 'pattern');
  const last = ways.at(-1);
  return last && patterns.length === 1 && patterns[0] === last
    ? { form: last.limit, value: last.value }
    : { form: undefined, value: undefined };
}

/** What is wrong and what to write instead, in words that need no knowledge of JSON Schema or regular expressions. */
export function wordsFor(finding: Finding): { readonly what: string; readonly fix: string } {
  const { path, known, fix, value } = finding;
  const { form: text, value: unfit } = patternOf(finding);
  const form = typeof text === 'string' && Object.hasOwn(FORMS, text) ? FORMS[text] : undefined;
  const field = path.length > 0 ? `\`${path.join('.')}\`: ` : '';
  if (fix !== undefined) return { what: field + said(finding), fix };
  // Names of instances and overlays are names of folders, beside folders of other things.
  if (finding.keyword === 'not' && finding.at === 'key')
    return {
      what: `${field}the name ${quote(value)} is that of a folder which is generated for something else`,
      fix: `write another name, such as \`own-${textOf(value)}\``,
    };
  if (form) return { what: `${field}${quote(unfit)} is not ${form.name}`, fix: form.fix };
  if (!known || known.length === 0) return { what: field + said(finding), fix: remedyFor(finding) };
  const near = nearest(textOf(value), known);
  const choice =
    near.length > 0
      ? near.map(name => `\`${name}\``).join(' or ')
      : `one of ${known.map(name => `\`${name}\``).join(', ')}`;
  return { what: field + said(finding), fix: `write ${choice}` };
}

/** What to do, from what is asked: a wish is an instruction in other words. */
function remedyFor(finding: Finding): string {
  const { keyword, limit, value, shape } = finding;
  const wish = wanted(finding);
  const written = typeof value === 'boolean' || typeof value === 'number';
  if (keyword === 'type' && limit === 'string' && written) return 'put it in quotes, as it is written';
  if (keyword === 'type' && limit === 'string' && isRecord(value))
    return 'write a string: a text that has a colon and a space in it must be in quotes';
  if (shape !== undefined && keyword !== 'required') return `write \`${shape}\``;
  if (wish !== undefined && finding.at !== 'key') return `write ${wish}`;
  return keyword === 'required'
    ? `add \`${String(limit)}${shape === undefined ? '' : `: ${shape}`}\``
    : 'write what the schema asks for (schemas/observability.schema.json)';
}
