import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseStream } from '../../lib/documents.ts';
import { hasTooManyEntries, MAX_ENTRIES } from '../../lib/entries.ts';
import type { ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { objectsIn } from '../../plan/foreign.ts';
import { closedOff } from './closed.ts';
import { programOf } from './program.ts';
import type { Read, Reader } from './reader.ts';

/** The comment by which Helm shows which template an object is from (helm, pkg/action/action.go, renderResources). */
const SOURCE = /^# Source: (.+)$/m;

/**
 * The objects of a chart as Helm renders it with its own values. Where that cannot be done here the chart is passed over:
 * there is no `helm`, it lacks a dependency or a value, or has links, which Helm follows wherever they lead.
 */
export function readChart(folder: string, read: Reader): Read {
  const helm = programOf('helm');
  const file = read.label(folder) || '.';
  if (helm === undefined) return { artifacts: [], issues: [], passed: [{ what: 'chart', file }] };
  if (hasLinks(folder)) return { artifacts: [], issues: [unrendered(file, 'it has symbolic links')] };
  const { text, error, said } = closedOff(helm, ['template', 'release', folder]);
  if (error !== undefined) return { artifacts: [], issues: [unrendered(file, `Helm: ${brief(said, error)}`)] };
  if (hasTooManyEntries(text))
    return { artifacts: [], issues: [unrendered(file, `it prints more than ${MAX_ENTRIES} entries`)] };
  const [, ...parts] = text.split(SOURCE);
  const artifacts = parts.flatMap((path, at): ObjectArtifact[] => {
    if (at % 2 === 1) return [];
    const from = { file: read.label(join(folder, ...path.split('/').slice(1))), line: 1, column: 1 };
    return parseStream(parts[at + 1] ?? '', 'kubernetes')
      .flatMap(({ value }) => objectsIn(value))
      .map(([, object]) => ({ form: 'object', object, part: '', origin: from, locate: () => from }));
  });
  return { artifacts, issues: [] };
}

const hasLinks = (folder: string): boolean =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).some(entry => entry.isSymbolicLink());

/** The error among what Helm says, as much of it as a person reads. */
const brief = (said = '', last: string): string => (/^Error: (.+)$/m.exec(said)?.[1] ?? last).slice(-300);

const unrendered = (file: string, why: string): Issue => ({
  id: 'chart-is-rendered',
  level: 'note',
  what: `chart \`${basename(file)}\` is not rendered here: ${why}`,
  why: 'nothing of it was checked',
  fix: 'render it with the values that it is deployed with, and name the folder of what comes out',
  at: { file, line: 1, column: 1 },
});
