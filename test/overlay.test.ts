import { describe, expect, test } from 'vitest';
import { patchBetween } from '../generator/deliveries/argocd-kustomize/patches.ts';
import { built } from '../generator/deliveries/argocd-kustomize/review/built.ts';
import { patchObject } from '../generator/deliveries/argocd-kustomize/review/json-patch.ts';
import { tree } from '../generator/deliveries/argocd-kustomize/tree.ts';
import type { Tree } from '../generator/lib/tree.ts';
import { print } from '../generator/lib/yaml.ts';
import type { Manifest } from '../generator/model/artifact.ts';
import type { Plan } from '../generator/model/plan.ts';
import { planRepository, printedByIdentity, renderedObjects } from './tools/support.ts';

/** What the overlay comes to, and what it was to come to: the same objects, each the same bytes. */
const expectRendered = (files: Tree, overlay: string): void =>
  expect([...printedByIdentity(built(path => files.get(path), `overlays/${overlay}`))]).toEqual([
    ...printedByIdentity(renderedObjects(files, overlay)),
  ]);

describe('the repository itself', async () => {
  const repository = await planRepository();
  test.for(repository.plan.overlays.map(({ name }) => name))(
    'patches of overlay %s turn the base into what is rendered',
    name => {
      expect(renderedObjects(repository.tree, name).length).toBeGreaterThan(0);
      expectRendered(repository.tree, name);
    },
  );
});

/** A tree of hand-written objects: as much of a plan as the tree is made from. */
function treeOf(base: readonly Manifest[], overlay: readonly Manifest[]): Tree {
  const at = () => ({ file: 'observability.yaml', line: 1, column: 1 });
  const planned = (name: string, objects: readonly Manifest[]) => ({
    name,
    ground: 'base',
    config: { name: 'product' },
    at,
    objects: objects.map(object => ({ form: 'object', object, part: 'part', origin: at() })),
  });
  return tree({
    file: 'observability.yaml',
    base: planned('base', base),
    overlays: [planned('prod', overlay)],
    bases: [],
    bootstrap: [],
  } as unknown as Plan);
}

const configMap = (name: string, more: Partial<Manifest> = {}, metadata: object = {}): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'here', ...metadata },
  ...more,
});

const namespace = (name: string, labels = {}): Manifest => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});

const rules = (...alerts: readonly (string | readonly [alert: string, expr: string])[]): Manifest => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PrometheusRule',
  metadata: { name: 'rules', namespace: 'here' },
  spec: {
    groups: [
      {
        name: 'group',
        rules: alerts.map(alert =>
          typeof alert === 'string' ? { alert, expr: 'up' } : { alert: alert[0], expr: alert[1] },
        ),
      },
    ],
  },
});

const data = (value: object): Manifest => configMap('one', { data: value });
const spec = (value: unknown): Manifest => ({
  ...configMap('one'),
  kind: 'Thing',
  apiVersion: 'example.org/v1',
  spec: value,
});

