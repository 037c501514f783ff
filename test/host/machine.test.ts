import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import { start } from '../../generator/plan/discover.ts';
import { tree } from '../../generator/plan/tree.ts';
import { needTool, planText, run as tool } from '../tools/support.ts';
import { found } from '../tools/ways/found.ts';
import { lacking } from './packages.ts';

/*
 * The bundle of a machine, judged by what reads it: the tools of Prometheus and Alertmanager, systemd, the shell; and by a real
 * `systemd --user` that installs and runs it, in namespaces of its own.
 */
const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const TOOLS = [
  'prometheus',
  'promtool',
  'alertmanager',
  'amtool',
  'node-exporter',
  'blackbox-exporter',
  'redis-exporter',
  'otel-collector',
  'victoria-logs',
  'vmalert',
];
const tools = Object.fromEntries(TOOLS.map(name => [name, needTool(name)]));
const isBuilt = Object.values(tools).every(path => path !== undefined);

/** A user without rights, in whose name the machine runs: `nobody`. */
const USER = 65_534;
/** Its home has in its name what units, shells and YAML would read something in. */
const home = mkdtempSync('/tmp/machine %h $PATH-');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The config that `init` offers, with the programs that are built here, and a receiver that is at hand. */
async function config(): Promise<string> {
  const [given] = parsePlain(await start('ai-backend')) as [Record<string, Record<string, unknown>>];
  const { vllm: _, 'llama-cpp': __, 'llama-cpp-python': ___, ...sources } = given['sources'] ?? {};
  const program = (name: string, more: object = {}) => [name, { path: tools[name], ...more }] as const;
  return print({
    ...given,
    platform: {
      kind: 'systemd-host',
      interval: '2s',
      backup: { keep: 2 },
      logAlerts: {
        PaymentsLost: {
          pattern: 'payment \\d+ lost',
          severity: 'info',
          summary: 'Payments are lost',
          description: 'The shop lost payments.',
          impact: 'People are not charged.',
          action: 'Ask the shop.',
          example: 'payment 1 lost',
          otherwise: 'payment 1 kept',
        },
      },
      programs: Object.fromEntries([
        program('prometheus', { promtool: tools['promtool'] }),
        program('alertmanager', { amtool: tools['amtool'] }),
        program('node-exporter'),
        program('blackbox-exporter'),
        program('redis-exporter'),
        // Loki is not to be had here: its place is taken by the other store.
        program('victoria-logs'),
        program('vmalert'),
        program('otel-collector', { system: true, mask: ['card-[0-9]+'] }),
        // Grafana is not to be had here: its unit is read by systemd, and nothing starts it.
        program('grafana', { path: '/bin/true', home: '/usr' }),
      ]),
    },
    sources: Object.fromEntries(
      Object.entries(sources).map(([name, one]) => [name, { ...(one as object), interval: '5s', timeout: '5s' }]),
    ),
    receivers: { team: { kind: 'webhook', url: { secret: { name: 'hook', key: 'url' } } } },
    routes: [{ matchers: ['alertname=~".+"'], receiver: 'team', groupWait: '1s', groupInterval: '2s' }],
  });
}

/** Writes the bundle of the one machine of a config. */
async function bundle(text: string, to: string): Promise<string> {
  for (const [path, content] of tree(await planText(text))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
  return join(to, 'overlays/box');
}

describe.skipIf(!isBuilt)('the bundle of a machine', async () => {
  const folder = await bundle(await config(), join(home, 'judged'));

  test('Prometheus and Alertmanager take their files', async () => {
    const checked = await run(tools['promtool'] ?? '', ['check', 'config', '--syntax-only', 'prometheus.yml'], {
      cwd: folder,
    });
    expect(checked.stdout).toContain('SUCCESS');
    const routed = await run(tools['amtool'] ?? '', ['check-config', 'alertmanager.yml'], { cwd: folder });
    expect(routed.stdout).toContain('SUCCESS');
  });

  test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('systemd has nothing to say of the units', async () => {
    const env = { ...process.env, XDG_RUNTIME_DIR: home, HOME: home };
    const { stdout, stderr } = await run('bash', ['-c', 'systemd-analyze verify --user systemd/*'], {
      cwd: folder,
      env,
    });
    expect(stdout + stderr).toBe('');
    const wrong = readFileSync(join(folder, 'systemd/prometheus.service'), 'utf8').replace('MemoryMax', 'MemoryMost');
    mkdirSync(join(home, 'wrong'));
    writeFileSync(join(home, 'wrong/prometheus.service'), wrong);
    const found = await run('systemd-analyze', ['verify', '--user', join(home, 'wrong/prometheus.service')], { env });
    expect(found.stderr).toContain('MemoryMost');
  });

  test('the shell reads the scripts', async () => {
    const scripts = ['install.sh', 'uninstall.sh', 'backup.sh', 'restore.sh', 'check.sh'];
    for (const name of scripts) expect((await run('bash', ['-n', name], { cwd: folder })).stderr, name).toBe('');
  });

  test.skipIf(!found('shellcheck'))('shellcheck warns of nothing in them', async () => {
    const { stdout } = await tool(
      'shellcheck',
      ['--severity=warning', 'install.sh', 'uninstall.sh', 'backup.sh', 'restore.sh', 'check.sh'],
      { cwd: folder },
    );
    expect(stdout).toBe('');
  });
});

const isRoot = process.getuid?.() === 0 && lacking().length === 0;
if (!isRoot) {
  const why = `a real \`systemd --user\` takes root, Linux and ${lacking().join(', ') || 'systemd'}`;
  if (process.env['CI']) throw new Error(`the bundle of a machine cannot be run: ${why}`);
  process.stderr.write(`\nSKIPPED  the bundle of a machine as it runs: ${why}\n\n`);
}

test.skipIf(!isBuilt || !isRoot)(
  'a machine is installed, watched, saved, restored and removed',
  { timeout: 900_000 },
  async () => {
    const text = (await config()).replace(/^grafana:\n/m, 'grafana:\n  deploy: dashboards\n');
    const folder = await bundle(text, join(home, 'run'));
    mkdirSync(join(folder, 'rules/custom'));
    await run('chown', ['-R', String(USER), home]);
    chownSync(home, USER, USER);
    chmodSync(home, 0o755);
    const { stdout, stderr } = await tool(here('machine.sh'), [
      String(USER),
      home,
      here('scenario.sh'),
      folder,
      tools['amtool'] ?? '',
      process.execPath,
      here('stand-in.ts'),
      here('../recordings/exercises/litellm.prom.gz'),
    ]);
    const steps = [...readFileSync(here('scenario.sh'), 'utf8').matchAll(/^step '(.+?)'/gm)].map(
      ([, name]) => `ok ${name}`,
    );
    expect(steps.length).toBeGreaterThan(15);
    expect(
      stdout.split('\n').filter(line => /^(ok|FAIL) /.test(line)),
      stdout + stderr,
    ).toEqual(steps);
  },
);
