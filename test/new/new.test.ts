import { describe, expect, test } from 'vitest';
import { addAll, proveAll } from './axes.ts';
import { copyOfCheckout } from './copy.ts';
import { kinds, leafFiles } from './leaf.ts';

describe('a new leaf', () => {
  test.each([
    ['sauce', 'x', 'there is no kind `sauce`'],
    ['source', 'Nvidia SMI', 'is no name of a source'],
    ['source', '../vllm', 'is no name of a source'],
    ['check', 'secrets', 'is no name of a check'],
  ])('%s `%s` cannot be', (kind, name, said) => {
    expect(() => leafFiles(kind, name)).toThrow(said);
  });

  test.each(kinds())('%s bears its name and nothing of the template', kind => {
    for (const [path, text] of leafFiles(kind, 'nvidia-smi')) {
      expect(`${path}\n${text}`).not.toMatch(/sample[-_ ]?leaf/i);
      expect(text).not.toMatch(/'(\.\.\/)+(generator|test)\//);
    }
  });
});

test('every kind, in a copy of the checkout, is files of its own, and what uses it holds', { timeout: 900_000 }, () => {
  const copy = copyOfCheckout();
  try {
    const costs = addAll(copy);
    expect(costs.map(({ axis }) => axis)).toEqual(kinds());
    expect(costs.filter(({ shared }) => shared > 0)).toEqual([]);
    proveAll(copy);
    const [
      {
        axis,
        files: [file],
      } = { axis: '', files: [] },
    ] = costs;
    expect(() => copy.run('npm', 'run', 'new', '--', axis, `made-up-${axis}`)).toThrow(`${file} is there already`);
  } finally {
    copy.remove();
  }
});