describe('a change that is nasty', () => {
  test.for<readonly [title: string, base: readonly Manifest[], overlay: readonly Manifest[]]>([
    ['none at all', [data({ a: '1' })], [data({ a: '1' })]],
    ['an object that only the overlay has', [configMap('one')], [configMap('one'), configMap('two')]],
    ['an object that only the base has', [configMap('one'), configMap('two')], [configMap('two')]],
    ['every object is another', [configMap('one')], [configMap('two')]],
    ['nothing is left of the base but one', [configMap('one'), configMap('two'), rules('A')], [rules('A')]],
    ['an object that the base makes twice', [data({ a: '1' }), data({ a: '2' })], [data({ a: '2' })]],
    [
      'an object that the base makes twice, and the overlay not at all',
      [data({}), data({}), namespace('n')],
      [namespace('n')],
    ],
    ['the same name in another namespace', [configMap('one')], [configMap('one', {}, { namespace: 'there' })]],
    [
      'the same name in two namespaces, one changed',
      [configMap('one'), configMap('one', {}, { namespace: 'there' })],
      [configMap('one'), configMap('one', { data: { a: '1' } }, { namespace: 'there' })],
    ],
    [
      'an object without a namespace',
      [namespace('one'), configMap('one')],
      [namespace('one', { a: 'b' }), configMap('one')],
    ],
    ['an object without a namespace goes', [namespace('one'), configMap('one')], [configMap('one')]],
    ['another API version', [spec({ a: 1 })], [{ ...spec({ a: 1 }), apiVersion: 'example.org/v2' }]],
    ['a rule renamed', [rules('A', 'B', 'C')], [rules('A', 'X', 'C')]],
    ['rules reordered', [rules('A', 'B', 'C')], [rules('C', 'A', 'B')]],
    ['a rule added in front', [rules('A', 'B')], [rules('Z', 'A', 'B')]],
    ['a rule added at the end', [rules('A', 'B')], [rules('A', 'B', 'C')]],
    ['a rule removed', [rules('A', 'B', 'C')], [rules('A', 'C')]],
    [
      'rules come, go and change at once',
      [rules('A', ['B', 'x'], 'C', 'D', ['E', 'x'])],
      [rules('Y', ['B', 'y'], 'Z', 'D', ['E', 'y'], 'X')],
    ],
    ['the first rule goes and another comes first', [rules('A', 'B')], [rules('Z', 'Y', 'B')]],
    ['all rules are others', [rules('A', 'B')], [rules('Y', 'Z')]],
    ['all rules removed', [rules('A')], [rules()]],
    ['rules where there were none', [rules()], [rules('A')]],
    ['a rule changed', [rules('A', ['B', 'up == 0'])], [rules('A', ['B', 'up == 1'])]],
    ['two rules of one name', [rules('A', ['A', 'up'], 'B')], [rules('A', ['A', 'down'], 'B')]],
    ['a list of texts grows', [spec({ list: ['a', 'b'] })], [spec({ list: ['a', 'b', 'c'] })]],
    ['a list of texts shrinks to nothing', [spec({ list: ['a'] })], [spec({ list: [] })]],
    [
      'a list of things without names changes',
      [spec({ list: [{ a: 1 }, { a: 2 }] })],
      [spec({ list: [{ a: 1 }, { a: 3 }] })],
    ],
    [
      'a thing without a name gains a key',
      [spec({ list: [{ a: 1 }, { a: 2 }] })],
      [spec({ list: [{ a: 1, b: 2 }, { a: 2 }] })],
    ],
    [
      'lists in lists',
      [spec({ list: [[1, 2], [3]] })],
      [
        spec({
          list: [
            [1, 2],
            [3, 4],
          ],
        }),
      ],
    ],
    ['a list becomes an object', [spec({ a: ['x'] })], [spec({ a: { 0: 'x' } })]],
    ['an object becomes a list', [spec({ a: { 0: 'x' } })], [spec({ a: ['x'] })]],
    ['a value becomes an object and an object a value', [spec({ a: 1, b: { c: 2 } })], [spec({ a: { c: 2 }, b: 1 })]],
    ['a number becomes a text', [spec({ a: 1, b: '1' })], [spec({ a: '1', b: 1 })]],
    [
      'false, 0, empty text and null',
      [spec({ a: true, b: 1, c: 'x', d: 0 })],
      [spec({ a: false, b: 0, c: '', d: null })],
    ],
    ['null is taken away', [spec({ a: null, b: 1 })], [spec({ b: 1 })]],
    [
      'labels with / and ~',
      [configMap('one', {}, { labels: { 'a/b': '1', 'c~d': '1', 'e~1f': '1', '~0': '1' } })],
      [configMap('one', {}, { labels: { 'a/b': '2', 'c~d': '2', 'e~1f': '2', '/~': '2' } })],
    ],
    ['keys that look like numbers', [data({ 0: 'a', 10: 'b' })], [data({ 0: 'b', '01': 'c', '-': 'd' })]],
    ['an empty key', [data({ '': 'a' })], [data({ '': 'b' })]],
    ['labels where there were none', [configMap('one')], [configMap('one', {}, { labels: { a: 'b' } })]],
    ['all labels gone', [configMap('one', {}, { labels: { a: 'b' } })], [configMap('one')]],
    ['keys in another order only', [data({ a: '1', b: '2' })], [data({ b: '2', a: '1' })]],
    [
      'texts that YAML reads as something else',
      [data({ a: 'x' })],
      [data({ a: 'yes', b: '0777', c: '1e3', d: 'null', e: '2024-01-01', f: '1:20', g: '~', h: '<<', i: '=' })],
    ],
    [
      'texts of many lines',
      [data({ a: 'x\n' })],
      [data({ a: 'x\n\n', b: '\n x\n\ty \n', c: ' # no comment', d: '- a: b', e: '---\n', f: 'x\r\ny' })],
    ],
    [
      'names of items that differ only in an unnamed key',
      [
        spec({
          list: [
            { name: 'a', port: 1 },
            { name: 'b', port: 2 },
          ],
        }),
      ],
      [
        spec({
          list: [
            { name: 'a', port: 1 },
            { name: 'b', port: 3 },
          ],
        }),
      ],
    ],
    [
      'names inside names',
      [
        spec({
          list: [
            {
              name: 'a',
              list: [
                { name: 'x', v: 1 },
                { name: 'y', v: 1 },
              ],
            },
          ],
        }),
      ],
      [
        spec({
          list: [
            {
              name: 'a',
              list: [
                { name: 'x', v: 1 },
                { name: 'y', v: 2 },
              ],
            },
          ],
        }),
      ],
    ],
    [
      'a name that is itself changed in a list within',
      [spec({ list: [{ name: 'a', list: [{ name: 'x' }] }] })],
      [spec({ list: [{ name: 'a', list: [{ name: 'z' }] }] })],
    ],
  ])('%s', ([, base, overlay]) => {
    const files = treeOf(base, overlay);
    expectRendered(files, 'prod');
    expect([...printedByIdentity(renderedObjects(files, 'prod'))]).toEqual([...printedByIdentity(overlay)]);
  });

  test('a patch changes no more than it must', () => {
    expect(patchBetween(rules('A', ['B', 'up == 0']), rules('A', ['B', 'up == 1']))).toEqual([
      { op: 'test', path: '/spec/groups/0/name', value: 'group' },
      { op: 'test', path: '/spec/groups/0/rules/1/alert', value: 'B' },
      { op: 'replace', path: '/spec/groups/0/rules/1/expr', value: 'up == 1' },
    ]);
  });
});

