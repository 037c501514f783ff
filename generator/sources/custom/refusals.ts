import { nearest } from '../../lib/names.ts';
import { listing, tick } from '../../lib/words.ts';
import type { Path } from '../../lib/yaml.ts';
import { perScope } from '../../model/scope.ts';
import type { Refused } from '../../model/source.ts';
import { parsePromql } from '../../promql/syntax.ts';
import type { OwnAlert, OwnSeries } from './alerts-schema.ts';
import { type At, filled, isOwn, labelsOf, metricOf, wordsIn } from './filled.ts';
import { seriesIn, valueText } from './own-scenario.ts';
import { TYPES } from './roles.ts';

/** Words that the platform fills in. */
const PLATFORM_WORDS = ['scope', 'replica', 'place'];

/** What an expression says that nothing can make sense of: words without a meaning, and series of others. */
function* inExpression(at: At, text: string, key: Path, thresholds: readonly string[]): Generator<Refused> {
  const known = [...PLATFORM_WORDS, ...thresholds];
  const unknown = wordsIn(text).filter(word => !known.includes(word));
  for (const word of new Set(unknown)) {
    const near = nearest(word, known);
    yield {
      key,
      what: `the expression names \`$${word}\`, which is no threshold of it`,
      why: 'Prometheus would reject the rule: only names that are known become numbers and labels',
      fix: `write ${listing(
        (near.length > 0 ? near : known).map(name => `$${name}`),
        6,
        'or',
      )}${near.length > 0 ? '' : `, or give \`${word}\` under \`thresholds\``}`,
    };
  }
  if (unknown.length > 0) return;
  const asked = Object.entries(at.scope);
  for (const { metric = '', matchers } of parsePromql(filled(at, text, {})).selectors) {
    const read = metricOf(at, metric);
    if (!read || !isOwn(at, read)) continue;
    if (
      asked.every(([label, value]) => matchers.some(one => one.name === label && one.op === '=' && one.value === value))
    )
      continue;
    yield {
      key,
      what: `the expression reads ${tick(metric)} of every service that has it`,
      why: 'what happens to another one would be reported as happening here',
      fix: `write \`${metric}{$scope}\`, which means ${listing(perScope(at))} of this one`,
    };
  }
}

/** What a scenario gives that its metric cannot have. */
function* inSeries(at: At, { series }: OwnSeries, key: Path): Generator<Refused> {
  const read = seriesIn(series);
  if (!read) {
    yield {
      key,
      what: `${tick(series)} is not one series`,
      why: 'a scenario gives values to series that are there, each by its name and labels',
      fix: 'write it as `name{label="value"}`, with `=` alone',
    };
    return;
  }
  const metric = metricOf(at, read.name);
  if (!metric) {
    const near = nearest(read.name, Object.keys(at.options.contract.metrics));
    yield {
      key,
      what: `no contract has a series ${tick(read.name)}`,
      why: 'the scenario would prove nothing: what it gives will never be there',
      fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : 'add its metric to the contract',
    };
    return;
  }
  const known = [...labelsOf(at, metric), ...metric.labels];
  for (const label of Object.keys(read.labels).filter(one => isOwn(at, metric) && !known.includes(one)))
    yield {
      key,
      what: `${tick(metric.name)} has no label ${tick(label)}`,
      why: 'the scenario would prove an alert on series that will never be there',
      fix: `write ${listing(nearest(label, known).length > 0 ? nearest(label, known) : metric.labels, 6, 'or') || 'it without labels'}, or add the label to the contract`,
    };
}

/** Names that numbers of a scenario follow. */
const followed = ({ series, during, before, after }: OwnSeries): readonly string[] =>
  wordsIn(`${series} ${JSON.stringify({ during, before, after })}`.replaceAll('"', ' '));

function* inAlert(at: At, name: string, own: OwnAlert): Generator<Refused> {
  const key = ['alerts', name];
  const thresholds = Object.keys(own.thresholds);
  yield* inExpression(at, own.expr, [...key, 'expr'], thresholds);
  const texts = `${own.summary} ${own.description}`;
  for (const part of ['fires', 'silent'] as const)
    for (const [index, { given }] of own[part].entries())
      for (const [place, one] of given.entries()) {
        const where = [...key, part, index, 'given', place];
        yield* inSeries(at, one, [...where, 'series']);
        for (const word of followed(one).filter(word => !thresholds.includes(word)))
          yield {
            key: where,
            what: `a number follows \`$${word}\`, which is no threshold of ${tick(name)}`,
            why: 'its meaning is unknown',
            fix:
              thresholds.length > 0
                ? `write ${listing(
                    thresholds.map(one => `$${one}`),
                    6,
                    'or',
                  )}`
                : 'write the number',
          };
      }
  for (const [index, { value }] of own.fires.entries())
    if (value === undefined && valueText(0, texts) !== undefined)
      yield {
        key: [...key, 'fires', index],
        what: `the texts of ${tick(name)} show its value, and this scenario has none`,
        why: 'no test could show whether the message is right',
        fix: 'add `value`, such as `1.04 * $seconds`',
      };
}

/** Metrics that cannot be what the contract says they are to the service. */
const inContract = ({ options: { contract } }: At): readonly Refused[] =>
  Object.entries(contract.metrics).flatMap(([name, { type, unit, role }]) => {
    const key = ['contract', 'metrics', name, 'role'];
    if (role === undefined) return [];
    const why = 'the alerts and panels of the role would ask for what is not there';
    if (type !== TYPES[role])
      return [
        {
          key,
          what: `${tick(name)} has the role ${tick(role)}, and is a ${type}`,
          why,
          fix: `give the role to a ${TYPES[role]}, or write \`type: ${TYPES[role]}\``,
        },
      ];
    return type === 'histogram' && unit !== 'seconds'
      ? [
          {
            key,
            what: `${tick(name)} has the role ${tick(role)}, and is in ${unit}`,
            why,
            fix: 'measure it in `seconds`',
          },
        ]
      : [];
  });

/** What of an instance cannot be, at its keys. */
export const refusals = (at: At): readonly Refused[] => [
  ...inContract(at),
  ...Object.entries(at.options.alerts).flatMap(([name, own]) => [...inAlert(at, name, own)]),
  ...at.options.panels.flatMap(({ queries }, index) =>
    queries.flatMap(({ expr }, place) => [...inExpression(at, expr, ['panels', index, 'queries', place, 'expr'], [])]),
  ),
];
