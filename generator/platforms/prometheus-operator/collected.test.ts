import { expect, test } from 'vitest';
import { platformIn } from '../../model/platform.ts';
import { platform } from '../prometheus-operator.ts';

const dropped = (given: object) => {
  const config = { platform: { kind: platform.name, ...given }, cluster: { label: 'cluster' }, grafana: {} };
  const answers = platformIn(platform as never, config as never);
  return answers.provides.flatMap(({ drops }) => drops).some(drop => new RegExp(drop).test('container_memory_swap'));
};

const DEFAULTS = { namespace: 'monitoring', interval: '30s', matcherStrategy: 'OnNamespace', dashboards: 'configmap' };

test('what the chart drops is taken for granted of a described stack, and of no other', () => {
  expect(dropped({ ...DEFAULTS, mode: 'adopt', release: 'stack' })).toBe(true);
  expect(dropped({ ...DEFAULTS, mode: 'adopt' })).toBe(false);
});
