import { minutes, seconds } from '../../../generator/model/duration.ts';
import { parsePromql } from '../../../generator/model/promql-syntax.ts';
import type { Expr } from '../../../generator/model/promql-tree.ts';
import { guarantees, joinedOn, sharedByBoth } from './meaning.ts';
import type { Mutant, Subject } from './mutant.ts';
import { comparesExtrapolation, onlyPresent, withoutFactor } from './reckoning.ts';

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
    covers: ({ label = '', at }, _, root) => at.every(place => joinedOn(root, place, label)),
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
      const isRead = of !== rule || JSON.stringify(rule.annotations ?? {}).includes('$value');
      return at.every(place => {
        const found = withoutFactor(root, place);
        return found !== undefined && !(found.shown && isRead);
      });
    },
  },
  {
    way: 'window',
    reason:
      'multiplied by zero it only says that there are series, which are asked for over the shorter window as well',
    covers: ({ at, was = '', is = '' }, _, root) =>
      seconds(is) > seconds(was) && at.every(place => onlyPresent(root, place)),
  },
  {
    way: 'comparison',
    reason: 'a rate is reckoned between samples: it meets a limit other than zero by rounding only',
    covers: ({ at, was = '', is = '' }, { records }, root) =>
      was.replace('=', '') === is.replace('=', '') && at.every(place => comparesExtrapolation(root, place, records)),
  },
  {
    way: 'for',
    reason: 'tests evaluate rules once a minute, as Prometheus does by default: both waits end at the same evaluation',
    covers: ({ rule: { for: wait = '0' } }, { rule: { for: whole = '0' } }) => minutes(wait) === minutes(whole),
  },
];

/** Why a mutant of a trial cannot be told from it, if it cannot. */
export function equivalence(mutant: Mutant, trial: Subject): string | undefined {
  const { root } = parsePromql(mutant.of.expr);
  return root && EQUIVALENCES.find(({ way, covers }) => way === mutant.way && covers(mutant, trial, root))?.reason;
}
