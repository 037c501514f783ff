import { groupBy } from '../../../generator/lib/sort.ts';
import { LEAST, type Tried, type Verdict } from './verdict.ts';

/** What a person reads of a verdict: a line for each alert, then every mutant that lives and why. */
export function table(verdict: Verdict, seconds: number): string {
  const { tried, survivors, refuted, score } = verdict;
  const alerts = groupBy(tried, ({ trial }) => `${trial.alert}  ${trial.overlays.join(', ')}`);
  const rows = [
    ['alert', 'overlays', 'mutants', 'caught', 'equivalent', 'survived'],
    ...[...alerts.values()].map(row),
    ['total', '', ...counts(tried)],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(cells => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const equivalent = groupBy(
    tried.filter(({ caughtBy, reason }) => caughtBy === undefined && reason !== undefined),
    ({ reason }) => reason ?? '',
  );
  return [
    ...rows.map(line),
    '',
    ...[...equivalent].flatMap(([reason, same]) => [`equivalent: ${reason}`, ...same.map(shortly), '']),
    ...(survivors.length > 0
      ? ['SURVIVED: no scenario tells it from the whole alert', ...survivors.map(whole), '']
      : []),
    ...(refuted.length > 0 ? ['REFUTED: called equivalent, and caught', ...refuted.map(whole), ''] : []),
    `${percent(score)} of the mutants that differ are caught (at least ${percent(LEAST)}), in ${seconds.toFixed(0)} s`,
    '',
  ].join('\n');
}

const percent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

const row = (of: readonly Tried[]): string[] => [
  of[0]?.trial.alert ?? '',
  of[0]?.trial.overlays.join(', ') ?? '',
  ...counts(of),
];

/** Mutants, and how many of them are caught, equivalent, and neither. */
function counts(of: readonly Tried[]): string[] {
  const caught = of.filter(({ caughtBy }) => caughtBy !== undefined).length;
  const equivalent = of.filter(({ caughtBy, reason }) => caughtBy === undefined && reason !== undefined).length;
  return [of.length, caught, equivalent, of.length - caught - equivalent].map(String);
}

const shortly = ({ trial, mutant }: Tried): string => `  ${trial.alert} (${trial.overlays.join(', ')}): ${mutant.what}`;

const whole = (tried: Tried): string =>
  [
    shortly(tried),
    `    ${tried.mutant.broken.expr}`,
    ...(tried.caughtBy === undefined ? [] : [`    caught by ${tried.caughtBy}`, `    said: ${tried.reason}`]),
  ].join('\n');