describe('a base that has moved on', () => {
  const changed = patchBetween(rules('A', ['B', 'up == 0'], 'C'), rules('A', ['B', 'up == 1'], 'C'));
  test.for<readonly [title: string, base: Manifest]>([
    ['a rule in front', rules('Z', 'A', ['B', 'up == 0'], 'C')],
    ['a rule fewer', rules(['B', 'up == 0'], 'C')],
    ['rules in another order', rules(['B', 'up == 0'], 'A', 'C')],
    ['a rule of another name', rules('A', ['X', 'up == 0'], 'C')],
    ['no rules', rules()],
  ])('refuses the patch: %s', ([, base]) => {
    expect(() => patchObject(base, changed)).toThrow(/test failed|there is no/);
  });

  test('takes the patch where only neighbours have changed', () => {
    const base = rules(['A', 'changed'], ['B', 'up == 0'], 'C', 'D');
    expect(patchObject(base, changed)).toEqual(rules(['A', 'changed'], ['B', 'up == 1'], 'C', 'D'));
  });

  test('refuses what replaces an unnamed item when the item is another now', () => {
    const patch = patchBetween(spec({ list: [{ value: 'a' }] }), spec({ list: [{ value: 'b' }] }));
    expect(() => patchObject(spec({ list: [{ value: 'c' }] }), patch)).toThrow('test failed');
  });
});

test('a kustomization prints without a list it does not need', () => {
  const files = treeOf([configMap('one')], [configMap('one')]);
  const text = files.get('overlays/prod/kustomization.yaml') ?? '';
  expect(text).toContain('../../apps/product/base');
  expect(text).not.toContain('patches');
  expect(print({ a: 1 })).toBe('a: 1\n');
});
