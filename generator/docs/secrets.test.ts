import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { delivery } from '../deliveries/argocd-kustomize.ts';
import type { Plan } from '../model/plan.ts';
import type { SecretNeed } from '../model/secret.ts';
import { secretsView } from './secrets.ts';

const need = (namespace: string, name: string, ...keys: string[]): SecretNeed => ({
  namespace,
  name,
  reader: `the reader of ${keys.join()}`,
  keys: keys.map(key => ({
    key: key.replace('?', ''),
    meaning: `meaning of ${key}`,
    ...(key.endsWith('?') ? { optional: true } : {}),
  })),
});

const planOf = (overlays: Readonly<Record<string, readonly SecretNeed[]>>): Plan =>
  ({
    overlays: Object.entries(overlays).map(([name, secrets]) => ({
      name,
      secrets,
      config: { secrets: 'existing' },
      delivery: { guide: { secretsAreAsked: null } },
    })),
  }) as unknown as Plan;

/** In the place of the cluster's command: shows which Secrets would be made, with the values that would arrive. */
const CLUSTER = `oc() { [ "$1 $2" = 'create secret' ] || return 0; shift 3; for a in "$@"; do case $a in
  --from-file=*) k=\${a#--from-file=}; printf ' %s=[%s]' "\${k%%=*}" "$(cat "\${k#*=}")";;
  *) printf ' %s' "$a";; esac; done; echo; }
`;

/** Runs the commands as a person would who types one line for each question: `name -n namespace key=[value]`. */
const run = (script: string, typed: readonly string[]): string[] =>
  execFileSync('bash', ['-c', CLUSTER + script.replace(/^```.*$/gm, '')], {
    input: typed.map(line => `${line}\n`).join(''),
    encoding: 'utf8',
  })
    .split('\n')
    .flatMap(line => / (\S+ -n .*)$/.exec(line)?.[1] ?? []);

const secrets = [
  need('models', 'webhook', 'url'),
  need('monitoring', 'keys', 'API_KEY', 'ORG?'),
  need('grafana', 'admin', 'username', 'password'),
  need('grafana', 'webhook', 'url'),
  need('models', 'webhook', 'url-2'),
];

describe('the commands for Secrets', () => {
  const { groups } = secretsView(planOf({ dev: secrets, prod: secrets }), 'oc');
  const [group] = groups;

  test('are the same for overlays that agree', () => {
    expect(groups).toHaveLength(1);
    expect(group?.where).toBe('');
    expect(secretsView(planOf({ dev: secrets, prod: [] }), 'oc').groups.map(({ where }) => where)).toEqual(['`dev`']);
  });

  test('make each Secret with what is typed, byte for byte', () => {
    const typed = ['admin "1"', "it's | $HOME \\", 'key', 'a', 'b', 'c'];
    expect(run(group?.script ?? '', typed)).toEqual([
      'admin -n grafana username=[admin "1"] password=[it\'s | $HOME \\]',
      'keys -n monitoring API_KEY=[key]',
      'webhook -n grafana url=[a]',
      'webhook -n models url=[b] url-2=[c]',
    ]);
  });

  test('ask once for a Secret that several namespaces have', () => {
    const { groups: shared } = secretsView(
      planOf({ dev: [need('a', 'webhook', 'url'), need('b', 'webhook', 'url')] }),
      'oc',
    );
    expect(run(shared[0]?.script ?? '', ['once'])).toEqual(['webhook -n a url=[once]', 'webhook -n b url=[once]']);
  });

  test('put no value into an argument, and leave out what is optional', () => {
    expect(group?.script).not.toMatch(/--from-literal|ORG/);
    expect(group?.optional).toContain(': `ORG` of `keys`.');
  });
});

test('the table has every key, with the overlays that need it', () => {
  const { rows } = secretsView(
    planOf({ dev: secrets, prod: secrets.slice(0, 3), test: secrets.slice(0, 3), qa: secrets.slice(0, 3) }),
    'oc',
  );
  expect(rows.map(({ secret, key, overlays }) => `${secret} ${key}${overlays}`)).toEqual([
    '`grafana/admin` username',
    '`grafana/admin` password',
    '`monitoring/keys` API_KEY',
    '`monitoring/keys` ORG',
    '`grafana/webhook` url (`dev`)',
    '`models/webhook` url',
    '`models/webhook` url-2 (`dev`)',
  ]);
});

test('what is fetched is put into the store, with no command that makes it', () => {
  const way = { kind: 'external-secrets', store: 'vault', key: 'teams/{namespace}/{name}' };
  const external = { overlays: [{ name: 'dev', secrets, config: { secrets: way }, delivery }] } as unknown as Plan;
  const [group] = secretsView(external, 'oc').groups;
  expect(group?.script).toContain('| `teams/models/webhook` | `url`, `url-2` |');
  expect(group?.script).not.toContain('create secret');
  expect(group?.optional).toBe('Optional, and not fetched: `ORG` of `keys`.');
});

test('what is encrypted goes through the tool into a file for each, and to no cluster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const config = { secrets: 'sealed-secrets', grafana: { namespace: 'grafana' } };
  const sealed = { overlays: [{ name: 'dev', secrets, config, delivery, secretFiles: {} }] } as unknown as Plan;
  const script = (secretsView(sealed, 'oc').groups[0]?.script ?? '').replace(/[\s\S]*```bash\n([\s\S]*)\n```/, '$1');
  const tools = `kubeseal() { echo sealed; tr '[]' '<>'; }\n${CLUSTER}`;
  const input = ['dev', 'admin', 'password', 'key', 'a', 'b', 'c'].map(line => `${line}\n`).join('');
  execFileSync('bash', ['-c', tools + script], { input, cwd: folder });
  const made = readFileSync(join(folder, 'overlays/dev/secrets/models/webhook.yaml'), 'utf8');
  expect(made).toMatch(/^sealed\n.*webhook -n models url=<b> url-2=<c> --dry-run=client -o yaml\n$/);
  expect(globSync('**/*.yaml', { cwd: folder })).toHaveLength(4);
  rmSync(folder, { recursive: true });
});
