import type { Origin } from '../lib/origin.ts';
import type { Path } from '../lib/yaml.ts';
import { contentOf, nameOf } from '../model/artifact.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { dig, same } from '../views/reading.ts';
import type { Delta } from '../views/review.ts';

/** Which key of `alerts.<Alert>` sets a property of an alert. */
const KEYS: Readonly<Record<string, string>> = {
  for: 'for',
  keep_firing_for: 'keepFiringFor',
  severity: 'severity',
  expression: 'thresholds',
};

/**
 * Where the config shows what became of a change: the first of the keys it may follow from that is not what it was, else
 * whatever else the config says otherwise. Where the config is the same on both sides, or the other is not known, it is
 * what the object follows from: another version of the program made the change.
 */
export function placesOf(plan: Plan, old?: Plan): (delta: Delta) => Origin {
  const known = new Map<string, readonly Path[]>();
  const changes = (name: string, now: OverlayPlan, was: OverlayPlan): readonly Path[] => {
    const found = known.get(name) ?? differing(was.config, now.config);
    known.set(name, found);
    return found;
  };
  return delta => {
    const find = ({ overlays }: Plan) => overlays.find(({ name }) => delta.overlays.includes(name));
    const [now, was] = [find(plan) ?? plan.base, old && (find(old) ?? old.base)];
    if (delta.topic === 'file' || delta.topic === 'deployed') return { file: delta.name, line: 1, column: 1 };
    if (delta.topic === 'overlay') return plan.base.at(['overlays', delta.name], 'key');
    const origins = candidates(delta, now, was);
    const changed = was ? changes(now.name, now, was) : [];
    const follows = (path: Path) => changed.find(one => path.every((step, at) => one[at] === step));
    const said = origins.map(follows).find(path => path !== undefined) ?? changed[0];
    const path = said ?? origins.find(one => dig(now.config, ...one) !== undefined) ?? ['sources'];
    // A scalar is marked itself; what has parts by its key, and what is gone by the key it stood under.
    const value = dig(now.config, ...path);
    if (value === undefined) return now.at(path.slice(0, -1), 'key');
    return now.at(path, /^(string|number|boolean)$/.test(typeof value) ? 'value' : 'key');
  };
}

/** Keys of the config that a change may follow from, the nearest first. */
function candidates(delta: Delta, now: OverlayPlan, was: OverlayPlan | undefined): readonly Path[] {
  const { topic, name, of, from = {}, to = {} } = delta;
  const part = [now, was].flatMap(
    one => [...(one?.objects ?? []), ...(one?.files ?? [])].find(made => nameOf(contentOf(made)) === of)?.part ?? [],
  )[0];
  const ofPart: readonly Path[] =
    part === undefined ? [] : [...(topic === 'image' ? [['sources', part, 'image']] : []), ['sources', part], [part]];
  if (topic === 'alert') {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
      .filter(property => !same(from[property], to[property]))
      .flatMap(property => KEYS[property] ?? (property.startsWith('threshold ') ? 'thresholds' : []));
    const own: readonly Path[] = part === undefined ? [] : keys.map(key => ['alerts', name, 'sources', part, key]);
    return [...own, ...keys.map(key => ['alerts', name, key]), ['alerts', name], ...ofPart];
  }
  const routing: readonly Path[] = [['receivers'], ['routes'], ['inhibitions'], ['muteTimes']];
  if (topic === 'receiver') return [['receivers', String(to['name'] ?? name)], ['receivers', name], ...routing];
  if (topic === 'notified') return [['alerts', name], ...routing, ...ofPart];
  if (of?.startsWith('AlertmanagerConfig ') || of === 'alertmanager.yml') return [...routing, ...ofPart];
  if (topic === 'sync') return [...Object.keys(now.delivery.keys).map(key => [key]), ['repository'], ...ofPart];
  return ofPart;
}

/** The deepest keys that two configs say otherwise, in the order of the second. */
function differing(was: unknown, now: unknown, path: Path = []): readonly Path[] {
  if (same(was, now)) return [];
  const [old, fresh] = [was, now].map(value => (typeof value === 'object' && value !== null ? value : undefined));
  if (!old || !fresh || Array.isArray(old) !== Array.isArray(fresh)) return [path];
  const keys = [...new Set([...Object.keys(fresh), ...Object.keys(old)])];
  return keys.flatMap(key => {
    const step = Array.isArray(fresh) ? Number(key) : key;
    return differing(dig(was, step), dig(now, step), [...path, step]);
  });
}
