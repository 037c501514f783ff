/** Words of severities in lines of logs, from the gravest on. */
const WORDS = ['fatal', 'critical', 'error', 'warn', 'warning', 'debug', 'info'];

/** The first word of a line that is a severity, as a group of that name (stanza, docs/operators/regex_parser.md). */
export const severityWord = (group: string): string => `(?i)\\b(?P<${group}>${WORDS.join('|')})\\b`;

/** Severities by such words, and by the numbers of syslog (stanza, docs/types/severity.md; RFC 5424). */
export const SEVERITIES = {
  fatal: ['0', '1', '2', 'critical'],
  error: '3',
  warn: ['4', 'warning'],
  info: ['5', '6'],
  debug: '7',
} as const;
