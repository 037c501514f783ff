import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { literal } from '../lib/re2.ts';
import type { Variable } from '../model/dashboard.ts';
import { items, type Json, textAt } from '../views/reading.ts';

const ALL = '$__all';

/** What the list of a `custom` variable has between two values, and between a text and its value, is escaped in them. */
const escaped = (text: string): string => text.replace(/[\\,:]/g, '\\$&');

/** A variable as Grafana's JSON has it: all values are chosen, and a list of one value is not shown. */
export function variableJson(variable: Variable, uidOf: (variable: Variable) => string): sdk.VariableModel {
  const shared = {
    name: variable.label,
    label: variable.title,
    multi: true,
    includeAll: true,
    // A link from another dashboard may bring a value that is not among these.
    allowCustomValue: false,
    current: { text: ['All'], value: [ALL] },
  };
  if ('values' in variable)
    return {
      ...shared,
      type: 'custom',
      hide: variable.values.length > 1 ? 0 : 2,
      query: variable.values
        .map(({ text, value }) => (text === value ? escaped(value) : `${escaped(text)} : ${escaped(value)}`))
        .join(', '),
      options: [
        { selected: true, text: 'All', value: ALL },
        ...variable.values.map(one => ({ selected: false, ...one })),
      ],
    } as unknown as sdk.VariableModel;
  const definition = `label_values(${variable.among.expr}, ${variable.label})`;
  return {
    ...shared,
    type: 'query',
    hide: 0,
    datasource: { type: 'prometheus', uid: uidOf(variable) },
    definition,
    query: { query: definition, refId: 'StandardVariableQuery' },
    // With the time range: models and replicas come and go.
    refresh: 2,
    sort: 1,
    regex: '',
    // What has no such label is shown as well.
    allValue: '.*',
    options: [],
  } as unknown as sdk.VariableModel;
}

/** What each variable of which all values are chosen stands for, as a pattern; those that only a datasource knows are absent. */
export function chosenIn(json: Json): ReadonlyMap<string, string> {
  return new Map(
    items((json['templating'] as Json | undefined)?.['list']).flatMap(variable => {
      const name = textAt(variable, 'name');
      const current = [(variable['current'] as Json | undefined)?.['value']].flat();
      if (name === undefined || !current.includes(ALL)) return [];
      const all = textAt(variable, 'allValue');
      if (all !== undefined && all !== '') return [[name, all] as const];
      const values = items(variable['options']).flatMap(option => textAt(option, 'value') ?? []);
      const known = values.filter(value => value !== ALL);
      return textAt(variable, 'type') === 'custom' && known.length > 0
        ? [[name, known.map(literal).join('|')] as const]
        : [];
    }),
  );
}

/** What a matcher takes where a variable decides it: `=~"$name"`, `=~"${name:regex}"`. */
const DECIDED = /=~\s*"\$(?:\{(\w+)(?::\w+)?\}|(\w+))"/g;

/** Seconds as Prometheus writes them. */
const duration = (seconds: number): string => (seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`);

/**
 * A query as the dashboard asks when it opens: variables of which all is chosen are filled in, and rates look back as
 * far as they do at the least.
 */
export function asOpened(expr: string, chosen: ReadonlyMap<string, string>, step?: number): string {
  let filled = '';
  let done = 0;
  for (const { 0: whole, 1: braced, 2: bare, index } of expr.matchAll(DECIDED)) {
    const value = chosen.get(braced ?? bare ?? '');
    if (value === undefined) continue;
    filled += expr.slice(done, index);
    done = index + whole.length;
    // What any value passes, and none, is no condition.
    const comma = filled.lastIndexOf(',');
    if (value === '.*' && comma > filled.lastIndexOf('{')) filled = filled.slice(0, comma);
    else {
      const text = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
      filled += `${/^[\w/:-]+$/.test(value) ? '=' : '=~'}"${text}"`;
    }
  }
  filled += expr.slice(done);
  return step === undefined ? filled : filled.replaceAll('$__rate_interval', duration(4 * step));
}
