import type { Origin } from '../lib/origin.ts';
import { byText } from '../lib/sort.ts';

/** How much an issue weighs: an error stops the run, a warning and a note are said. */
export type IssueLevel = 'error' | 'warning' | 'note';

/** One thing that is wrong, as data. Rooms return issues; `report/report.ts` alone formats them. */
export interface Issue {
  /** The law that is broken: a check's file name, or the loader's own id. */
  readonly id: string;
  readonly level: IssueLevel;
  /** What is wrong, naming things in backticks. */
  readonly what: string;
  /** The consequence for whoever runs the system. */
  readonly why: string;
  /** What to do about it, as an imperative. */
  readonly fix: string;
  readonly at: Origin;
  /** The overlay it was found in, where it concerns one only. */
  readonly overlay?: string;
  /** The object it is about, as `Kind namespace/name`. */
  readonly subject?: string;
}

/** The overlay that an issue concerns alone: none where it was found in the base. */
export const inOverlay = (overlay: string): Pick<Issue, 'overlay'> => (overlay === 'base' ? {} : { overlay });

const LEVELS: readonly IssueLevel[] = ['error', 'warning', 'note'];

/** A failed issue list holds at least one error. */
export const failed = (issues: readonly Issue[]): boolean => issues.some(issue => issue.level === 'error');

/** Issues by file, line, column and id, errors first in a tie. */
const sortIssues = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) =>
      byText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      byText(a.id, b.id) ||
      byText(a.what, b.what) ||
      byText(a.overlay ?? '', b.overlay ?? ''),
  );

/** An issue once, with every overlay that has it. */
export interface FoldedIssue extends Issue {
  readonly overlays: readonly string[];
}

/** Duplicates folded: the same words at the same place in several overlays is one issue of several overlays. */
export function foldIssues(issues: readonly Issue[]): FoldedIssue[] {
  const folded = new Map<string, { issue: Issue; overlays: Set<string> }>();
  for (const issue of sortIssues(issues)) {
    const key = JSON.stringify([issue.id, issue.what, issue.at]);
    const known = folded.get(key) ?? { issue, overlays: new Set<string>() };
    if (issue.overlay) known.overlays.add(issue.overlay);
    folded.set(key, known);
  }
  return [...folded.values()].map(({ issue, overlays }) => ({ ...issue, overlays: [...overlays].sort(byText) }));
}
