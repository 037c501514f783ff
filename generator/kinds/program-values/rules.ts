import { listing, tick } from '../../lib/words.ts';
import { items, type Json } from '../../views/reading.ts';
import type { Setting } from '../program-settings.ts';
import { clientFaults, isClient } from './client.ts';
import { discoveryFaults } from './discovery.ts';
import { mayBeFilled, type ValueFault } from './forms.ts';
import { fault, isSet, type Rules } from './rule.ts';
import { settingFaults } from './settings.ts';

/** What structs ask of their fields, by the end of their names. */
const RULES: readonly Readonly<Record<string, Rules>>[] = [clientFaults, discoveryFaults, settingFaults];

/** What the rules of a struct refuse of a mapping. */
function* brokenBy({ needs = [], once = [], oneOf = {}, form = {}, also }: Rules, json: Json): Generator<ValueFault> {
  for (const name of needs)
    if (![name].flat().some(one => isSet(json[one])))
      yield fault(
        `mapping without ${listing([name].flat(), 4, 'or')} here`,
        [],
        `write ${listing([name].flat(), 4, 'or')}`,
      );
  for (const names of once) {
    const both = names.filter(name => isSet(json[name]));
    if (both.length > 1) yield fault(`${listing(both)} at once`, [both[1] ?? ''], 'keep one of them');
  }
  for (const [name, known] of Object.entries(oneOf))
    for (const [value, path] of valuesOf(json, name))
      if (isJudged(value) && !known.includes(String(value)))
        yield fault(`${tick(String(value))} as ${tick(name)}`, path, `write ${listing(known, 9, 'or')}`);
  for (const [name, [pattern, words]] of Object.entries(form))
    for (const [value, path] of valuesOf(json, name))
      if (isJudged(value) && !pattern.test(String(value)))
        yield fault(`${tick(String(value))} as ${tick(name)}`, path, words);
  yield* also?.(json) ?? [];
}

const isJudged = (value: unknown): boolean => isSet(value) && typeof value !== 'object' && !mayBeFilled(value);

/** The value of a field, or those of its list. */
const valuesOf = (json: Json, name: string): readonly (readonly [unknown, readonly (string | number)[]])[] => {
  const value = json[name];
  return Array.isArray(value) ? value.map((item, at) => [item, [name, at]] as const) : [[value, [name]]];
};

/** What the program of a file refuses of a mapping whose values are of the right form. */
export function* valueFaults({ struct, keys, json }: Setting): Generator<ValueFault> {
  if (isClient(keys)) yield* brokenBy(clientFaults['http_config'] ?? {}, json);
  const end = struct.slice(struct.lastIndexOf('/') + 1);
  for (const rules of RULES) yield* brokenBy(rules[end] ?? {}, json);
  for (const [key, form] of Object.entries(keys))
    if (form.startsWith('[]') && Array.isArray(json[key]) && NULLS.test(key))
      for (const [at, item] of (json[key] as readonly unknown[]).entries())
        if (item === null)
          yield fault(`empty entry in ${tick(key)}`, [key, at], 'write the entry, or take the dash out');
  for (const [at, one] of items(json['static_configs']).entries())
    for (const [index, target] of (Array.isArray(one['targets']) ? one['targets'] : []).entries())
      if (typeof target === 'string' && target.includes('/') && !mayBeFilled(target))
        yield fault(
          `address in ${tick(target)}: a target has no scheme and no path`,
          ['static_configs', at, 'targets', index],
          'write host and port, and the rest as `scheme` and `metrics_path`',
        );
}

/** Lists whose empty entries are refused (prometheus, config/config.go: `empty or null …`). */
const NULLS = /^(?:scrape_configs|remote_write|remote_read|(?:\w+_)?relabel_configs)$/;
