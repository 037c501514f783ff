import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, type Json, texts } from '../views/reading.ts';

/** What a template may call: Prometheus' own functions (template/template.go), then those of Go (text/template). */
const FUNCTIONS = `args externalURL first graphLink humanize humanize1024 humanizeDuration humanizePercentage
  humanizeTimestamp label match now parseDuration pathPrefix query reReplaceAll safeHtml sortByLabel stripDomain stripPort
  strvalue tableLink title tmpl toDuration toLower toTime toUpper urlQueryEscape value
  and call eq ge gt html index js le len lt ne not or print printf println slice urlquery`.split(/\s+/);
const KEYWORDS = 'block break continue define else end false if nil range template true with'.split(' ');
const WORDS = new Set([...FUNCTIONS, ...KEYWORDS]);

/** Words of a template that are neither a variable, a field, a text nor a number, and that nothing is called. */
const unknownWords = (text: string): string[] =>
  [...text.matchAll(/\{\{-?((?:(?!\{\{|\}\}).)*?)-?\}\}/gs)]
    .map(([, action = '']) => action.replace(/"(?:[^"\\]|\\.)*(?:"|$)|`[^`]*(?:`|$)|\/\*.*?(?:\*\/|$)/gs, ' '))
    .flatMap(action => [...action.matchAll(/(?<![\w.$])[A-Za-z_]\w*/g)].map(([word]) => word))
    .filter(word => !WORDS.has(word));

/** What is wrong with a rule, and what to do about it. */
function* faults(rule: Json): Generator<readonly [what: string, fix: string]> {
  const { alert, record } = rule;
  if ((alert === undefined) === (record === undefined))
    yield [
      `is ${alert === undefined ? 'neither an alert nor a recording' : 'an alert and a recording at once'}`,
      'name it with `alert` or with `record`',
    ];
  for (const part of ['labels', 'annotations'])
    for (const [name, text] of Object.entries(texts(rule[part]))) {
      if (!/^[a-zA-Z_]\w*$/.test(name))
        yield [`has ${tick(name)} among its ${part}, which is no name`, 'use letters, digits and `_`, no digit first'];
      for (const word of unknownWords(text)) {
        const near = nearest(word, FUNCTIONS);
        yield [
          `calls ${tick(word)} in ${tick(name)}, which templates do not have`,
          near.length > 0 ? `write ${listing(near, 4, 'or')}` : 'call a function that Prometheus has',
        ];
      }
    }
}

/** What Prometheus would not load, the operator leaves out with all that is in the same object. */
export const check = defineCheck({
  law: 'Every rule alerts or records, with names and templates that Prometheus loads',
  restsOn: ['A13', 'B7'],
  looksAt: ['rules'],
  *each({ object }) {
    if (object.kind !== 'PrometheusRule') return;
    for (const rule of items(dig(object, 'spec', 'groups')).flatMap(group => items(group['rules'])))
      for (const [what, fix] of faults(rule))
        yield {
          what: `rule ${tick(String(rule['alert'] ?? rule['record'] ?? rule['expr']))} ${what}`,
          why: 'the operator would leave out the whole PrometheusRule: none of its rules would exist',
          fix,
        };
  },
});
