import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, texts } from '../views/reading.ts';

/** The CRD takes strings only, and YAML makes `true` and `3000` something else. */
export const check = defineCheck({
  law: 'Every setting of Grafana is a text',
  restsOn: ['G9'],
  looksAt: ['Grafana'],
  anywhere: { not: 'the schema of the kind has the same, and objects of others are held against it' },
  *each({ object }) {
    if (object.kind !== 'Grafana') return;
    for (const [section, settings] of Object.entries(fields(dig(object, 'spec', 'config'))))
      for (const [key, value] of Object.entries(fields(settings)).filter(([name]) => !(name in texts(settings))))
        yield {
          what: `${tick(`spec.config.${section}.${key}`)} is the ${typeof value} ${tick(String(value))}, not a text`,
          why: 'the API server would refuse the Grafana',
          fix: `write ${tick(`'${String(value)}'`)} in quotes`,
        };
  },
});
