import type { Candidate } from './caught.ts';
import type { Trial } from './trial.ts';

/**
 * Candidates of one trial that are judged by one test: its series are loaded once for all of them. In a lot every rule has
 * the number of its candidate in its name, so that none meets another.
 */
export interface Lot {
  readonly trial: Trial;
  readonly candidates: readonly (readonly [number: number, candidate: Candidate])[];
}

type Test = Trial['tests'][number];

/** Candidates in one lot: as many as keep two processors equally busy. */
const LOT = 16;

export function lotsOf(candidates: Lot['candidates']): Lot[] {
  const byTrial = Map.groupBy(candidates, ([, { trial }]) => trial);
  return [...byTrial].flatMap(([trial, all]) =>
    Array.from({ length: Math.ceil(all.length / LOT) }, (_, index) => ({
      trial,
      candidates: all.slice(index * LOT, (index + 1) * LOT),
    })),
  );
}

/** The rules of a lot and one of its trial's tests, asked of each of them. JSON is YAML, and made faster. */
export function lotFiles({ trial, candidates }: Lot, round: number, name: string): [string, string][] {
  const test = trial.tests[round];
  if (!test) throw new Error(`${trial.alert} has no test ${round}`);
  const shared = candidates.some(([, { records }]) => records === trial.records) ? trial.records : [];
  const parts = candidates.map(([number, candidate]) => partOf(trial, candidate, test, number));
  const tests = [
    {
      ...test,
      input_series: [...test.input_series, ...parts.flatMap(({ given }) => given)],
      alert_rule_test: parts.flatMap(({ asked }) => asked),
      promql_expr_test: parts.flatMap(({ read }) => read),
    },
  ];
  const rules = [...shared, ...parts.flatMap(part => part.rules)];
  return [
    [`${name}.rules.yaml`, JSON.stringify({ groups: [{ name: trial.alert, rules }] })],
    [
      `${name}.test.yaml`,
      JSON.stringify({ rule_files: [`${name}.rules.yaml`], evaluation_interval: trial.interval, tests }),
    ],
  ];
}

/**
 * A candidate's part in a lot, under names of its own: its rules, series that a scenario gives beside those it records, and
 * what is asked of it. What it records as the whole trial does is there for all of the lot.
 */
function partOf(trial: Trial, { rule, records }: Candidate, test: Test, number: number) {
  const own = records === trial.records ? [] : records;
  const names = [trial.alert, ...own.map(({ record }) => record)];
  const part = {
    rules: [...own, rule],
    given: test.input_series.filter(({ series }) => own.some(({ record }) => series.startsWith(`${record}{`))),
    asked: test.alert_rule_test,
    read: test.promql_expr_test,
  };
  return JSON.parse(
    names.reduce((text, name) => renamed(text, name, `${name}__${number}`), JSON.stringify(part)),
  ) as typeof part;
}

/** A name in a text, where it is the whole name. */
const renamed = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<![\\w:])${from}(?![\\w:])`, 'g'), to);

/** Whom a report finds fault with, and whether the test was cut short. */
export function reported({ candidates }: Lot, report: string): { readonly failed: number[]; readonly cut: boolean } {
  const numbers = new Set([...report.matchAll(/__(\d+)\b/g)].map(([, number]) => Number(number)));
  const failed = candidates.flatMap(([number]) => (numbers.has(number) ? [number] : []));
  if (/<(failure|error)/.test(report) && failed.length === 0) throw new Error(`nobody is named in: ${report}`);
  return { failed, cut: /rule: [^\n]*, time: [^\n]*, err: /.test(report) };
}
