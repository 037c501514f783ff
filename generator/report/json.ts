import type { Printer } from './printer.ts';

/** For programs: every issue as data, and the facts of the run. */
export const json: Printer = ({ issues, closing, failed, options }) =>
  `${JSON.stringify(
    {
      failed,
      summary: closing,
      ...options.facts,
      issues: issues.map(({ id, level, what, why, fix, at, overlays, subject }) => ({
        id,
        level,
        what,
        why,
        fix,
        file: at.file,
        line: at.line,
        column: at.column,
        ...(at.endColumn === undefined ? {} : { endColumn: at.endColumn }),
        overlays,
        ...(subject === undefined ? {} : { subject }),
      })),
    },
    null,
    2,
  )}\n`;
