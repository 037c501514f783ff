import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Expr, type Selector, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { same } from '../views/reading.ts';

/**
 * `up == 0` is silent once the target is gone from service discovery, which is what a deleted or never scheduled pod
 * looks like (prometheus/prometheus#1504, giantswarm/prometheus-meta-operator#505).
 */
export const check = defineCheck({
  law: 'What must be there raises an alert when it is not there at all',
  restsOn: ['C-10'],
  looksAt: ['alerts'],
  anywhere: 'opinion',
  *views({ rules }) {
    // One target among others may be asked for alone where another alert of the same rules asks for any of them.
    const missed = rules.flatMap(({ alerts, expr }) => (alerts ? missedBy(expr) : []));
    for (const { name, alerts, expr, path } of rules) {
      const { root, selectors } = parsePromql(expr);
      if (!alerts || !root || !selectors.some(isUp)) continue;
      const parts = [...walk(root)];
      const minded = parts.some(
        part =>
          (part.type === 'call' && part.name.startsWith('absent')) || (part.type === 'binary' && part.op === 'unless'),
      );
      const down = parts.filter(asksWhetherDown).flatMap(upsIn);
      if (!minded && down.some(one => !missed.some(any => isAmong(one, any))))
        yield {
          path: [...path, 'expr'],
          // Of targets one by one another rule, of another file, may ask whether they are there.
          ours: !parts.some(part => asksWhetherDown(part) && part.type === 'binary' && part.left.type === 'aggregate'),
          what: `alert ${tick(name)} asks whether \`up\` is 0, and nothing asks whether it is there`,
          why: 'a target that has left service discovery has no `up` at all: the alert would stay silent in the worst case',
          fix: 'write `absent(up{…} == 1)`, or add `or absent(up{…})`',
        };
    }
  },
  *overlay({ overlay }) {
    // Lines of logs are no series: the source of what reads them reports that it is gone.
    for (const { name, rules, origin } of overlay.instances)
      if (!rules.some(({ alert, query }) => alert.missing === 'fires' || query.language))
        yield {
          level: 'warning',
          at: origin,
          what: `no alert of ${tick(name)} fires when all its series are gone`,
          why: 'an exporter that was never scraped looks like one with nothing to report',
          fix: `enable the alert of ${tick(name)} that asks for \`absent\``,
        };
  },
});

const isUp = ({ metric }: Selector): boolean => metric === 'up';

const upsIn = (expr: Expr): Selector[] =>
  [...walk(expr)].flatMap(part => (part.type === 'selector' && isUp(part) ? [part] : []));

const readsUp = (expr: Expr): boolean => upsIn(expr).length > 0;

/** The targets that an expression misses when there are none. */
function missedBy(expr: string): Selector[] {
  const { root, selectors } = parsePromql(expr);
  return [...(root && selectors.some(isUp) ? walk(root) : [])].flatMap(part =>
    part.type === 'call' && part.name === 'absent' ? upsIn(part) : [],
  );
}

/** Whether targets are some of others: all that is asked of those is asked of these. */
const isAmong = (these: Selector, those: Selector): boolean =>
  those.matchers.every(asked => these.matchers.some(one => same(one, asked)));

/** `up == 0`, `sum(up) < 1`, `count(up == 1) == 0`, `count(up == 0) == count(up)` and their like. */
const asksWhetherDown = (expr: Expr): boolean =>
  expr.type === 'binary' &&
  readsUp(expr.left) &&
  ((expr.op === '==' && ((expr.right.type === 'number' && Number(expr.right.text) === 0) || readsUp(expr.right))) ||
    (['<', '<='].includes(expr.op) && expr.right.type === 'number' && Number(expr.right.text) <= 1));
