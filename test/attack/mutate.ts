import { print } from '../../generator/lib/yaml.ts';
import type { Dice } from '../tools/dice.ts';
import { LOST, TEXTS } from '../tools/texts.ts';

/** Words that some reader behind us obeys: a shell, a template, a matcher, Markdown, HTML, a terminal, JavaScript. */
export const HOSTILE: readonly string[] = [
  ...[
    '$(touch PWN)',
    '`touch PWN`',
    '; touch PWN',
    "'; touch PWN; '",
    '"; touch PWN; "',
    '$HOME',
    '../../x',
    '/etc/passwd',
  ],
  ...[
    '{{ $labels.pod }',
    '{{ $value }}',
    '{{ .X | toUpper }}',
    '{{',
    '}}',
    '{{ template "x" }}',
    '{{/*',
    '{{ range . }}',
  ],
  ...['a=b', 'a,b', '{a="b"}', '"', '\\', '.*', '(', '[', '(a+)+$', '\\p{Greek}', '(?i)x', 'x{1001}', '$1', '${1}'],
  ...[
    '<script>alert(1)</script>',
    '![x](javascript:x)',
    '[x](javascript:x)',
    '</details>',
    '<!-- x',
    '-->',
    '| x |',
    '# x',
  ],
  ...[
    '<!-- generated:alerts -->',
    '```',
    '~~~',
    '::error::x',
    '%0A::error::x',
    '&lt;',
    '\u202eabc',
    '\u200b',
    '\u001b[2J',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '[object Object]',
    'undefined',
    'NaN',
    '<%= x %>',
    '*a',
    '!!js',
  ],
];

/** Values of other types than a field has, and of its own type at the ends of what it can be. */
const ODD: readonly ((d: Dice) => unknown)[] = [
  d => d.pick(HOSTILE),
  d => d.pick(TEXTS),
  d => d.pick(LOST),
  d => d.pick([null, true, false, '', [], {}, [null], { kind: null }]),
  d => d.pick([0, -1, -0, 1e21, 1.5, 65_536, 2 ** 53, Number.MAX_VALUE, 1e-9]),
  d => d.pick(HOSTILE).repeat(1 + d.below(400)),
  d => Array.from({ length: 1 + d.below(300) }, (_, index) => `x${index}`),
  d => Object.fromEntries(Array.from({ length: 1 + d.below(300) }, (_, index) => [`x${index}`, d.pick(HOSTILE)])),
  d => Array.from({ length: 1 + d.below(80) }).reduce<unknown>(inner => (d.chance(50) ? [inner] : { x: inner }), 'x'),
];

type Holder = Record<string | number, unknown>;

/** Every place of a value: what holds it, and under which key. */
function places(value: unknown): { readonly holder: Holder; readonly key: string | number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap(key => [{ holder, key }, ...places(holder[key])]);
}

/** Ways to spoil a config as data. */
const STRUCTURAL: readonly ((config: Holder, d: Dice) => void)[] = [
  (config, d) => {
    const { holder, key } = d.pick(places(config));
    holder[key] = d.pick(ODD)(d);
  },
  (config, d) => {
    const { holder, key } = d.pick(places(config));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (config, d) => {
    const all = places(config);
    const [from, to] = [d.pick(all), d.pick(all)];
    to.holder[to.key] = structuredClone(from.holder[from.key]);
  },
  (config, d) => {
    const { holder, key } = d.pick(places(config));
    if (!Array.isArray(holder)) holder[d.pick([...HOSTILE, `${key}2`])] = structuredClone(holder[key]);
  },
];

/** Ways to spoil its text. */
const TEXTUAL: readonly ((text: string, d: Dice) => string)[] = [
  (text, d) => splice(text, d, ''),
  (text, d) =>
    splice(text, d, d.pick([...HOSTILE, ...TEXTS, ...LOST, '\t', '- ', ': ', '&a ', '*a ', '? ', '\r', '\0'])),
  (text, d) => {
    const at = d.below(text.length);
    return splice(text, d, text.slice(at, at + d.below(200)));
  },
];

const splice = (text: string, d: Dice, by: string): string => {
  const at = d.below(text.length);
  return text.slice(0, at) + by + text.slice(at + d.below(6));
};

/** A config that a person spoilt in one to three ways, as text. */
export function spoilt(config: object, d: Dice): string {
  const changed = structuredClone(config) as Holder;
  for (let times = d.below(4); times > 0; times--) if (places(changed).length > 0) d.pick(STRUCTURAL)(changed, d);
  const text = print(changed);
  return d.chance(30) ? d.pick(TEXTUAL)(text, d) : text;
}
