import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { $ } from 'zx';
import { section } from '../support/sections.ts';
import { bin } from '../tools/tools.ts';
import { kubeconfig } from './certificates.ts';
import type { Repository } from './repository.ts';
import type { ClusterName, Site } from './site.ts';

/** A section of the generated OPERATIONS.md, by its heading. */
export function operations({ folder }: Repository, title: string): string {
  const found = section(readFileSync(`${folder}/OPERATIONS.md`, 'utf8'), title);
  if (found === undefined) throw new Error(`OPERATIONS.md has no section ${title}`);
  return found;
}

/** The code blocks of a language, without the indent of the list they stand in. */
export const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\n(.*?)^ *\`\`\``, 'gms'))].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

/**
 * Runs a command of OPERATIONS.md as its reader would: in the clone, as the administrator of a cluster. `oc` is kubectl
 * here. Lines of `answers` are typed in where it asks.
 */
export async function follow(
  site: Site,
  { folder }: Repository,
  cluster: ClusterName,
  script: string,
  answers: readonly string[] = [],
): Promise<string> {
  const tools = `${site.dir}/bin`;
  if (!existsSync(`${tools}/oc`)) {
    mkdirSync(tools, { recursive: true });
    for (const name of ['oc', 'kubectl']) symlinkSync(bin('kubectl'), `${tools}/${name}`);
  }
  const env = { PATH: `${tools}:${process.env['PATH'] ?? ''}`, HOME: site.dir, KUBECONFIG: kubeconfig(site, cluster) };
  const done = await $({
    cwd: folder,
    env,
    quiet: true,
    nothrow: true,
    timeout: '2m',
    input: answers.map(answer => `${answer}\n`).join(''),
  })`bash -euo pipefail -c ${script}`;
  if (done.exitCode !== 0)
    throw new Error(`the command of OPERATIONS.md\n${script}\nends with ${done.exitCode}: ${done.stderr}`);
  return done.stdout;
}
