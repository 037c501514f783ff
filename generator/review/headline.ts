import { groupBy } from '../lib/sort.ts';
import { clip } from '../report/screen.ts';
import type { Delta, Review, Says, Topic } from '../views/review.ts';
import { TARGETS } from './recipients.ts';

/** Changes told before the rest is counted, and overlays named before they are. */
const TOLD = 6;
const NAMED = 3;

/** Properties of one change told before they are counted. */
const FEW = 2;

/** Columns a value gets. */
const ROOM = 40;

/** What stands before a name, where the name alone does not say what it is. */
const NOUNS: Readonly<Record<Topic, string>> = {
  deployed: '',
  overlay: '',
  source: 'source ',
  alert: '',
  notified: 'the receivers of ',
  receiver: '',
  scrape: '',
  metric: 'metric ',
  record: '',
  canary: 'canary ',
  secret: 'Secret ',
  right: 'right ',
  sync: '',
  data: '',
  kept: 'what is kept by ',
  fixed: 'field ',
  image: '',
  dashboard: 'dashboard ',
  panel: 'panel ',
  object: '',
  file: '',
};

/** What follows from other changes, and only a review reports. */
const APART: readonly Topic[] = ['metric', 'fixed'];

/**
 * A review as one line for people: `prod: LocalModelTargetsDown for 1h → 15m, severity warning → critical; slack #a → #b`.
 * Empty where nothing changed. `untold` counts objects that differ and were not compared.
 */
export function headline({ changes, overlays: all }: Review, untold = 0): string {
  const every = changes.map(({ delta }) => delta).filter(({ topic }) => !APART.includes(topic));
  // What an object brings reports that it comes or goes.
  const named = new Set(every.flatMap(({ topic, of }) => (topic === 'object' ? [] : (of ?? []))));
  const deltas = every.filter(({ topic, of, from, to }) => topic !== 'object' || (from && to) || !named.has(of ?? ''));
  const whole = deltas.filter(({ topic }) => topic === 'overlay');
  const names = (of: (delta: Delta) => boolean) => whole.filter(of).map(({ name }) => name);
  const [born, gone] = [names(({ from }) => !from), names(({ to }) => !to)];
  const renamed = whole.flatMap(({ name, from, to }) => {
    if (!from || !to) return [];
    return to['name'] === undefined
      ? [`${to['delivery']} brings ${name} now`]
      : [`${from['name']} is ${to['name']} now`];
  });
  const said = [
    ...(born.length > 0 ? [`${list(born)} ${born.length === 1 ? 'is' : 'are'} new`] : []),
    ...(gone.length > 0 ? [`${list(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`] : []),
    ...renamed,
  ];
  // Of an overlay that comes or goes its name says it all.
  const others = deltas.filter(
    ({ topic, overlays }) => topic !== 'overlay' && !overlays.every(name => born.includes(name) || gone.includes(name)),
  );
  const texts = new Map(others.map(delta => [`${where(delta, all)}\n${brief(delta)}`, delta]));
  const groups = groupBy(texts.values(), delta => where(delta, all));
  let count = 0;
  for (const [overlays, members] of groups) {
    const shown = members.slice(0, Math.max(0, TOLD - count)).map(brief);
    count += shown.length;
    if (shown.length > 0) said.push(`${overlays}: ${shown.join('; ')}`);
  }
  const more = texts.size - count + untold;
  return said.join(' | ') + (more > 0 ? ` and ${more} more` : '');
}

const where = ({ overlays }: Delta, all: readonly string[]): string =>
  overlays.length > 1 && overlays.length === all.length ? 'all overlays' : list(overlays);

const list = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ');

/** A change in the fewest words. */
function brief({ topic, name, from, to }: Delta): string {
  const subject = `${NOUNS[topic]}${name}`;
  if (!from || !to) return `${subject} ${to ? 'added' : 'removed'}`;
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const changed = keys.filter(key => String(from[key]) !== String(to[key]));
  const texts = changed.map(key => property(key, from[key], to[key]));
  return `${subject} ${texts.length > FEW ? `changed in ${texts.length} fields` : texts.join(', ')}`;
}

type Value = Says[string] | undefined;

/** What became of a property: `for 1h → 15m`, `label team x added`; without the values where they are none or no words. */
function property(path: string, from: Value, to: Value): string {
  if (path === 'expression') return expression(String(from), String(to));
  if (path === 'name') return `is ${to} now`;
  // The innermost field of a path shows what it is, and where a message arrives says so itself.
  const key = path.split('.').at(-1) ?? path;
  const name = TARGETS.includes(key) ? '' : `${key} `;
  const [was, is] = [from, to].map(word);
  if (from === undefined) return is === undefined ? `${key} added` : `${name}${is} added`;
  if (to === undefined) return `${key} removed`;
  return was === undefined || is === undefined || was === is ? `${key} changed` : `${name}${was} → ${is}`;
}

/** A value that has room in a line; nothing of one that is empty, of several lines, or a structure. */
function word(value: Value): string | undefined {
  const text = [value ?? ''].flat().join(', ');
  return text === '' || /[\n{}[\]]/.test(text) ? undefined : clip(text, ROOM);
}

/** Numbers of a query, without those that are part of a name or of a range such as `[5m]`. */
const NUMBER = /(?<![\w.:])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.:])/g;

/** Queries that differ in numbers only differ in a threshold. */
function expression(from: string, to: string): string {
  const numbers = to.match(NUMBER) ?? [];
  if (from.replace(NUMBER, '#') !== to.replace(NUMBER, '#')) return 'expression changed';
  return (from.match(NUMBER) ?? [])
    .flatMap((number, at) => (number === numbers[at] ? [] : [`threshold ${number} → ${numbers[at]}`]))
    .join(', ');
}
