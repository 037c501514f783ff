import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import { FUNCTIONS, templateFault, VARIABLES } from '../promql/template.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { dig, items } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';

/** What is wrong with a rule, where, and what to do about it. */
interface Fault extends Pick<Found, 'opinion' | 'word'> {
  readonly what: string;
  readonly fix: string;
  readonly path: Path;
}

/** Durations as Prometheus writes them (prometheus/common, model/time.go, ParseDuration). */
const DURATION = /^(?:0|(?=.)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/;

/** What prometheus refuses (model/rulefmt/rulefmt.go, Rule.Validate; testTemplateParsing). */
function* faults({ json, path }: RuleView): Generator<Fault> {
  const { alert, record } = json;
  const [alerts, records] = [alert !== undefined && alert !== '', record !== undefined && record !== ''];
  if (alerts === records)
    yield {
      path,
      what: `is ${alerts ? 'an alert and a recording at once' : 'neither an alert nor a recording'}`,
      fix: 'name it with `alert` or with `record`',
    };
  if (records && /[{}]/.test(String(record)))
    yield { path: [...path, 'record'], what: 'records under a name with braces', fix: 'put matchers into `expr`' };
  for (const key of records && !alerts ? ['for', 'keep_firing_for', 'annotations'] : [])
    if (json[key] !== undefined && json[key] !== '')
      yield { path: [...path, key], what: `records, and has ${tick(key)}`, fix: `take ${tick(key)} out` };
  for (const key of ['for', 'keep_firing_for']) {
    const given = json[key];
    if (given !== undefined && !DURATION.test(String(given)))
      yield {
        path: [...path, key],
        what: `has ${tick(key)} ${tick(String(given))}`,
        fix: 'write a duration such as `5m`',
      };
  }
  for (const part of ['labels', 'annotations'] as const)
    for (const [name, text] of Object.entries((json[part] ?? {}) as Readonly<Record<string, unknown>>)) {
      const at = [...path, part, name];
      if (!/^[a-zA-Z_]\w*$/.test(name) || (part === 'labels' && name === '__name__'))
        yield {
          path: at,
          // Prometheus 3 takes any text for a name.
          opinion: name !== '' && name !== '__name__',
          what: `has ${tick(name)} among its ${part}, which is no name`,
          fix: 'use letters, digits and `_`, no digit first',
        };
      const fault = alerts && typeof text === 'string' ? templateFault(text) : undefined;
      if (!fault) continue;
      const near = fault.word ? nearest(fault.word, fault.unknown === 'variable' ? VARIABLES : FUNCTIONS) : [];
      yield {
        path: at,
        what: `has a text ${tick(name)} that is no template: ${fault.message}`,
        fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : remedyFor(fault.word),
      };
    }
}

const remedyFor = (word: string | undefined): string =>
  word === undefined
    ? 'write it as Go reads templates: `{{ $labels.pod }}`'
    : `write ${tick(`{{ $labels.${word.replace('$', '')} }}`)} for a label, or call a function that Prometheus has`;

/** What Prometheus would not load, the operator leaves out with all that is in the same object. */
export const check = defineCheck({
  law: 'Every rule alerts or records, with names and templates that Prometheus loads',
  restsOn: ['A13', 'B7'],
  looksAt: ['rules'],
  anywhere: true,
  *views({ rules, about }) {
    const refused =
      about.form === 'object'
        ? 'the operator would leave out the whole PrometheusRule: none of its rules would exist'
        : 'Prometheus would refuse the file: it would not start, or keep the rules before';
    // Of objects the schema says as much.
    const groups = about.form === 'file' && about.file.kind === 'rules-file' ? dig(about.file.data, 'groups') : [];
    const names = items(groups).map(({ name }) => String(name ?? ''));
    for (const [at, name] of names.entries())
      if (name === '' || names.indexOf(name) !== at)
        yield {
          path: ['groups', at],
          what: name === '' ? `group ${at} has no name` : `group ${tick(name)} is there twice`,
          why: refused,
          fix: 'give each group a name of its own',
        };
    for (const rule of rules.filter(({ language }) => language === undefined))
      for (const { what, ...fault } of faults(rule))
        yield {
          ...fault,
          what: `rule ${tick(rule.name || rule.expr)} ${what}`,
          why: refused,
        };
  },
});
