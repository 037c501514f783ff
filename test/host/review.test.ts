import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { start } from '../../generator/plan/discover.ts';
import { CONFIG_FILE, folder, put, run, sweep } from '../support/cli.ts';

/* What people hear of a change of a machine: the same review as of a cluster, of the files that are installed. */
afterAll(sweep);

/** A change as `diff -o json` prints it. */
interface Told {
  readonly topic: string;
  readonly name: string;
  readonly from?: Readonly<Record<string, string>>;
  readonly to?: Readonly<Record<string, string>>;
  readonly risk: string;
  readonly verdicts: readonly { readonly id: string }[];
}

test('a review names the alert, the receiver, the scrape and the unit that a change of a machine is about', async () => {
  const text = await start('ai-backend');
  const root = folder({ [CONFIG_FILE]: text });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t.invalid', ...args]);
  expect(await run(['generate'], { cwd: root })).toMatchObject({ code: 0 });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'as it is');
  const changed = text
    .replace('    node-exporter: {}', '    node-exporter: {}\n    prometheus: { retention: 30d, size: 5GB }')
    .replace('    loki: {}', '    loki: { retention: 7d }')
    .replace("channel: '#alerts'", "channel: '#ops'")
    .replace('interval: 10s', 'interval: 20s');
  put(root, CONFIG_FILE, changed.replace(/^alerts:\n/m, 'alerts:\n  NodeDiskFull: { for: 20m }\n'));
  const { err } = await run(['generate'], { cwd: root });
  expect(err).toMatch(/box: .*NodeDiskFull for 10m → 20m/);
  const { out } = await run(['diff', '-o', 'json'], { cwd: root });
  const told = (JSON.parse(out) as { readonly changes: readonly Told[] }).changes;
  const of = (topic: string, name: string) => told.find(one => one.topic === topic && one.name === name);
  expect(of('alert', 'NodeDiskFull')).toMatchObject({ from: { for: '10m' }, to: { for: '20m' } });
  expect(of('receiver', 'team-notifications')).toMatchObject({ from: { channel: '#alerts' }, to: { channel: '#ops' } });
  expect(of('scrape', 'litellm')).toMatchObject({ from: { scrape_interval: '10s' }, to: { scrape_interval: '20s' } });
  const unit = of('object', 'systemd/prometheus.service');
  expect(unit?.from?.['Service.ExecStart']).toContain('retention.time=15d');
  expect(unit?.to?.['Service.ExecStart']).toContain('retention.time=30d');
  expect(unit?.verdicts.map(({ id }) => id)).toEqual(['program-starts-again']);
  // More time for series is none to be warned of, and less room is: what no longer fits is deleted.
  expect(of('kept', 'prometheus')).toMatchObject({
    from: { for: '15d', size: '10GB' },
    to: { for: '30d', size: '5GB' },
  });
  for (const program of ['prometheus', 'loki'])
    expect(of('kept', program), program).toMatchObject({ risk: 'stop', verdicts: [{ id: 'data-is-kept-for-less' }] });
  expect(of('kept', 'loki')).toMatchObject({ from: { for: '360h' }, to: { for: '168h' } });
  expect(told.map(({ topic, name }) => `${topic} ${name}`).sort()).toEqual([
    'alert NodeDiskFull',
    'kept loki',
    'kept prometheus',
    'object systemd/prometheus.service',
    'receiver team-notifications',
    'scrape litellm',
  ]);
  // Of a file that a person broke nothing can be said.
  put(root, 'overlays/box/grafana/dashboards/node.json', '{');
  expect((await run(['diff'], { cwd: root })).err).toContain('is no file that is generated');
  rmSync(join(root, '.git'), { recursive: true, force: true });
});
