import { describe, expect, test } from 'vitest';
import type { Manifest } from '../model/artifact.ts';
import { renamed, withMoves } from './moves.ts';

const monitor = (name: string, namespace: string, more: object = {}): Manifest => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PodMonitor',
  metadata: { name, namespace },
  spec: {
    selector: { matchLabels: { a: 'b', c: 'd', e: 'f', g: 'h' } },
    podMetricsEndpoints: [{ path: '/metrics' }],
    ...more,
  },
});
const account = (name: string, namespace: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, namespace },
});

describe('a word of the old side in the words of the new one', () => {
  const renaming = { from: 'chat', to: 'talk' };
  test.each<[string, unknown, unknown, unknown]>([
    ['where that makes it the same', 'job="m/chat"', 'job="m/talk"', 'job="m/talk"'],
    ['not where it means something else on both sides', 'chat with us', 'chat with us', 'chat with us'],
    ['not where more differs', 'chat > 1', 'talk > 2', 'chat > 1'],
    ['not within another word', 'chatty', 'talkty', 'chatty'],
    ['in lists and objects', { a: ['chat', 1] }, { a: ['talk', 1] }, { a: ['talk', 1] }],
    ['in a dashboard', '{"q":"chat","t":"chat!"}', '{"q":"talk","t":"chat!"}', '{\n  "q": "talk",\n  "t": "chat!"\n}'],
  ])('%s', (_, was, is, expected) => expect(renamed(was, is, renaming)).toEqual(expected));
});

describe('a source that went and came', () => {
  const named = (from: Manifest[], to: Manifest[]) =>
    withMoves(from, to).moves.map(({ name, from: was, to: is }) => [name, was, is]);
  test.each<[string, Manifest[], Manifest[], unknown[]]>([
    ['under another name', [monitor('a', 'n')], [monitor('b', 'n')], [['a', { name: 'a' }, { name: 'b' }]]],
    ['in another namespace', [monitor('a', 'n')], [monitor('a', 'm')], [['a', { namespace: 'n' }, { namespace: 'm' }]]],
    ['with other targets is another one', [monitor('a', 'n')], [monitor('b', 'n', { selector: { x: 'y' } })], []],
    ['of which one stays is no move', [monitor('a', 'n')], [monitor('a', 'n'), monitor('b', 'n')], []],
    ['is not told by what every namespace has', [account('a', 'n')], [account('a', 'm')], []],
  ])('%s', (_, from, to, expected) => expect(named(from, to)).toEqual(expected));

  test('takes what is beside it along', () => {
    const { before } = withMoves([monitor('a', 'n'), account('x', 'n')], [monitor('a', 'm'), account('x', 'm')]);
    expect(before).toEqual([monitor('a', 'm'), account('x', 'm')]);
  });
});
