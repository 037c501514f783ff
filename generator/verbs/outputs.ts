import { join } from 'node:path';
import { apply } from '../emit/write/apply.ts';
import type { Pending, Written } from '../emit/write/written.ts';
import { differ, type WriteOptions } from '../emit/write.ts';
import type { Tree } from '../lib/tree.ts';
import { failed } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { pipelineFiles, pipelinePaths } from '../pipelines/pipelines.ts';
import type { Session } from './session.ts';

/** A folder that a run writes to: the output folder, or the top of the repository above it. */
interface Output {
  /** The way to it from the output folder: `../` for each folder between. */
  readonly up: string;
  readonly pending: Pending;
}

/**
 * Compares what a run makes with the disk. Forges read pipelines at the top of the repository alone: where the output is
 * in a folder of it, they are the one thing that is written outside. A config that names another folder than the one it
 * is in is for a repository elsewhere, and then nothing is.
 */
export function outputs(
  { root, folder }: Session,
  plan: Plan,
  files: Tree,
  options: Omit<WriteOptions, 'dryRun' | 'own'>,
): readonly Output[] {
  const pipelines = pipelineFiles(plan);
  const own = pipelinePaths(plan);
  const isBelow = folder !== '.' && plan.base.config.repository.path === folder;
  if (!isBelow) return [{ up: '', pending: differ(root, new Map([...files, ...pipelines]), { ...options, own }) }];
  const up = '../'.repeat(folder.split('/').length);
  const { only, before } = options;
  const above = differ(join(root, up), pipelines, {
    prune: [],
    own,
    ...(only === undefined ? {} : { only }),
    ...(before === undefined ? {} : { before: (path, text) => before(`${up}${path}`, text) }),
  });
  return [
    { up: '', pending: differ(root, files, options) },
    { up, pending: above },
  ];
}

/** What would be done, in all folders. */
export const planned = (all: readonly Output[]): Written => merged(all.map(({ up, pending }) => [up, pending.planned]));

/** Does it, folder by folder, and stops where one fails. */
export function applied(all: readonly Output[]): Written {
  const done: (readonly [up: string, written: Written])[] = [];
  for (const { up, pending } of all) {
    const written = apply(pending);
    done.push([up, written]);
    if (failed(written.issues)) break;
  }
  return merged(done);
}

function merged(all: readonly (readonly [up: string, written: Written])[]): Written {
  const paths = (of: (written: Written) => readonly string[]) =>
    all.flatMap(([up, written]) => of(written).map(path => `${up}${path}`));
  return {
    written: paths(({ written }) => written),
    created: paths(({ created }) => created),
    removed: paths(({ removed }) => removed),
    unchanged: all.reduce((sum, [, { unchanged }]) => sum + unchanged, 0),
    issues: all.flatMap(([up, { issues }]) =>
      issues.map(issue => ({ ...issue, at: { ...issue.at, file: `${up}${issue.at.file}` } })),
    ),
  };
}
