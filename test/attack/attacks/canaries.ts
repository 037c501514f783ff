import { print } from '../../../generator/lib/yaml.ts';
import { load } from '../../../generator/plan/load.ts';
import { FORMATS } from '../../../generator/report/printer.ts';
import { report } from '../../../generator/report/report.ts';
import { deployed, diffs, pictured, planted } from '../../support/outputs.ts';
import { planned } from '../../support/reviews.ts';
import { parts, SECRETS } from '../../support/secrets.ts';
import { type Breach, defineAttack } from '../attack.ts';
import { fieldsOf, fullConfig, set } from '../fields.ts';

const FILE = 'observability.yaml';
const kinds = SECRETS.filter(({ byField }) => !byField);

/** How a person pastes a secret: alone, behind its name, in quotes, in an address, twice. */
const FORMS: readonly ((text: string) => string)[] = [
  text => text,
  text => `token: ${text}`,
  text => `"${text}"`,
  text => `see ${text}, and again ${text}`,
  text => `x${'\n'}${text}`,
];

export const attack = defineAttack({
  law: 'a secret in any field is refused, and neither it nor a part of it comes out, whatever is printed',
  rounds: 60,
  start: async () => {
    const base = await fullConfig();
    const fields = await fieldsOf(base);
    const plan = await planned('review-threshold-changed', 'after');
    return async ({ number, dice }) => {
      const { kind, text: secret } = dice.pick(kinds);
      const text = dice.pick(FORMS)(secret);
      const printed = new Map<string, string>();
      const breaches: Breach[] = [];
      if (number % 30 === 29) {
        const by = (one: string) => (dice.chance(20) ? `${one} ${text}` : one);
        const files = { 'overlays/dev/planted.yaml': `a: ${JSON.stringify(text)}\n` };
        for (const [form, said] of await diffs(plan, deployed(plan), planted(plan, by, files))) printed.set(form, said);
        printed.set('preview', await pictured(plan, by));
      } else {
        const field = dice.pick(fields);
        const { issues, shown } = await load(print(set(base, field, text)), FILE);
        if (!issues.some(({ id }) => id === 'config-holds-no-secret'))
          breaches.push({ what: `${kind} in ${field.path.join('.')} (${field.part}) is not refused`, input: text });
        for (const format of FORMATS)
          printed.set(format, report(issues, { format, color: false, width: 100, source: () => shown }));
      }
      for (const [form, said] of printed) {
        const part = parts(secret).find(one => said.includes(one));
        if (part !== undefined)
          breaches.push({ what: `${form} repeats ${kind}: …${part}`, input: `${text}\n\n${said}` });
      }
      return { breaches, counts: { 'outputs read': printed.size } };
    };
  },
});
