import { FORMS, isKey, SECRET_FIELD } from '../../lib/secret-forms.ts';
import { listing, tick } from '../../lib/words.ts';
import type { Issue } from '../../model/issue.ts';
import type { Exposition, Family } from '../../promql/exposition.ts';
import { isOwnLabel, metricOf } from './captured.ts';

/** How many values of one label of one metric deserve a warning: each is a series more, for each of the others. */
const MANY = 50;

/** Forms of values that have no end, by what people call them. A value is named by its form and never quoted. */
const ENDLESS: readonly (readonly [what: string, is: (value: string) => boolean])[] = [
  ['UUIDs', value => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)],
  ['mail addresses', value => /^[^\s@]{1,64}@[^\s@.]{1,255}\.[a-z.]{2,64}$/i.test(value)],
  ['IP addresses', value => /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?$/.test(value)],
  ['digests', value => /^[0-9a-f]{32,128}$/i.test(value)],
  ['times', value => /^(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\d{10}(?:\d{3})?$)/.test(value)],
  [
    'addresses with what was asked',
    value => /^(?:https?:\/\/|\/)/.test(value) && /[?]/.test(value) && value.lastIndexOf('=') > value.indexOf('?'),
  ],
  ['paths with numbers in them', value => value.startsWith('/') && value.split('/').some(part => /^\d+$/.test(part))],
];

/** Names of labels whose values have no end in any program. */
const ENDLESS_NAME =
  /^(?:user|session|request|trace|span|conversation|thread|message|correlation|transaction)_?id$|^(?:email|ip|remote_addr|client_ip|prompt|query|url)$/i;

const isSecret = (value: string): boolean =>
  FORMS.some(({ pattern, is }) => [...value.matchAll(pattern)].some(([found]) => is?.(found) ?? true));

/** What a person should know of a page of metrics before its contract is kept. `file` is what messages call the page. */
export function warningsOf({ families, odd }: Exposition, file: string): readonly Issue[] {
  const at = (line: number) => ({ file, line, column: 1 });
  return [
    ...odd.map(
      ({ line, what }): Issue => ({
        id: 'exposition-is-readable',
        level: 'warning',
        what,
        why: 'Prometheus rejects the whole scrape for one such line',
        fix: 'report it to the program that prints it; the contract is made of the other lines',
        at: at(line),
      }),
    ),
    ...unitless(families).map(issue => ({ ...issue, at: at(1) })),
    ...families.flatMap(family => familyWarnings(family).map(issue => ({ ...issue, at: at(family.line) }))),
  ];
}

/** Metrics whose unit neither their name nor their help says: one note on all of them, for there are often many. */
function unitless(families: readonly Family[]): Omit<Issue, 'at'>[] {
  const names = families.filter(family => metricOf(family)?.unit === 'unknown').map(({ name }) => tick(name));
  if (names.length === 0) return [];
  return [
    {
      id: 'contract-is-complete',
      level: 'note',
      what: `no unit is known of ${listing(names)}`,
      why: 'a panel shows a bare number',
      fix: 'write `unit` of each into the contract, where it has `unknown`',
    },
  ];
}

function familyWarnings(family: Family): Omit<Issue, 'at'>[] {
  const metric = metricOf(family);
  const name = tick(family.name);
  if (metric === undefined)
    return [
      {
        id: 'contract-is-complete',
        level: 'warning',
        what: `${name} is a ${family.declared}, which the contract leaves out`,
        why: 'Prometheus keeps no histogram of gauges from a text page',
        fix: 'read it by another metric of the program',
      },
    ];
  const labels = [...family.labels].flatMap(([label, values]) => labelWarnings(label, [...values], name));
  const said: Omit<Issue, 'at'>[] = [];
  if (['untyped', 'unknown'].includes(family.declared))
    said.push({
      id: 'contract-is-complete',
      level: 'warning',
      what: `${name} has no type: it is taken for a gauge`,
      why: 'a counter that is read as a gauge makes a curve that only rises',
      fix: 'write its `type` into the contract',
    });
  if (family.bounds.length > 1)
    said.push({
      id: 'contract-is-complete',
      level: 'warning',
      what: `series of ${name} have different buckets: the contract names none`,
      why: 'a quantile over both is of neither',
      fix: 'group by the label that distinguishes them',
    });
  return [...said, ...labels];
}

function labelWarnings(label: string, values: readonly string[], name: string): Omit<Issue, 'at'>[] {
  if (!isOwnLabel(label))
    return [
      {
        id: 'contract-is-complete',
        level: 'warning',
        what: `label ${tick(label)} of ${name} is left out`,
        why: 'names that begin with `__` are Prometheus’ own, and it drops them',
        fix: 'give the label another name in the program',
      },
    ];
  const secret = values.some(isSecret) || (SECRET_FIELD.test(label) && !/^tokens?_/i.test(label) && values.some(isKey));
  if (secret)
    return [
      {
        id: 'label-holds-no-secret',
        level: 'warning',
        what: `a value of label ${tick(label)} of ${name} looks like a secret`,
        why: 'all who may read Prometheus can read it, for as long as samples are kept',
        fix: 'take the label out of the program, or drop it by relabeling, and withdraw the secret',
      },
    ];
  const [endless] = ENDLESS.find(([, is]) => values.length > 0 && values.every(is)) ?? [];
  const form = endless === undefined ? '' : `, all ${endless}`;
  if (endless === undefined && values.length < MANY && !ENDLESS_NAME.test(label)) return [];
  return [
    {
      id: 'label-has-an-end',
      level: 'warning',
      what: `label ${tick(label)} of ${name} has ${values.length} values${form}`,
      why: 'each value is a series more, for as long as samples are kept: such a label fills Prometheus’ memory',
      fix: `take the label out of the program, or drop it by relabeling; then take ${tick(label)} out of the contract`,
    },
  ];
}
