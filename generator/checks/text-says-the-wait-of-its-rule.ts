import { listing, tick } from '../lib/words.ts';
import { seconds } from '../promql/duration.ts';
import { defineCheck } from '../views/check.ts';
import type { RuleView } from '../views/views.ts';

/** How a sentence shows how long something has lasted. */
const SAID =
  /\bfor (?:more than |over |at least |longer than |about |the (?:last|past) )?(\d+) ?(s|seconds?|m|mins?|minutes?|h|hours?|d|days?)\b(?! (?:in a row|of))/gi;

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const unitOf = (word: string): number => UNITS[word[0]?.toLowerCase() as keyof typeof UNITS];

const WRITTEN = /(\d+(?:\.\d+)?)(ms|[smhdwy](?![a-z]))?/g;

const POINT = /\b(?:time|timestamp|predict_linear)\s*\(|_timestamp_|_seconds?\b/;

/** Every length of time and every number of an expression, in seconds, with the products that people write them as. */
function lengthsIn(expr: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, number = '', unit] of expr.matchAll(WRITTEN)) {
    found.add(unit ? seconds(`${Math.round(Number(number))}${unit}`) : Number(number));
    // A number beside a point in time may count minutes, hours or days.
    if (!unit && POINT.test(expr)) for (const factor of Object.values(UNITS)) found.add(Number(number) * factor);
  }
  for (const [product] of expr.replaceAll(/\s/g, '').matchAll(/(?<!\d)\d+(?:\*\d+)+/g))
    found.add(product.split('*').reduce((all, one) => all * Number(one), 1));
  return found;
}

/** The lengths of time that a text names and neither the rule waits nor its query looks at. */
function strange(text: string, { expr, for: wait = '0s', json }: RuleView): readonly string[] {
  const waits = [wait, json['keep_firing_for'] ?? '0s'].map(one => seconds(String(one)));
  const lengths = lengthsIn(expr);
  const known = new Set([...waits, ...lengths, ...[...lengths].flatMap(one => waits.map(two => one + two))]);
  const plain = text.replaceAll(/\{\{(?:(?!\{\{|\}\}).)*\}\}/gs, ' ');
  return [...plain.matchAll(SAID)]
    .filter(([, number = '', unit = '']) => !known.has(Number(number) * unitOf(unit)))
    .map(([whole]) => whole);
}

/** A text that was copied, or a wait that was changed and not the text: people look for the wrong moment. */
export const check = defineCheck({
  law: 'A text names the time that its alert waits',
  looksAt: ['alerts'],
  anywhere: 'opinion',
  *views({ rules }) {
    for (const rule of rules.filter(({ alerts }) => alerts))
      for (const [key, text] of Object.entries(rule.annotations)) {
        const said = strange(text, rule);
        if (said.length > 0)
          yield {
            path: [...rule.path, 'annotations', key],
            word: said[0] ?? '',
            level: 'warning',
            what: `annotation ${tick(key)} of alert ${tick(rule.name)} says ${listing(said)}, and the alert waits ${rule.for === undefined ? 'not at all' : tick(rule.for)}`,
            why: 'the person who is paged looks for what happened at the wrong time',
            fix: 'write the time that the rule waits, or let it wait as long as the text',
          };
      }
  },
});
