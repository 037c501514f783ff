import { describe, expect, test } from 'vitest';
import type { Variable } from '../model/dashboard.ts';
import { promql } from '../promql/promql.ts';
import { asOpened, chosenIn, variableJson } from './grafana-variables.ts';

const known: Variable = {
  label: 'job',
  title: 'Source',
  values: [
    { text: 'chat', value: 'models/chat' },
    { text: 'a,b', value: 'x:y' },
  ],
};
const found: Variable = { label: 'pod', title: 'Pod', among: promql`${1}` };
const json = (...variables: readonly Variable[]) => ({
  templating: { list: variables.map(one => variableJson(one, () => 'prometheus')) },
});

describe('a list of a dashboard', () => {
  test('names a value by its text, and escapes what stands between two', () => {
    expect(variableJson(known, () => '')).toMatchObject({
      type: 'custom',
      hide: 0,
      query: 'chat : models/chat, a\\,b : x\\:y',
      current: { value: ['$__all'] },
    });
  });

  test('of one value is hidden', () => {
    expect(variableJson({ label: 'job', title: 'Source', values: [{ text: 'a', value: 'a' }] }, () => '').hide).toBe(2);
  });

  test('of what series have takes all of them, and those without the label', () => {
    expect(variableJson(found, () => 'thanos')).toMatchObject({
      type: 'query',
      datasource: { uid: 'thanos' },
      definition: 'label_values(1, pod)',
      allValue: '.*',
    });
  });
});

describe('what a dashboard asks when it opens', () => {
  test('is all of what it lists', () => {
    const chosen = chosenIn(json(known, found));
    expect(asOpened('up{job=~"$job",pod=~"$pod"}', chosen)).toBe('up{job=~"models/chat|x:y"}');
    expect(asOpened('up{pod=~"${pod:regex}", job=~"${job}"}', chosen)).toBe('up{pod=~".*", job=~"models/chat|x:y"}');
  });

  test('is one value by its name, where there is one', () => {
    const one: Variable = { label: 'job', title: 'Source', values: [{ text: 'a', value: 'models/chat' }] };
    expect(asOpened('up{job=~"$job"}', chosenIn(json(one)))).toBe('up{job="models/chat"}');
    const dotted: Variable = { label: 'job', title: 'Source', values: [{ text: 'a', value: 'a.b' }] };
    expect(asOpened('up{job=~"$job"}', chosenIn(json(dotted)))).toBe('up{job=~"a\\\\.b"}');
  });

  test('stays open where only a person or a datasource knows the value', () => {
    const open = {
      templating: {
        list: [
          { name: 'a', type: 'query', current: { value: '$__all' } },
          { name: 'b', type: 'custom', current: { value: 'x' }, options: [{ value: 'x' }, { value: 'y' }] },
        ],
      },
    };
    expect(asOpened('up{a=~"$a",b=~"$b",c=~"$c"}', chosenIn(open))).toBe('up{a=~"$a",b=~"$b",c=~"$c"}');
  });

  test('looks back as far as the rates of its shortest steps', () => {
    expect(asOpened('rate(a[$__rate_interval])', new Map(), 75)).toBe('rate(a[5m])');
    expect(asOpened('rate(a[$__rate_interval])', new Map(), 10)).toBe('rate(a[40s])');
    expect(asOpened('rate(a[$__rate_interval])', new Map())).toBe('rate(a[$__rate_interval])');
  });
});
