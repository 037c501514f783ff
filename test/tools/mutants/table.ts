import { groupBy } from '../../../generator/lib/sort.ts';
import type { Tried, Verdict } from './verdict.ts';

const WIDTH = 80;

/** What a person reads of a verdict: a line for each alert, then every mutant that was not caught, and why. */
export function table({ tried, survivors, refuted, score }: Verdict, seconds: number): string {
  const alerts = groupBy(tried, ({ trial }) => `${trial.alert}  ${trial.overlays.join(', ')}`);
  const rows = [
    ['alert', 'overlays', 'broken', 'caught', 'alike', 'alive'],
    ...[...alerts.values()].map(row),
    ['total', '', ...counts(tried)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const alike = groupBy(
    tried.filter(({ caughtBy, reason }) => caughtBy === undefined && reason !== undefined),
    ({ reason }) => reason ?? '',
  );
  return [
    ...rows.map(line),
    '',
    ...[...alike].flatMap(([reason, same]) => [...wrapped(`alike: ${reason}`), ...byAlert(same), '']),
    ...(survivors.length > 0
      ? ['ALIVE: no scenario tells it from the whole alert', ...survivors.flatMap(whole), '']
      : []),
    ...(refuted.length > 0 ? ['REFUTED: said to be alike, and caught', ...refuted.flatMap(whole), ''] : []),
    `${percent(score)} of the broken alerts that are not alike are caught, in ${seconds.toFixed(0)} s`,
    '',
  ].join('\n');
}

/** Never rounded up to everything. */
const percent = (share: number): string => `${Math.floor(1000 * share) / 10} %`;

const row = (of: readonly Tried[]): string[] => [
  of[0]?.trial.alert ?? '',
  of[0]?.trial.overlays.join(', ') ?? '',
  ...counts(of),
];

/** Mutants, and how many of them are caught, equivalent, and neither. */
function counts(of: readonly Tried[]): string[] {
  const caught = of.filter(({ caughtBy }) => caughtBy !== undefined).length;
  const alike = of.filter(({ caughtBy, reason }) => caughtBy === undefined && reason !== undefined).length;
  return [of.length, caught, alike, of.length - caught - alike].map(String);
}

/** The mistakes in each alert; the same one in several places or overlays once. */
const byAlert = (of: readonly Tried[]): string[] =>
  [...groupBy(of, ({ trial }) => trial.alert)].flatMap(([alert, own]) => {
    const mistakes = [...groupBy(own, ({ mutant }) => mutant.what)];
    const texts = mistakes.map(([what, { length }]) => (length === 1 ? what : `${what} ×${length}`));
    return wrapped(`${alert}: ${texts.join('; ')}`, '  ');
  });

const whole = ({ trial, mutant, caughtBy, reason }: Tried): string[] => [
  ...wrapped(`${trial.alert} (${trial.overlays.join(', ')}): ${mutant.what}`, '  '),
  `    ${mutant.broken.expr}`,
  ...(caughtBy === undefined ? [] : [`    caught by ${caughtBy}`, `    said: ${reason}`]),
];

/** A text in lines of at most 80 characters, where its words allow it. */
function wrapped(text: string, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${last === undefined ? indent : `${indent}  `}${word}`);
  }
  return lines;
}
