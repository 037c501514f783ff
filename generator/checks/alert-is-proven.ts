import { tick } from '../lib/words.ts';
import type { Rule } from '../model/alert.ts';
import { defineCheck } from '../views/check.ts';

/** Rules that overlays share are looked at once. */
const proven = new WeakSet<Rule>();

/**
 * From the scenarios come the unit tests that promtool runs (Prometheus, unit testing for rules). A rule that reads no
 * series, such as a heartbeat, has nothing that could make it silent.
 */
export const check = defineCheck({
  law: 'Every alert has a scenario in which it fires and one in which it stays silent',
  restsOn: ['Law 3'],
  looksAt: ['alerts'],
  anywhere: { not: 'scenarios are beside the alerts of our sources, and rules of others bring none' },
  *overlay({ overlay }) {
    for (const rule of overlay.instances.flatMap(({ rules }) => rules)) {
      if (proven.has(rule)) continue;
      const { name, alert, values } = rule;
      const lacks = [
        alert.fires(values).length === 0 ? 'fires' : '',
        alert.silent(values).length === 0 && (rule.query.reads.length > 0 || rule.query.language) ? 'stays silent' : '',
      ].filter(Boolean);
      if (lacks.length === 0) proven.add(rule);
      else
        yield {
          at: alert.origin,
          what: `alert ${tick(name)} has no scenario in which it ${lacks.join(' and none in which it ')}`,
          why: 'no run has shown that it works: it may wake people for nothing, or never',
          fix: 'add the scenario beside its expression',
        };
    }
  },
});
