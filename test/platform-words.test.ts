import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { expect, test } from 'vitest';

/** Words that one platform alone has. Thanos and Argo CD are found on others, too, and are none of them. */
const WORDS =
  /openshift|\boc (?=[a-z])|\bOLM\b|OperatorHub|OperatorGroup|\bSubscription\b|thanos-querier|cluster-monitoring|user-workload/i;

/** The leaf that has them. */
const LEAF = 'platforms/openshift-uwm';

/** Where else they may stand, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'kinds/kind.ts': 'kinds of objects are a closed axis: their API versions, waves and rights are one table',
  'kinds/unpublished.ts': 'the fields of those kinds',
  'lib/secret-forms.ts': 'how the tokens of every issuer begin, so that none gets into Git',
  'templates/init/llm-service.yaml': 'a config that names its platform, as people do',
  'templates/init/litemaas.yaml': 'the same',
  'templates/init/openshift-kserve-vllm.yaml': 'the same',
};

const ROOT = new URL('../generator/', import.meta.url);
const files = globSync('**/*.{ts,ejs,json,yaml}', { cwd: fileURLToPath(ROOT), ignore: ['**/*.test.ts'], posix: true });

/** What of a file is no comment. What a contract rests on are files of others, and so is its evidence a comment. */
function said(path: string): string {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  if (path.endsWith('.json')) return JSON.stringify({ ...JSON.parse(text), evidence: [] });
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/ .*$/gm, '$1')
    .replace(/^\s*#.*$/gm, '');
}

const speaking = files.filter(path => !path.startsWith(LEAF) && WORDS.test(said(path)));

test('words of one platform stand in its leaf alone', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter(path => path.startsWith(LEAF) && WORDS.test(said(path))).length).toBeGreaterThan(5);
  expect(speaking.filter(path => !(path in ALLOWED))).toEqual([]);
});

test('every place that may have them does', () => {
  expect(Object.keys(ALLOWED).filter(path => !speaking.includes(path))).toEqual([]);
});
