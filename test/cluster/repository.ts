import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import { mount as alertmanagerMount } from './components/alertmanager.ts';
import { bareFolder, OBSERVABILITY, repositoryUrl } from './components/git-server.ts';
import { mount as prometheusMount } from './components/prometheus.ts';
import { receivedFile } from './components/receivers.ts';
import { addReceivers } from './receivers.ts';
import type { ClusterName, Site } from './site.ts';

/** Folder of this project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A config as data, loosely: the generator is the judge of it. */
export type Draft = Record<string, unknown>;

/** A person's clone of the repository that Argo CD reads. */
export interface Repository {
  readonly url: string;
  readonly folder: string;
  /** Changes the config. */
  readonly configure: (change: (config: Draft) => void) => void;
  readonly generate: () => Promise<string>;
  /** Changes a file behind the generator's back. */
  readonly edit: (path: string, change: (text: string) => string) => void;
  /** Commits everything, whatever it is, and pushes it; answers with the commit. */
  readonly push: (message: string) => Promise<string>;
  readonly head: () => Promise<string>;
  /** Makes an earlier commit the last one, here and at the remote: history is rewritten. */
  readonly rewind: (commit: string) => Promise<void>;
  /** Goes back to the content of an earlier commit, as a new one. */
  readonly restore: (commit: string) => Promise<string>;
  /** What an overlay says should be. */
  readonly rendered: (overlay: ClusterName) => readonly Manifest[];
}

/** Makes an empty bare repository that the git server serves, and a clone of it. */
export async function makeClone(site: Site, name: string): Promise<Repository> {
  const { dir } = site;
  const bare = join(bareFolder(site), `${name}.git`);
  const folder = join(dir, 'clones', name);
  const url = repositoryUrl(site, name);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: dir,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A Person',
    GIT_AUTHOR_EMAIL: 'person@example.com',
    GIT_COMMITTER_NAME: 'A Person',
    GIT_COMMITTER_EMAIL: 'person@example.com',
  };
  mkdirSync(folder, { recursive: true });
  const git = $({ cwd: folder, env, quiet: true });
  await git`git init -q --bare -b main ${bare} && git init -q -b main && git remote add origin ${url}`;
  const config = join(folder, 'observability.yaml');
  const head = async () => (await git`git rev-parse HEAD`).stdout.trim();
  const push = async (message: string) => {
    await git`git add -A && git commit -q -m ${message} && git push -q origin main`;
    return head();
  };
  return {
    url,
    folder,
    configure: change => {
      const draft = structuredClone((parsePlain(readFileSync(config, 'utf8')) as [Draft])[0]);
      change(draft);
      writeFileSync(config, print(draft));
    },
    generate: async () => {
      const cli = join(ROOT, 'generator/cli.ts');
      const done = await $({
        cwd: folder,
        quiet: true,
        nothrow: true,
      })`${process.execPath} ${cli} generate --cwd ${folder}`;
      if (done.exitCode !== 0) throw new Error(`generate exits with ${done.exitCode}:\n${done.stderr}`);
      return done.stdout + done.stderr;
    },
    edit: (path, change) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, change(existsSync(file) ? readFileSync(file, 'utf8') : ''));
    },
    push,
    head,
    rewind: async commit => {
      await git`git reset -q --hard ${commit} && git push -q --force origin main`;
    },
    restore: async commit => {
      await git`git rm -rqf . && git checkout -q ${commit} -- .`;
      return push(`Back to ${commit}`);
    },
    rendered: overlay => manifestsBelow(join(folder, 'overlays', overlay, 'rendered')),
  };
}

/** A clone with the project's own config, for its repository and all receivers. */
export async function makeRepository(site: Site): Promise<Repository> {
  const repository = await makeClone(site, OBSERVABILITY);
  repository.edit('observability.yaml', () => readFileSync(join(ROOT, 'observability.yaml'), 'utf8'));
  repository.configure(draft => {
    draft['repository'] = { url: repository.url, revision: 'main' };
    addReceivers(draft, site);
  });
  return repository;
}

/** Every object in the files below a folder. */
export function manifestsBelow(folder: string): Manifest[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .flatMap(entry => parsePlain(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as Manifest[]);
}

/** Removes what a run has left on the disk. */
export const removeSite = ({ dir }: Site): void => rmSync(dir, { recursive: true, force: true });

/** Removes all but the logs, to which it adds what was configured and what has arrived: enough to see why a run failed. */
export function removeAllButLogs(site: Site): void {
  const notified = [
    `${prometheusMount(site)}/prometheus.yml`,
    `${alertmanagerMount(site)}/alertmanager.yml`,
    receivedFile(site),
  ];
  for (const file of notified) if (existsSync(file)) copyFileSync(file, join(site.logs, basename(file)));
  for (const name of readdirSync(site.dir))
    if (join(site.dir, name) !== site.logs) rmSync(join(site.dir, name), { recursive: true, force: true });
}
