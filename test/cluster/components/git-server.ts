import { fileURLToPath } from 'node:url';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Serves the bare repository that people push to and Argo CD reads. */
export function gitServer(site: Site): Component {
  return {
    name: 'git-server',
    command: process.execPath,
    args: [
      fileURLToPath(new URL('../programs/git-server.ts', import.meta.url)),
      String(site.ports.git),
      bareFolder(site),
    ],
    ready: () => answers(`${repositoryUrl(site, OBSERVABILITY)}/info/refs?service=git-upload-pack`),
  };
}

/** Folder of the bare repository. */
export const bareFolder = ({ dir }: Site): string => `${dir}/git`;

/** The repository of the project's own config. */
export const OBSERVABILITY = 'observability';

/** Where the git server serves a repository. */
export const repositoryUrl = (site: Site, name: string): string => `${serverOf(site)}${name}.git`;

/** Address of the git server. */
export const serverOf = ({ ports }: Site): string => `http://127.0.0.1:${ports.git}/`;
