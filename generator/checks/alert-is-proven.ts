import { tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';

/** Law 3 of the design. From the scenarios come the unit tests that promtool runs (Prometheus, unit testing for rules). */
export const check = defineCheck({
  law: 'Every alert has a scenario in which it fires and one in which it stays silent',
  looksAt: 'alerts',
  *overlay({ overlay }) {
    for (const { name, alert, values } of overlay.instances.flatMap(({ rules }) => rules)) {
      const lacks = [
        alert.fires(values).length === 0 ? 'fires' : '',
        alert.silent(values).length === 0 ? 'stays silent' : '',
      ].filter(Boolean);
      if (lacks.length > 0)
        yield {
          at: alert.origin,
          what: `alert ${tick(name)} has no scenario in which it ${lacks.join(' and none in which it ')}`,
          why: 'nobody has ever seen it do what it is for: it may wake people for nothing, or never',
          fix: 'add the scenario beside its expression',
        };
    }
  },
});
