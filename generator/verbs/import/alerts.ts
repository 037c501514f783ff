import type { Path } from '../../lib/yaml.ts';
import { SEVERITIES } from '../../model/alert.ts';
import { ANNOTATION } from '../../model/config/shapes.ts';
import { DURATION } from '../../promql/duration.ts';
import { parsePromql } from '../../promql/syntax.ts';
import type { OwnAlert } from '../../sources/custom/alerts-schema.ts';
import type { RuleView } from '../../views/views.ts';
import { pinnedIn, scoped } from './scoped.ts';

/** What of a rule or panel has no place in a custom source. `key` is the part of it that is lost. */
export interface Lost {
  readonly key: Path;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export interface Imported<T> {
  readonly made?: T;
  readonly lost: readonly Lost[];
}

/** The mark of what a person must complete: `grep` finds all of it. */
export const OPEN = 'To be completed';

/** A text on one line without the mark-up that a page or a title would take for its own. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replaceAll('{{', '{ {').replaceAll('}}', '} }').trim();

const fits = (pattern: string, text: string): boolean => new RegExp(pattern).test(text);

/** A name as alerts of a custom source have it; undefined where nothing of it can stay. */
function nameOf(name: string): string | undefined {
  const words = name.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const made = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z][A-Za-z0-9]{2,63}$/.test(made) ? made : undefined;
}

/** A series that the first selector of a query takes, as a scenario gives it. */
function sampleOf(expr: string): string {
  const [first] = parsePromql(expr).selectors;
  const labels = (first?.matchers ?? []).filter(({ op, name }) => op === '=' && name !== '__name__');
  return labels.length === 0
    ? (first?.metric ?? '')
    : `${first?.metric}{${labels.map(({ name, value }) => `${name}=${JSON.stringify(value)}`).join(',')}}`;
}

/** An alert of a custom source, made of an alerting rule, with its scenarios sketched. */
export function alertOf(rule: RuleView): Imported<readonly [name: string, alert: OwnAlert]> {
  const refuse = (key: string, what: string, fix: string): Imported<never> => ({
    lost: [
      {
        key: [key],
        what: `rule \`${rule.name}\` is left out: ${what}`,
        why: 'it is not watched by what is imported',
        fix,
      },
    ],
  });
  if (!rule.alerts)
    return refuse('record', 'it records a series', 'keep its file beside, or write its query where it is read');
  if (rule.language !== undefined) return refuse('expr', `its query is ${rule.language}`, 'write it in PromQL');
  const query = scoped(rule.expr);
  if ('refused' in query) return refuse('expr', query.refused, 'change the query, and import again');
  const name = nameOf(rule.name);
  if (name === undefined)
    return refuse('alert', 'its name has too few letters', 'give it a name such as `QueueIsLong`');
  const lost: Lost[] = [];
  const drop = (key: Path, what: string, why: string, fix: string) =>
    void lost.push({ key, what: `\`${rule.name}\`: ${what}`, why, fix });
  if (name !== rule.name)
    drop(['alert'], `its name becomes \`${name}\``, 'routes and silences name the old one', 'change them with it');
  for (const words of pinnedIn(query)) drop(['expr'], ...words);
  const { severity, ...labels } = rule.labels;
  const known = SEVERITIES.find(one => one === severity);
  if (known === undefined)
    drop(
      ['labels'],
      `severity \`${severity ?? 'none'}\` becomes \`warning\``,
      'receivers here know critical, warning and info',
      'see that it is as urgent as that',
    );
  for (const label of Object.keys(labels))
    drop(
      ['labels', label],
      `label \`${label}\` is left out`,
      'a route that matches it no longer takes the alert',
      `write it under \`alerts.${name}.labels\``,
    );
  for (const key of ['keep_firing_for', 'limit'].filter(one => one in rule.json))
    drop([key], `\`${key}\` is left out`, 'the alert ends at once', `write \`alerts.${name}.keepFiringFor\``);
  const wait = rule.for ?? '0s';
  if (!fits(DURATION, wait)) return refuse('for', `it waits for \`${wait}\``, 'write a duration such as `5m`');
  const text = (key: string, instead: string): string => {
    const given = rule.annotations[key]?.replace(/\s+/g, ' ').trim();
    if (!given) return instead;
    if (fits(ANNOTATION, given)) return given;
    drop(
      ['annotations', key],
      `the template in \`${key}\` becomes plain text`,
      'texts here fill in labels and the value alone, as `{{ $labels.model }}` and `{{ $value | humanize }}`',
      'write it with these',
    );
    return plain(given);
  };
  const summary = text('summary', `${rule.annotations['message'] ? text('message', name) : name}`);
  const page = rule.annotations['runbook_url'];
  for (const key of Object.keys(rule.annotations).filter(
    one => !['summary', 'description', 'message', 'runbook_url'].includes(one),
  ))
    drop(
      ['annotations', key],
      `annotation \`${key}\` is left out`,
      'messages here do not show it',
      'put it into the description',
    );
  const series = sampleOf(rule.expr);
  const made: OwnAlert = {
    expr: query.expr,
    for: wait,
    severity: known ?? 'warning',
    thresholds: {},
    summary,
    description: text('description', summary),
    runbook: {
      meaning: `${OPEN}: what has happened.`,
      impact: `${OPEN}: who feels what of it.`,
      diagnosis: [page ? `Read ${plain(page)}` : `${OPEN}: where to look first.`],
      mitigation: [`${OPEN}: what helps.`],
    },
    missing: 'silent',
    fires: [
      {
        title: `${OPEN}: what makes it fire`,
        given: [{ series, replica: 1, during: 1 }],
        labels: [{}],
        within: 0,
        clears: 1,
      },
    ],
    silent: [{ title: `${OPEN}: what must not`, given: [{ series, replica: 1, during: 0 }] }],
  };
  return { made: [name, made], lost };
}
