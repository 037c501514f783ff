import { chownSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { $ } from 'zx';
import { alertmanagerUrl } from '../../cluster/components/alertmanager.ts';
import { redis } from '../../cluster/components/redis.ts';
import { answers } from '../../cluster/http.ts';
import type { Component } from '../../cluster/processes.ts';
import type { Site } from '../../cluster/site.ts';
import { bin } from '../tools.ts';

/** A PostgreSQL server on a socket in a folder of its own. It refuses to run as root. */
export async function postgres(): Promise<{ readonly folder: string; readonly component: Component }> {
  const folder = mkdtempSync(`${tmpdir()}/postgres-`);
  const root = process.getuid?.() === 0;
  const as = root ? ['runuser', '-u', 'postgres', '--'] : [];
  if (root) {
    const id = async (flag: string) => Number((await $({ quiet: true })`id ${flag} postgres`).stdout);
    chownSync(folder, await id('-u'), await id('-g'));
  }
  await $({
    quiet: true,
    cwd: folder,
  })`${[...as, realpathSync(bin('initdb')), '-D', `${folder}/data`, '-U', 'postgres', '-A', 'trust', '-N']}`;
  const [command = '', ...args] = [
    ...as,
    realpathSync(bin('postgres')),
    '-D',
    `${folder}/data`,
    '-k',
    folder,
    '-h',
    '',
    '-F',
  ];
  const ready = async () => (await $({ quiet: true, nothrow: true })`pg_isready -h ${folder}`).exitCode === 0;
  return { folder, component: { name: 'postgres', command, args, cwd: folder, ready } };
}

/** An Alertmanager that tells nobody. */
export function alertmanager(site: Site): Component {
  const file = `${site.dir}/alertmanager.yml`;
  writeFileSync(file, "route: { receiver: 'null' }\nreceivers: [{ name: 'null' }]\n");
  const url = alertmanagerUrl(site);
  return {
    name: 'alertmanager',
    command: bin('alertmanager'),
    args: [
      `--config.file=${file}`,
      `--storage.path=${site.dir}/alertmanager`,
      `--web.listen-address=${new URL(url).host}`,
      '--cluster.listen-address=',
    ],
    ready: () => answers(`${url}/-/ready`),
  };
}

export { alertmanagerUrl, redis };
