import * as fs from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, folder, isRoot, marks, run, sweep } from '../support/cli.ts';

/** A folder with the output of the good config: what no bad one may change. */
let good = '';
beforeAll(async () => {
  good = folder({ [CONFIG_FILE]: CONFIG });
  expect(await run(['generate'], { cwd: good })).toMatchObject({ code: 0, out: '' });
});
afterAll(sweep);

/** A copy of the good output with another config beside it. */
function beside(config: string | Uint8Array | undefined): string {
  const root = folder();
  fs.cpSync(good, root, { recursive: true });
  if (config === undefined) fs.rmSync(join(root, CONFIG_FILE));
  else fs.writeFileSync(join(root, CONFIG_FILE), config);
  return root;
}

/** What is said of a bad config, after making sure that it changed nothing. */
async function refused(config: string | Uint8Array | undefined): Promise<string> {
  const root = beside(config);
  const before = marks(root);
  const { code, out, err } = await run(['generate'], { cwd: root });
  expect(marks(root)).toEqual(before);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.trimEnd().split('\n').at(-1)).toMatch(/^\d+ errors?/);
  expect(err).not.toContain('at file:///');
  return err;
}

const changed = (from: string, to: string): string => {
  expect(CONFIG).toContain(from);
  return CONFIG.replace(from, to);
};

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
].join('\n');

describe('a bad config is refused at its place and changes nothing', () => {
  test.concurrent.each<
    [name: string, config: string | Uint8Array | undefined, position: string, ...words: (string | RegExp)[]]
  >([
    [
      'a wrong key',
      changed('grafana:', 'grafanas:'),
      '4:1',
      'config-matches-schema',
      '`grafanas` is not a field here',
      'write `grafana`',
    ],
    ['a wrong type', changed('namespace: vllm }', 'namespace: vllm, port: many }'), '6:52', 'whole number'],
    ['a wrong enum', changed('severity: critical', 'severity: urgent'), '15:66', '`urgent`', /critical/],
    ['an unknown source kind', changed('kind: vllm', 'kind: vlm'), '6:23', '`vlm`', 'write `vllm`'],
    ['an unknown receiver kind', changed('kind: slack', 'kind: slak'), '8:18', '`slak`', 'write `slack`'],
    [
      'an unknown platform',
      changed('platform: openshift-uwm', 'platform: openshift-uvm'),
      '3:11',
      'write `openshift-uwm`',
    ],
    [
      'an unknown alert',
      changed('VllmPodNotReady:', 'VllmPodNotRedy:'),
      '12:3',
      '`VllmPodNotRedy`',
      'write `VllmPodNotReady`',
    ],
    [
      'an unknown alert in an overlay',
      changed('LocalModelTargetsDown:', 'LocalModelTargetDown:'),
      '15:21',
      'overlay prod',
      'write `LocalModelTargetsDown`',
    ],
    ['an unknown threshold', changed('for: 1h,', 'for: 1h, thresholds: { waitin: 3 },'), '12:45', '`waitin`'],
    [
      'a route to a missing receiver',
      changed('receiver: slack }', 'receiver: slac }'),
      '10:48',
      'there is no receiver `slac`',
      'write `slack`',
    ],
    [
      'duplicate names',
      changed('  predictors:', '  predictors: { kind: vllm, namespace: other }\n  predictors:'),
      '7:3',
      'Map keys must be unique',
      'keep one of the two keys',
    ],
    ['a tab', changed('  predictors:', '\tpredictors:'), '6:1', /tab/i, 'indent with spaces', '␉predictors'],
    ['an anchor bomb', bomb, '1:1', 'alias', 'a config needs no anchors'],
    ['an empty file', '', '1:1', 'the config is empty', 'README'],
    ['a binary file', Uint8Array.from({ length: 4096 }, (_, index) => index % 251), '1:1', 'binary file'],
    ['text in another encoding', Buffer.from('name: caf\u00e9\n', 'latin1'), '1:1', 'not UTF-8'],
    ['a 10 MB file', 'a: 1\n'.repeat(2_000_000), '1:1', '10 MB', 'at most 1 MB'],
    ['a missing file', undefined, '1:1', 'there is no file `observability.yaml`'],
    ['a name that would escape', changed('  predictors:', '  ../x:'), '6:3', '`../x`', 'lower-case letters'],
    ['an overlay that would escape', changed('  dev:', '  ../../dev:'), '14:3', '`../../dev`'],
    ['a product that would escape', changed('name: demo', 'name: ../demo'), '1:7', '`../demo`'],
    ['a name with a terminal escape', changed('  predictors:', '  "\\e]0;x\\a":'), '6:3', '␛]0;x␇'],
  ])('%s', async (_, config, position, ...words) => {
    const err = await refused(config);
    expect(err).toContain(`${CONFIG_FILE}:${position}`);
    for (const word of words) expect(err).toMatch(word);
  });

  test('a folder where the file must be', async () => {
    const root = beside(undefined);
    fs.mkdirSync(join(root, CONFIG_FILE));
    expect(await run(['generate'], { cwd: root })).toMatchObject({
      code: 1,
      err: expect.stringContaining('is a folder'),
    });
  });

  test('a pipe where the file must be does not make it wait', async () => {
    expect(await run(['generate', '-c', '/dev/stdin'], { cwd: good })).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not a file'),
    });
  });

  test('a file that may not be read', async () => {
    const root = beside(CONFIG);
    fs.chmodSync(join(root, CONFIG_FILE), isRoot ? 0o600 : 0);
    expect(await run(['generate'], { cwd: root, nobody: true })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/observability\.yaml:1:1\n[\s\S]*may not be read/),
    });
  });
});

test('several faults are told in one run, sorted, with a count', async () => {
  const err = await refused(
    changed('grafana:', 'grafanas:')
      .replace('kind: vllm', 'kind: vlm')
      .replace('severity: critical', 'severity: urgent'),
  );
  const places = [...err.matchAll(/observability\.yaml:(\d+):/g)].map(([, line]) => Number(line));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // That `grafana` is missing follows from its misspelt key.
  expect(new Set(places)).toEqual(new Set([4, 6, 15]));
  expect(err).toMatch(/\n3 errors\n$/);
});

test('names that are unknown to the plan are told in one run with what the checks find', async () => {
  const err = await refused(
    changed('VllmPodNotReady:', 'Nothing:')
      .replace('receiver: slack }', 'receiver: none }')
      .replace('LocalModelTargetsDown', 'Neither'),
  );
  for (const name of ['`Nothing`', '`none`', '`Neither`']) expect(err).toContain(name);
});
