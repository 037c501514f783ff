import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inFolder } from '../tools/support.ts';
import { found } from '../tools/ways/found.ts';

const SCRIPT = fileURLToPath(new URL('definitions.py', import.meta.url));

const SOURCE = `
import os
NAME = "one:named"
BOUNDS = (0.5, 1, float_of("inf"))
PLAIN = [1, 2, 5]
SIZES = tuple(2 ** (10 + i) for i in range(1, 5, 2))

def make(labelnames, given=None):
    buckets = PLAIN
    Histogram("one:first", "", ["model"], buckets=buckets)
    Histogram(name="one:rest", documentation="", buckets=buckets[1:])
    buckets = [0.1, 0.2]
    Histogram("one:second", "", labelnames, buckets=buckets)
    Histogram("one:sizes", "", labelnames, buckets=SIZES)
    # What only running it would tell is left out, and none of it is run.
    Histogram("one:called", "", labelnames, buckets=BOUNDS)
    Histogram("one:given", "", labelnames, buckets=given)
    Histogram("one:evil", "", labelnames, buckets=[os.system("touch ran")])
    Counter(NAME, "")
`;

/** Reads the definitions of a package of one file. */
const read = (text: string): Promise<readonly { name: string; kind: string; buckets?: number[] }[]> =>
  inFolder(new Map([['metrics.py', text]]), async folder =>
    JSON.parse(execFileSync('python3', [SCRIPT, folder, 'one:'], { encoding: 'utf8', cwd: folder })),
  );

test.skipIf(found('python3') === undefined)('definitions are read with their bounds, and none is run', async () => {
  const definitions = await read(SOURCE);
  expect(Object.fromEntries(definitions.map(({ name, buckets }) => [name, buckets]))).toEqual({
    'one:first': [1, 2, 5],
    'one:rest': [2, 5],
    'one:second': [0.1, 0.2],
    'one:sizes': [2048, 8192],
    'one:called': undefined,
    'one:given': undefined,
    'one:evil': undefined,
    'one:named': undefined,
  });
});
