import { expect, test } from 'vitest';
import { files, spoken } from './support/spoken.ts';

/** Words of Argo CD and of Kustomize. LiteLLM has a dashboard of an application of its own. */
const WORDS =
  /argo.?cd|argoproj|kustomi[sz]|\bAppProject|(?<!LiteLLM )\bApplications?\b|sync.?waves?\b|sync.?options?\b|\bOutOfSync\b/i;

/** The leaf that has them. */
const LEAF = 'deliveries/argocd-kustomize';

const OTHERS = '`validate` reads what other people keep, whatever brings what is made here';

/** Where else they may stand, and why: a file, or a folder with a slash at its end. */
const ALLOWED: Readonly<Record<string, string>> = {
  'views/looked.ts': 'counts objects of each kind that `kinds/` has, whatever brings them',
  'lib/secret-forms.ts': 'how the tokens of every issuer begin, so that none gets into Git',
  'platforms/openshift-uwm.ts': 'shows how its usual delivery works there',
  'platforms/openshift-uwm/gitops.ts': 'what OpenShift GitOps changes of this delivery is an answer of the platform',
  'templates/init/': 'configs that say how their own delivery works, as people do',
  'verbs/validate/': OTHERS,
  'kinds/readers.ts': OTHERS,
  'kinds/helm-values.ts': OTHERS,
  'kinds/kind.ts': OTHERS,
  'plan/fillers.ts': OTHERS,
};

const covers = (allowed: string, path: string): boolean =>
  allowed.endsWith('/') ? path.startsWith(allowed) : path === allowed;

/** The words without those of others: a media type, an option of LiteLLM and an identifier begin with a small letter. */
const speaks = (path: string): boolean =>
  spoken(path)
    .split('\n')
    // A platform names its usual delivery.
    .filter(line => !/^ {2}delivery: '[\w-]+',$/.test(line))
    .some(line => WORDS.test(line.replaceAll(/\bapplications?\b/g, '')));

const speaking = files.filter(path => !path.startsWith(LEAF) && speaks(path));

test('words of one delivery stand in its leaf alone', () => {
  expect(files.filter(path => path.startsWith(LEAF) && speaks(path)).length).toBeGreaterThan(15);
  expect(speaking.filter(path => !Object.keys(ALLOWED).some(allowed => covers(allowed, path)))).toEqual([]);
});

test('every place that may have them does', () => {
  expect(Object.keys(ALLOWED).filter(allowed => !speaking.some(path => covers(allowed, path)))).toEqual([]);
});
