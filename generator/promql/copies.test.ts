import { expect, test } from 'vitest';
import vllm from '../contracts/vllm.json' with { type: 'json' };
import { contract, type Metric } from './metric.ts';

test('every series that KServe stores twice is known under both names', () => {
  const metrics: Readonly<Record<string, Metric>> = contract(vllm).metrics;
  for (const name of Object.keys(vllm.metrics)) {
    const [own, copy] = [metrics[name], metrics[`kserve_${name}`]];
    expect(copy?.name).toBe(`kserve_${name}`);
    expect({ type: copy?.type, unit: copy?.unit, labels: copy?.labels }).toEqual({
      type: own?.type,
      unit: own?.unit,
      labels: own?.labels,
    });
    expect(copy?.replacedBy).toBe(own?.replacedBy === undefined ? undefined : `kserve_${own.replacedBy}`);
  }
});
