import { describe, expect, test } from 'vitest';
import { parsePlain } from '../../lib/yaml.ts';
import { fill, questionsOf, settable } from './questions.ts';

const TEMPLATE = `# A template.
repository: { url: https://github.com/example/x.git, revision: main }
sources:
  a: { kind: vllm, namespace: models, port: 8080 } # the first
  b: { kind: blackbox-exporter, namespace: models, url: 'http://b.models.svc:8000/health' }
receivers:
  mail: { kind: email, to: [team@example.com], channel: '#models' }
`;

describe('questions', () => {
  test('are asked for examples, which need an answer, and for namespaces and channels, once for each value', () => {
    expect(questionsOf(TEMPLATE)).toEqual([
      { path: 'repository.url', also: [], value: 'https://github.com/example/x.git', needed: true },
      { path: 'sources.a.namespace', also: ['sources.b.namespace'], value: 'models', needed: false },
      { path: 'receivers.mail.to.0', also: [], value: 'team@example.com', needed: true },
      { path: 'receivers.mail.channel', also: [], value: '#models', needed: false },
    ]);
  });

  test('any text can be set, and no number', () => {
    expect(settable(TEMPLATE)).toContain('repository.revision');
    expect(settable(TEMPLATE)).not.toContain('sources.a.port');
  });
});

describe('filling', () => {
  test('with nothing changes nothing', () => {
    expect(fill(TEMPLATE, new Map())).toBe(TEMPLATE);
  });

  test('changes the values and no other character, and service addresses follow their namespace', () => {
    const filled = fill(
      TEMPLATE,
      new Map([
        ['repository.url', 'https://git.mine.dev/x'],
        ['repository.revision', 'deploy'],
        ['sources.a.namespace', 'own'],
        ['sources.b.namespace', 'own'],
      ]),
    );
    expect(filled).toBe(
      TEMPLATE.replace('https://github.com/example/x.git', 'https://git.mine.dev/x')
        .replace('revision: main', 'revision: deploy')
        .replaceAll('namespace: models', 'namespace: own')
        .replace("'http://b.models.svc:8000/health'", 'http://b.own.svc:8000/health'),
    );
  });

  test.each(['#a', "it's", 'true', '1', 'a: b', 'a, b }', 'null', '- x', 'a #b', '"'])('keeps %s a text', value => {
    const [config] = parsePlain(fill(TEMPLATE, new Map([['receivers.mail.channel', value]])));
    expect((config as { receivers: { mail: { channel: unknown } } }).receivers.mail.channel).toBe(value);
  });
});
