import type { IssueLevel } from '../model/issue.ts';
import type { Printer } from './printer.ts';

const COMMANDS: Record<IssueLevel, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** Escapes of workflow commands (actions/toolkit, packages/core/src/command.ts). */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For GitHub Actions: one workflow command an issue, which GitHub shows beside the line it is about. */
export const github: Printer = ({ issues, closing }) => {
  const commands = issues.map(({ id, level, what, why, fix, at, overlays }) => {
    const position = {
      file: at.file,
      line: String(at.line),
      col: String(at.column),
      ...(at.endColumn === undefined ? {} : { endColumn: String(at.endColumn + 1) }),
      title: overlays.length === 0 ? id : `${id} (${overlays.join(', ')})`,
    };
    const properties = Object.entries(position).map(([key, value]) => `${key}=${property(value)}`);
    return `::${COMMANDS[level]} ${properties.join(',')}::${data(`${what}\nwhy: ${why}\nfix: ${fix}`)}\n`;
  });
  return issues.length === 0 ? '' : `${commands.join('')}${closing}\n`;
};
