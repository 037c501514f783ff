import { lineDiff } from '../lib/lines.ts';
import { by, distinct, groupBy } from '../lib/sort.ts';
import { print } from '../lib/yaml.ts';
import { bodyOf, type Content, isManifest, nameOf, namespaceOf } from '../model/artifact.ts';
import { differing } from '../views/fields.ts';
import { same } from '../views/reading.ts';
import type { Change, Fact, ObjectChange } from '../views/review.ts';
import { type ReadBy, syncOf } from './facts.ts';
import { where } from './sentences.ts';

const byIdentity = (objects: readonly Content[]): ReadonlyMap<string, Content> =>
  new Map(objects.map(object => [nameOf(object), object]));

/** Objects that differ between two sides of one overlay, by name. */
export function objectChanges(
  overlay: string,
  before: readonly Content[],
  after: readonly Content[],
): readonly ObjectChange[] {
  const [old, now] = [byIdentity(before), byIdentity(after)];
  return distinct([...old.keys(), ...now.keys()]).flatMap(id => {
    const [a, b] = [old.get(id), now.get(id)];
    return a && b && same(a, b) ? [] : [{ overlay, id, ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) }];
  });
}

/**
 * Objects that come and go, and of those that stay the fields that no fact speaks of: nothing that differs goes without
 * a word.
 */
export function remainder(objects: readonly ObjectChange[], facts: readonly Fact[], readBefore: ReadBy): Change[] {
  const covered = Map.groupBy(facts, ({ of }) => of);
  return objects.flatMap(({ id, before, after }): Change[] => {
    const change = { topic: 'object', name: id, of: id } as const;
    if (!before || !after)
      return [
        {
          ...change,
          ...(before ? { from: isManifest(before) ? { sync: syncOf(before, readBefore) } : {} } : {}),
          ...(after ? { to: {} } : {}),
        },
      ];
    const covering = (covered.get(id) ?? []).flatMap(({ covers = [] }) => covers);
    const isTold = (path: string) =>
      covering.some(one => path.startsWith(one) && ['', '.', '['].includes(path.charAt(one.length)));
    const fields = differing(bodyOf(before), bodyOf(after)).filter(({ path }) => !isTold(path));
    const side = (at: 'was' | 'is') =>
      Object.fromEntries(fields.flatMap(field => (field[at] === undefined ? [] : [[field.path, field[at]]])));
    return fields.length === 0 ? [] : [{ ...change, from: side('was'), to: side('is') }];
  });
}

/** An object's difference as people read it, once for all overlays that share it. */
export interface ObjectDiff {
  readonly id: string;
  readonly diff: string;
  readonly overlays: readonly string[];
  readonly namespace: string;
}

/** Objects that differ, line by line: by the overlays that have the difference, then by namespace. */
export function objectDiffs(objects: readonly ObjectChange[]): readonly ObjectDiff[] {
  const texts = objects.map(change => ({
    change,
    diff: lineDiff(textOf(change.before), textOf(change.after)),
  }));
  return [...groupBy(texts, ({ change, diff }) => `${change.id}\n${diff}`).values()]
    .map(members => {
      const [{ change, diff }] = members as [(typeof texts)[number]];
      const content = change.after ?? change.before;
      const namespace = content ? namespaceOf(content) : '';
      return { id: change.id, diff, namespace, overlays: members.map(({ change: { overlay } }) => overlay) };
    })
    .sort(by(({ overlays, namespace, id }) => JSON.stringify([overlays, namespace, id])));
}

const textOf = (content: Content | undefined): string => (content ? print(bodyOf(content) as object) : '');

/** Where an object differs: `models, all overlays`. */
export const placeOf = ({ namespace, overlays }: ObjectDiff, all: readonly string[]): string =>
  // What people apply is listed under its folder.
  overlays.find(name => name.endsWith('/')) ?? `${namespace || 'outside of namespaces'}, ${where({ overlays }, all)}`;
