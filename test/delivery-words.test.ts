import { expect, test } from 'vitest';
import { files, spoken } from './support/spoken.ts';

/** Words of Argo CD and of Kustomize. LiteLLM has a dashboard of an application of its own. */
const WORDS =
  /argo.?cd|argoproj|kustomi[sz]|\bAppProject|(?<!LiteLLM )\bApplications?\b|sync.?waves?\b|sync.?options?\b|\bOutOfSync\b/i;

/** The leaf that has them. */
const LEAF = 'deliveries/argocd-kustomize';

const OTHERS = '`validate` reads folders that other people keep with Kustomize, whatever brings them';
const CONFIG = 'a config that says how its own delivery works, as people do';

/** Where else they may stand, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'kinds/kind.ts': 'kinds of objects are a closed axis: their API versions, roles and rights are one table',
  'views/looked.ts': 'counts objects of each kind that `kinds/` has, whatever brings them',
  'lib/secret-forms.ts': 'how the tokens of every issuer begin, so that none gets into Git',
  'platforms/openshift-uwm.ts': 'names its usual delivery',
  'platforms/openshift-uwm/gitops.ts': 'what OpenShift GitOps changes of this delivery is an answer of the platform',
  'templates/init/litemaas.yaml': CONFIG,
  'templates/init/openshift-kserve-vllm.yaml': CONFIG,
  'verbs/validate.ts': OTHERS,
  'verbs/validate/files.ts': OTHERS,
  'verbs/validate/kustomize.ts': OTHERS,
  'verbs/validate/remote.ts': OTHERS,
};

/** The words without those of others: a media type, an option of LiteLLM and an identifier begin with a small letter. */
const speaks = (path: string): boolean =>
  spoken(path)
    .split('\n')
    .some(line => WORDS.test(line.replaceAll(/\bapplications?\b/g, '')));

const speaking = files.filter(path => !path.startsWith(LEAF) && speaks(path));

test('words of one delivery stand in its leaf alone', () => {
  expect(files.filter(path => path.startsWith(LEAF) && speaks(path)).length).toBeGreaterThan(15);
  expect(speaking.filter(path => !(path in ALLOWED))).toEqual([]);
});

test('every place that may have them does', () => {
  expect(Object.keys(ALLOWED).filter(path => !speaking.includes(path))).toEqual([]);
});
