import { describe, expect, test } from 'vitest';
import { costWords } from './cost.ts';
import { modulesOf } from './module.ts';
import { askedOf, type Canary, patienceOf, type Task, windowOf } from './options.ts';

const canary = (models: Readonly<Record<string, Task>>, interval = '60s'): Canary => ({
  models: Object.fromEntries(
    Object.entries(models).map(([model, task]) => [model, { url: `http://${model}-predictor:8080/`, task }]),
  ),
  interval,
  timeout: '30s',
  image: 'exporter:1',
});

describe('what a canary costs', () => {
  test.each([
    ['one completion, a pair', canary({ a: 'completion' }), 2, '120 requests an hour and about 8,600 tokens a day'],
    ['one completion, alone', canary({ a: 'completion' }), 1, '60 requests an hour and about 4,300 tokens a day'],
    ['half as often', canary({ a: 'completion' }, '2m'), 2, '60 requests an hour and about 4,300 tokens a day'],
    [
      'a chat and an embedding',
      canary({ a: 'chat', b: 'embedding' }),
      2,
      '240 requests an hour and about 120,000 tokens a day for 2 models',
    ],
  ])('%s', (_, of, copies, words) => expect(costWords(of, 'models', copies)).toBe(words));
});

describe('what a canary asks', () => {
  test.each([
    ['a Service of the namespace', 'http://granite:8080', 'granite'],
    ['the same by its whole name', 'http://granite.models.svc.cluster.local', 'granite'],
    ['one of another namespace', 'http://granite.others.svc', undefined],
    ['an address outside of the cluster', 'https://models.example.com/openai', undefined],
  ])('%s', (_, url, deployment) => {
    const [asked] = askedOf({ ...canary({}), models: { granite: { url, task: 'completion' } } }, 'models');
    expect(asked?.deployment).toBe(deployment);
    expect(asked?.target).toBe(`${url}/v1/completions`);
  });

  test.each([
    ['completion', '{"usage":{"completion_tokens": 1}}', '{"usage":{"completion_tokens":0}}'],
    ['chat', '{"usage":{"completion_tokens":1}}', '{"choices":[]}'],
    ['embedding', '{"data":[{"embedding":[-0.01,0.2]}]}', '{"data":[{"embedding":[null]}]}'],
  ] as const)('a %s is answered by a token that was worked for', (task, answered, unanswered) => {
    const { modules } = modulesOf(canary({ a: task }), 'models', {}) as {
      modules: { a: { http: { fail_if_body_not_matches_regexp: [string] } } };
    };
    const proof = new RegExp(modules.a.http.fail_if_body_not_matches_regexp[0]);
    expect([proof.test(answered), proof.test(unanswered)]).toEqual([true, false]);
  });
});

test.each([
  ['10s', '5m', '2m'],
  ['60s', '5m', '2m'],
  ['90s', '8m', '3m'],
  ['10m', '50m', '20m'],
])('asked every %s, its share is of %s and must be too low for %s', (interval, window, patience) =>
  expect([windowOf({ interval }), patienceOf({ interval })]).toEqual([window, patience]),
);
