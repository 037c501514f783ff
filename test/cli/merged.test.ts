import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG, CONFIG_FILE, folder, put, run, sweep } from '../support/cli.ts';

const SEALED = 'overlays/prod/secrets/vllm/slack-webhook-secret.yaml';
afterAll(sweep);

/** A text as Git leaves it where two sides changed what is from a line on. */
function unmerged(text: string, from: number): string {
  const lines = text.split('\n');
  const [head, tail] = [lines.slice(0, from), lines.slice(from)];
  const side = tail.join('\n');
  return [...head, `${'<'.repeat(7)} HEAD`, side, '='.repeat(7), `${side}# theirs`, `${'>'.repeat(7)} theirs`, ''].join(
    '\n',
  );
}

/** The output, once for all tests: each gets a copy. */
let good = '';
beforeAll(async () => {
  good = folder({ [CONFIG_FILE]: `${CONFIG}secrets: sealed-secrets\nreview: { forges: [github, gitlab] }\n` });
  expect(await run(['generate'], { cwd: good })).toMatchObject({ code: 0 });
}, 60_000);

function generated(): string {
  const root = folder();
  cpSync(good, root, { recursive: true });
  return root;
}
const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

describe('a merge that Git left to a person is named', () => {
  test.each([
    ['in the config', CONFIG_FILE],
    ['in the README', 'README.md'],
    ['in an encrypted Secret', SEALED],
  ])('%s, and nothing is written', async (_, path) => {
    const root = generated();
    const text = path === SEALED ? 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\n' : read(root, path);
    put(root, path, unmerged(text, 1));
    const before = read(root, path);
    const { code, err } = await run(['generate'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`error  file-is-merged\\s+${path}:2:1`));
    expect(read(root, path)).toBe(before);
  });

  test.each([
    ['in an object', 'overlays/dev/rendered/vllm/prometheus-rule-predictors.yaml', 4],
    ['in the first line', 'overlays/dev/kustomization.yaml', 0],
    ['in a page', 'METRICS.md', 3],
    ['in a pipeline', '.github/workflows/observability.yml', 2],
    ['in the pipeline of another forge', '.gitlab/ci/observability.yml', 2],
  ])('%s that is generated, and made again', async (_, path, from) => {
    const root = generated();
    const text = read(root, path);
    put(root, path, unmerged(text, from));
    const check = await run(['generate', '--check'], { cwd: root });
    expect(check.code).toBe(1);
    expect(check.err).toMatch(new RegExp(`warning  file-is-merged\\s+${path}:${from + 1}:1`));
    expect(check.err).toContain('which makes the file again');
    const made = await run(['generate'], { cwd: root });
    expect(made).toMatchObject({ code: 0 });
    expect(made.err).not.toContain('file-is-merged');
    expect(read(root, path)).toBe(text);
  });

  test('in a manifest of other people', async () => {
    const text = 'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ port: 1 }] }\n';
    const root = folder({ 'deploy/a.yaml': unmerged(text, 2) });
    const { code, err } = await run(['validate', 'deploy', '--platform', 'openshift-uwm'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(/error {2}file-is-merged\s+deploy\/a\.yaml:3:1/);
    expect(err).not.toContain('manifest-is-yaml');
  });
});
