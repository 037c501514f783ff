import { posix } from 'node:path';
import { printable } from '../lib/shown.ts';
import { type FoldedIssue, failed, foldIssues, type Issue, type IssueLevel } from '../model/issue.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Format, Printer, ReportOptions } from './printer.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

const PRINTERS: Record<Format, Printer> = { text, json, github, sarif, junit };

/** Prints the issues of a run. Nothing that looks like a secret, and nothing a terminal would obey, gets out. */
export function report(issues: readonly Issue[], options: ReportOptions): string {
  const folded = foldIssues(issues)
    .map(shown)
    .map(issue => fromTop(issue, options));
  return PRINTERS[options.format]({
    issues: folded,
    closing: closing(folded, options.checked),
    failed: failed(folded),
    options,
  });
}

/** Forms that people read where they ran the program; the others are read by a forge, at the top of the repository. */
const LOCAL: ReadonlySet<Format> = new Set(['text', 'json']);

const fromTop = (issue: FoldedIssue, { format, below = '.' }: ReportOptions): FoldedIssue =>
  LOCAL.has(format) || below === '.'
    ? issue
    : { ...issue, at: { ...issue.at, file: posix.normalize(`${below}/${issue.at.file}`) } };

const shown = (issue: FoldedIssue): FoldedIssue => ({
  ...issue,
  id: printable(issue.id),
  what: printable(issue.what),
  why: printable(issue.why),
  fix: printable(issue.fix),
  at: { ...issue.at, file: printable(issue.at.file) },
  overlays: issue.overlays.map(printable),
  ...(issue.subject === undefined ? {} : { subject: printable(issue.subject) }),
});

const NOUNS: Record<IssueLevel, string> = { error: 'error', warning: 'warning', note: 'note' };

function closing(issues: readonly FoldedIssue[], checked: string | undefined): string {
  const counts = (Object.keys(NOUNS) as IssueLevel[]).flatMap(level => {
    const count = issues.filter(issue => issue.level === level).length;
    return count === 0 ? [] : [`${count} ${NOUNS[level]}${count === 1 ? '' : 's'}`];
  });
  const found = counts.length === 0 ? 'no issues' : counts.join(', ');
  return checked ? `${found}; checked ${checked}` : found;
}
