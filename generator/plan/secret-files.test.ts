import { describe, expect, test } from 'vitest';
import type { Plan } from '../model/plan.ts';
import { load } from './load.ts';
import { plan as planOf } from './plan.ts';
import { secretFileIssues } from './secret-files.ts';

const CONFIG = `name: watch
repository: { url: https://git.example/watch.git }
platform: openshift-uwm
grafana: { namespace: dashboards }
sources: { chat: { kind: vllm, namespace: models } }
receivers: { team: { kind: slack, channel: '#team', secret: { name: slack, key: url } } }
secrets: WAY
overlays: { prod: {} }
`;

async function planned(way: string): Promise<Plan> {
  const { loaded, issues } = await load(CONFIG.replace('WAY', way), 'observability.yaml');
  if (!loaded) throw new Error(JSON.stringify(issues));
  return (await planOf(loaded)).plan;
}

const ENCRYPTED = { 'sealed-secrets': 'AgB7'.repeat(40), sops: 'ENC[AES256_GCM,data:x,type:str]' };
const PLAIN = 'https://hooks.slack.com/plain';

/** The file of Secret models/slack with this under its key. */
const FILE = {
  'sealed-secrets': (value: string, key = 'url', name = 'slack') =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: ${name}, namespace: models }\nspec: { encryptedData: { ${key}: '${value}' } }\n`,
  sops: (value: string, key = 'url', name = 'slack') =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name}, namespace: models }\ndata: { ${key}: '${value}' }\nsops: {}\n`,
};

describe.each(['sealed-secrets', 'sops'] as const)('files of %s', way => {
  const said = async (text: string | undefined) => {
    const plan = await planned(way);
    return secretFileIssues(plan, path => (path === 'overlays/prod/secrets/models/slack.yaml' ? text : undefined))
      .filter(({ what }) => what.includes('/slack.yaml`'))
      .map(({ level, what }) => `${level} ${what.split('` ')[1]}`);
  };
  const made = FILE[way];
  const good = ENCRYPTED[way];

  test.each<[what: string, text: string | undefined, issue: string[]]>([
    ['one that is whole says nothing', made(good), []],
    ['one that is not there is told', undefined, ['warning is not there yet']],
    ['a value that is not encrypted is refused', made(PLAIN), ['error holds `url']],
    ['a key that is missing is refused', made(good, 'webhook'), ['error lacks `url']],
    ['a file that is no YAML is refused', ': [', ['error is not the']],
    ['a plain Secret is refused', 'kind: Secret\nmetadata: { name: x }\nstringData: { a: b }\n', ['error holds']],
  ])('%s', async (_, text, issue) => {
    const found = await said(text);
    expect(found.map(one => issue.some(words => one.startsWith(words)))).toEqual(issue.map(() => true));
    expect(JSON.stringify(secretFileIssues(await planned(way), () => text))).not.toContain(PLAIN);
  });

  test('another Secret in its place is refused', async () => {
    expect((await said(made(good, 'url', 'other')))[0]).toMatch(/^error (is not|holds another)/);
  });
});

test('there are none where people or an operator make the Secrets', async () => {
  for (const way of ['existing', '{ kind: external-secrets, store: vault }'])
    expect(secretFileIssues(await planned(way), () => undefined)).toEqual([]);
});
