import { listing, tick } from '../lib/words.ts';
import { SEVERITIES } from '../model/alert.ts';
import { defineCheck } from '../views/check.ts';

/** Routes and receivers know these severities and no others; messages begin with the summary. */
export const check = defineCheck({
  law: 'Every alert has a severity that receivers know, and words for its receivers',
  looksAt: ['alerts'],
  anywhere: {
    not: 'severities are words of the people who route by them, and what no template is `rule-is-one-prometheus-loads` finds',
  },
  *views({ rules }) {
    for (const { name, alerts, labels, annotations } of rules) {
      if (!alerts) continue;
      const severity = labels['severity'];
      if (!SEVERITIES.some(known => known === severity))
        yield {
          what: `alert ${tick(name)} has ${severity === undefined ? 'no severity' : `severity ${tick(severity)}`}`,
          why: 'receivers choose by severity: none would take it',
          fix: `write ${listing(SEVERITIES, 4, 'or')}`,
        };
      const missing = ['summary', 'description'].filter(key => !annotations[key]);
      if (missing.length > 0)
        yield {
          what: `alert ${tick(name)} has no ${listing(missing)}`,
          why: 'the message would not show what is wrong',
          fix: 'write the annotation',
        };
      const broken = Object.entries(annotations).filter(
        ([, text]) => (text.match(/\{\{/g) ?? []).length !== (text.match(/\}\}/g) ?? []).length,
      );
      if (broken.length > 0)
        yield {
          what: `${listing(broken.map(([key]) => key))} of alert ${tick(name)} opens a template and does not close it`,
          why: 'the operator would leave out the whole PrometheusRule, and none of its alerts would exist',
          fix: 'close each `{{` with `}}`',
        };
    }
  },
});
