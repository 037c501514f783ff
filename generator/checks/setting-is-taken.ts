import { programFilesIn } from '../kinds/config-map.ts';
import { PROGRAMS, settingsIn } from '../kinds/program-settings.ts';
import { formFaults } from '../kinds/program-values/forms.ts';
import { valueFaults } from '../kinds/program-values/rules.ts';
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
    for (const { kind, data, path: root } of programFilesIn(about.form === 'object' ? about.object : about.file)) {
      const program = PROGRAMS[kind];
      if (program === undefined) continue;
      for (const setting of settingsIn(kind, data, root)) {
        const ofForm = [...formFaults(setting)];
        // Where a value is of another form, what goes with what is not known.
        for (const { what, key, fix } of ofForm.length > 0 ? ofForm : valueFaults(setting))
          yield {
            path: [...setting.path, ...key],
            what: `${program} takes no ${what}`,
            why: 'it would refuse the whole file: it would not start, or keep the one before',
            fix,
          };
      }
    }
  },
});
