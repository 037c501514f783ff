import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, spoken } from './support/spoken.ts';

/** Words that one platform alone has. Thanos and Argo CD are found on others, too, and are none of them. */
const WORDS =
  /openshift|\boc (?=[a-z])|\bOLM\b|OperatorHub|OperatorGroup|\bSubscription\b|thanos-querier|cluster-monitoring|user-workload/i;

/** The leaf that has them. */
const LEAF = 'platforms/openshift-uwm';

/** Where else they may stand, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'kinds/kind.ts': 'kinds of objects are a closed axis: their API versions, roles and rights are one table',
  'kinds/unpublished.ts': 'the fields of those kinds',
  'checks/label-is-one-of-its-source.ts': 'how labels begin that a cluster of any kind may add to series',
  'lib/secret-forms.ts': 'how the tokens of every issuer begin, so that none gets into Git',
  'templates/init/llm-service.yaml': 'a config that names its platform, as people do',
  'templates/init/litemaas.yaml': 'the same',
  'templates/init/openshift-kserve-vllm.yaml': 'the same',
};

/** What people of a cluster type. Sources name intents instead (`model/intent.ts`), so that a host needs no change of one. */
const TOOLS = /\bkubectl\b|\boc (?=[a-z])|'oc'/;

/** Rooms that are about clusters. */
const OF_CLUSTERS = ['kubernetes/', 'platforms/'];

/** Where else the tools may be named, and why. */
const NAMED: Readonly<Record<string, string>> = {
  'docs/commands.ts': 'what people of several clusters have in common, for the pages of deliveries to clusters',
  'plan/finding-words.ts': 'a message about the port of a Service',
  'verbs/validate/kustomize.ts': 'a message about what builds an overlay',
  'plan/contents.ts': 'a message about how a manifest is read',
  'verify/run.ts': 'a message about an object that no schema is known of',
};

const speaking = files.filter(path => !path.startsWith(LEAF) && WORDS.test(spoken(path)));

test('words of one platform stand in its leaf alone', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter(path => path.startsWith(LEAF) && WORDS.test(spoken(path))).length).toBeGreaterThan(5);
  expect(speaking.filter(path => !(path in ALLOWED))).toEqual([]);
});

test('every place that may have them does', () => {
  expect(Object.keys(ALLOWED).filter(path => !speaking.includes(path))).toEqual([]);
});

test('what people of clusters type stands in their platforms, and in what these share', () => {
  const typing = files.filter(path => !OF_CLUSTERS.some(room => path.startsWith(room)) && TOOLS.test(spoken(path)));
  expect(typing.filter(path => !(path in NAMED))).toEqual([]);
  expect(Object.keys(NAMED).filter(path => !typing.includes(path))).toEqual([]);
  expect(files.some(path => path.startsWith('platforms/') && TOOLS.test(spoken(path)))).toBe(true);
});

test('what a person wrote for users has no command of one platform', () => {
  const pages = ['README.md', 'docs/config.md', 'docs/guarantees.md'];
  const text = pages.map(page => readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')).join('\n');
  const byHand = text.replace(/<!-- generated:(\S+) -->[\s\S]*?<!-- \/generated:\1 -->/g, '');
  expect(byHand.length).toBeGreaterThan(5000);
  expect(byHand.match(/\b(?:oc|kubectl) [a-z-]+|openshift-user-workload[\w-]*|openshift\.io\/[\w-]+/g) ?? []).toEqual(
    [],
  );
});
