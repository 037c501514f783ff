import { minutes } from '../../../generator/model/duration.ts';
import { parsePromql } from '../../../generator/model/promql-syntax.ts';
import type { Expr } from '../../../generator/model/promql-tree.ts';
import { askedForZero, comparesExtrapolation, fixedValue, joinedOn } from './meaning.ts';
import type { AlertingRule, Mutant } from './mutant.ts';

/** A law by which a broken rule is as good as the whole one. */
interface Equivalence {
  readonly way: Mutant['way'];
  /** Why nothing that can happen tells the two apart. */
  readonly reason: string;
  /** Whether it covers a mutant of a rule whose expression is `root`. */
  readonly covers: (mutant: Mutant, rule: AlertingRule, root: Expr) => boolean;
}

const EQUIVALENCES: readonly Equivalence[] = [
  {
    way: 'label',
    reason: 'every series that the expression leaves carries this label with this value already',
    covers: ({ label = '' }, { labels }, root) => fixedValue(root, label) === labels?.[label],
  },
  {
    way: 'matcher dropped',
    reason: 'the other side of a join on this label asks for the same value of it',
    covers: ({ label = '', at }, _, root) => at.every(place => joinedOn(root, place, label)),
  },
  {
    way: 'rate',
    reason: 'asked only whether it is zero, `increase` is `rate` times the length of the window',
    covers: ({ at }, { annotations }, root) =>
      at.every(place => {
        const asked = askedForZero(root, place);
        return asked && !(asked.shown && JSON.stringify(annotations ?? {}).includes('$value'));
      }),
  },
  {
    way: 'comparison',
    reason: 'a rate is reckoned between samples: it meets a limit other than zero by rounding only',
    covers: ({ at, was = '', is = '' }, _, root) =>
      was.replace('=', '') === is.replace('=', '') && at.every(place => comparesExtrapolation(root, place)),
  },
  {
    way: 'for',
    reason:
      'rules are evaluated once a minute in tests, as Prometheus does by default: both waits end at one evaluation',
    covers: ({ rule: { for: wait = '0' } }, { for: whole = '0' }) => minutes(wait) === minutes(whole),
  },
];

/** Why a mutant of a rule cannot be told from it, if it cannot. */
export function equivalence(mutant: Mutant, rule: AlertingRule): string | undefined {
  const { root } = parsePromql(rule.expr);
  return root && EQUIVALENCES.find(({ way, covers }) => way === mutant.way && covers(mutant, rule, root))?.reason;
}
