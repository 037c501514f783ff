import { parser } from '@prometheus-io/lezer-promql';
import { minutes } from '../../../generator/promql/duration.ts';
import { parsePromql } from '../../../generator/promql/syntax.ts';
import { type Expr, type Selector, walk } from '../../../generator/promql/tree.ts';
import { keepsEveryCount } from './counts.ts';
import { comparesExtrapolation } from './extrapolation.ts';
import { comers, guarantees, keptOutByReaders, pathTo, sharedByBoth } from './meaning.ts';
import type { Mutant, Subject } from './mutant.ts';
import { scaleOf } from './scale.ts';

/** A law by which a broken rule is as good as the whole one. */
interface Equivalence {
  readonly way: Mutant['way'];
  /** Why nothing that can happen tells the two apart. */
  readonly reason: string;
  /** Whether it covers a mutant of a trial, where the mistake was made in the expression `root`. */
  readonly covers: (mutant: Mutant, trial: Subject, root: Expr) => boolean;
}

const EQUIVALENCES: readonly Equivalence[] = [
  {
    way: 'label',
    reason: 'every series that the expression leaves carries this label with this value already',
    covers: ({ label: name = '' }, { rule: { labels } }, root) =>
      guarantees(root, { name, op: '=', value: labels?.[name] ?? '' }),
  },
  {
    way: 'matcher dropped',
    reason: 'the other side of a join on this label keeps the same series out',
    covers: ({ label = '', at }, _, root) => at.every(place => comers(root, place, label) === 'kept out'),
  },
  {
    way: 'matcher dropped',
    reason: 'whoever reads the recorded series asks for this label as well',
    covers: ({ label = '', at, of }, subject, root) =>
      'record' in of &&
      of.labels?.[label] === undefined &&
      at.every(
        place =>
          comers(root, place, label) === 'left over' &&
          keptOutByReaders(pathTo(root, place).at(-1), label, readersOf(of.record, subject)),
      ),
  },
  {
    way: 'grouping',
    reason: 'both sides of the join have one and the same value of this label',
    covers: ({ label = '', at }, _, root) => at.every(place => sharedByBoth(root, place, label)),
  },
  {
    way: 'rate',
    reason: '`increase` is `rate` times the length of the window, and the expression does not depend on the factor',
    covers: ({ at, of }, { rule }, root) => {
      const scale = parser.parse(of.expr).toString().includes('UnaryExpr') ? undefined : scaleOf(root, at);
      const isRead = of !== rule || JSON.stringify(rule.annotations ?? {}).includes('$value');
      return scale === 'same' || (scale !== undefined && !isRead);
    },
  },
  {
    way: 'comparison',
    reason: 'a rate is reckoned between samples: it meets a limit other than zero by rounding only',
    covers: ({ at, was = '', is = '' }, { records }, root) =>
      was.replace('=', '') === is.replace('=', '') && at.every(place => comparesExtrapolation(root, place, records)),
  },
  {
    way: 'threshold',
    reason: 'a count is a whole number, and none lies between the two limits',
    covers: ({ at, was = '', is = '' }, _, root) => at.every(place => keepsEveryCount(root, place, was, is)),
  },
  {
    way: 'for',
    reason: 'tests evaluate rules once a minute, as Prometheus does by default: both waits end at the same evaluation',
    covers: ({ rule: { for: wait = '0' } }, { rule: { for: whole = '0' } }) => minutes(wait) === minutes(whole),
  },
];

/** Where a recorded series is read: in rules that follow, and in the alert. */
const readersOf = (record: string, { rule, records }: Subject): Selector[] =>
  [...records, rule]
    .flatMap(({ expr }) => [...walk(parsePromql(expr).root as Expr)])
    .filter(part => part.type === 'selector' && part.metric === record) as Selector[];

/** Why a mutant of a trial cannot be told from it, if it cannot. */
export function equivalence(mutant: Mutant, trial: Subject): string | undefined {
  const { root } = parsePromql(mutant.of.expr);
  return root && EQUIVALENCES.find(({ way, covers }) => way === mutant.way && covers(mutant, trial, root))?.reason;
}
