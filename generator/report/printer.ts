import type { FoldedIssue } from '../model/issue.ts';

/** The forms a run's issues are printed in. A closed axis: a form without a printer does not compile. */
export const FORMATS = ['text', 'json', 'github', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportOptions {
  readonly format: Format;
  readonly color: boolean;
  /** Columns to wrap at, for text. */
  readonly width: number;
  /** Text of a file that an issue points into; absent where it must not or cannot be shown. */
  readonly source: (file: string) => string | undefined;
  /** Where the files are below the top of their repository: what a forge reads names them from there. */
  readonly below?: string;
  /** What was checked, for the closing line. */
  readonly checked?: string;
  /** Facts of the run beside its issues, for json. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What a printer gets: issues sorted, folded and fit to be shown. */
export interface Reported {
  readonly issues: readonly FoldedIssue[];
  /** The line that closes the report: how many issues of which level, and what was checked. */
  readonly closing: string;
  readonly failed: boolean;
  readonly options: ReportOptions;
}

export type Printer = (reported: Reported) => string;
