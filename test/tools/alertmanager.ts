import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { print } from '../../generator/lib/yaml.ts';
import { inFolder } from './support.ts';

/** A port of the loopback address at which nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** A real Alertmanager with this file, for as long as the work takes. No group of ours waits less than 30 seconds. */
export function withAlertmanager<T>(binary: string, config: object, work: (api: string) => Promise<T>): Promise<T> {
  return inFolder(new Map([['alertmanager.yml', print(config)]]), async folder => {
    const address = `127.0.0.1:${await freePort()}`;
    const flags = [
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      `--storage.path=${folder}`,
      `--web.listen-address=${address}`,
    ];
    const child = spawn(binary, [...flags, '--cluster.listen-address=', '--log.level=error'], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    try {
      for (let waited = 0; !(await fetch(`http://${address}/-/ready`).catch(() => undefined))?.ok; waited++) {
        if (waited > 200 || child.exitCode !== null) throw new Error('Alertmanager does not start with this file');
        await setTimeout(50);
      }
      return await work(`http://${address}/api/v2/alerts`);
    } finally {
      child.kill();
      await ended;
    }
  });
}

/** Alerts as Alertmanager takes them (alertmanager, `api/v2/openapi.yaml`, postableAlert). */
type Posted = Readonly<{ labels: Readonly<Record<string, string>>; startsAt?: Date; endsAt?: Date }>;

/** Sends alerts to an Alertmanager. */
export async function fire(api: string, alerts: readonly Posted[]): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(api, { method: 'POST', headers, body: JSON.stringify(alerts) });
  if (!answer.ok) throw new Error(`Alertmanager refuses the alerts: ${await answer.text()}`);
}
