import { settingsOf } from '../kinds/program-settings.ts';
import { formFaults } from '../kinds/program-values/forms.ts';
import { valueFaults } from '../kinds/program-values/rules.ts';
import { contentOf } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';

/**
 * Both programs refuse the whole file for one value of another form, for one that is none of those they know, and for settings
 * that exclude or need each other. `test/tools/refusals.test.ts` holds this against promtool and amtool.
 */
export const check = defineCheck({
  law: 'A file of Prometheus or Alertmanager has the values that the program takes',
  looksAt: ['scrapes', 'rules', 'routes'],
  anywhere: true,
  *views({ about }) {
    for (const setting of settingsOf(contentOf(about))) {
      const ofForm = [...formFaults(setting)];
      // Where a value is of another form, what goes with what is not known.
      for (const { what, key, fix } of ofForm.length > 0 ? ofForm : valueFaults(setting))
        yield {
          path: [...setting.path, ...key],
          what: `${setting.program} takes no ${what}`,
          why: 'it would refuse the whole file: it would not start, or keep the one before',
          fix,
        };
    }
  },
});
