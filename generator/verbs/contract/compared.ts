import { tick } from '../../lib/words.ts';
import type { Issue } from '../../model/issue.ts';
import type { MetricType } from '../../promql/metric.ts';
import type { CapturedMetric } from './captured.ts';

/** A metric of either side. */
type Side = Pick<CapturedMetric, 'type'> & {
  readonly labels?: readonly string[];
  readonly buckets?: readonly number[];
  /** What it takes before the program exposes it. */
  readonly when?: string;
};

type Found = Omit<Issue, 'at' | 'id'>;

/** A difference, and the metric of the contract that it is about; one that the contract lacks has none. */
export interface Difference {
  readonly metric?: string;
  readonly issue: Found;
}

const listed = (names: readonly string[]): string => names.map(tick).join(', ');

/** What a page of metrics has otherwise than a contract says. */
export function differences(
  contract: Readonly<Record<string, Side>>,
  exposed: Readonly<Record<string, Side>>,
): readonly Difference[] {
  const known = Object.entries(contract).flatMap(([name, was]) => {
    const now = exposed[name];
    const issues = now ? changesOf(name, was, now) : [goneOf(name, was)];
    return issues.map(issue => ({ metric: name, issue }));
  });
  const fresh = Object.keys(exposed)
    .filter(name => !Object.hasOwn(contract, name))
    .map(name => ({
      issue: {
        level: 'note',
        what: `${tick(name)} is new: a ${exposed[name]?.type}`,
        why: 'no alert and no panel may read what the contract does not name',
        fix: 'add it to the contract: `contract capture` prints how',
      } as const,
    }));
  return [...known, ...fresh];
}

const goneOf = (name: string, { when }: Side): Found => ({
  level: when === undefined ? 'warning' : 'note',
  what: `${tick(name)} is not there`,
  why:
    when === undefined
      ? 'alerts and panels that read it see nothing; a program may also name a metric only once it has happened'
      : `alerts and panels that read it see nothing; by the contract it takes ${when}`,
  fix: 'use the program once in every way and compare again; if it is gone, take it out of the contract',
});

/** In Prometheus' text format a metric of facts is a gauge. */
const stored = (type: MetricType): MetricType => (type === 'info' ? 'gauge' : type);

function changesOf(name: string, was: Side, now: Side): Found[] {
  const [had, has] = [was.labels ?? [], now.labels ?? []];
  const lost = had.filter(label => !has.includes(label));
  const gained = has.filter(label => !had.includes(label));
  const changes: Found[] = [];
  if (stored(was.type) !== stored(now.type))
    changes.push({
      level: 'error',
      what: `${tick(name)} is a ${now.type} now, and the contract has ${was.type}`,
      why: 'a query for the one means nothing for the other',
      fix: 'correct `type` in the contract, then what reads it',
    });
  // A metric without series says nothing of its labels.
  if (lost.length > 0 && has.length > 0)
    changes.push({
      level: 'warning',
      what: `${tick(name)} has no label ${listed(lost)}`,
      why: 'what is grouped or matched by it becomes one group, or none',
      fix: 'take it out of the contract, then out of what reads it',
    });
  if (gained.length > 0)
    changes.push({
      level: 'note',
      what: `${tick(name)} has a label more: ${listed(gained)}`,
      why: 'there are more series, and an alert without a grouping fires once for each',
      fix: 'add it to the contract',
    });
  if (was.buckets && now.buckets && was.buckets.join() !== now.buckets.join())
    changes.push({
      level: 'warning',
      what: `${tick(name)} has other buckets: ${now.buckets.join(', ')}`,
      why: 'a share below a bound that is none any more is empty',
      fix: 'correct `buckets` in the contract',
    });
  return changes;
}
