import { tick } from '../lib/words.ts';
import { unitFacts } from '../promql/unit.ts';
import { defineCheck } from '../views/check.ts';
import { fields, items } from '../views/reading.ts';

/** A share is 0 to 1 and a percentage 0 to 100: the two are taken for each other more often than not. */
export const check = defineCheck({
  law: 'A threshold is a value that its unit can reach, and steps of colour rise',
  restsOn: ['M2'],
  looksAt: ['alerts'],
  *overlay({ overlay }) {
    for (const { name, alert, values } of overlay.instances.flatMap(({ rules }) => rules))
      for (const [threshold, { unit, meaning }] of Object.entries(alert.thresholds)) {
        const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = unitFacts(unit);
        const value = values[threshold] ?? min;
        // At a bound a condition with `>` or `<` is never met or always met, but `>=` and `<=` have their use there.
        if (value >= min && value <= max) continue;
        yield {
          at: overlay.at(['alerts', name, 'thresholds', threshold]),
          what: `threshold ${tick(threshold)} of alert ${tick(name)} is ${value}, and ${meaning} is a ${tick(unit)} from ${min} to ${max === Number.POSITIVE_INFINITY ? 'anything' : max}`,
          why: 'the alert would always fire, or never',
          fix:
            value > max && value <= 100 * max
              ? `write ${value / 100}`
              : `write a number from ${min}${max === Number.POSITIVE_INFINITY ? ' up' : ` to ${max}`}`,
        };
      }
  },
  *views({ dashboards }) {
    for (const { title, json } of dashboards.flatMap(({ panels }) => panels)) {
      const defaults = fields(fields(json['fieldConfig'])['defaults']);
      const values = items(fields(defaults['thresholds'])['steps']).map(({ value }) =>
        typeof value === 'number' ? value : Number.NEGATIVE_INFINITY,
      );
      if (values.some((value, index) => index > 0 && value <= (values[index - 1] ?? 0)))
        yield {
          what: `steps of colour in panel ${tick(title)} do not rise: ${values.slice(1).join(', ')}`,
          why: 'Grafana takes the last step below the value: a colour would never be shown',
          fix: 'write the steps in rising order',
        };
    }
  },
});
