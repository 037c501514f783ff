/** A name as messages show it. */
export const tick = (name: string | number): string => `\`${name}\``;

/** Names in a row: `a`, `b` and `c`; beyond `most` the rest is counted. */
export function listing(names: readonly (string | number)[], most = 4, last = 'and'): string {
  const shown = names.length > most + 1 ? names.slice(0, most).map(tick) : names.map(tick);
  const words = names.length > shown.length ? [...shown, `${names.length - shown.length} more`] : shown;
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A number with its noun: `1 query`, `2 queries`. */
export const count = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;

/** A word as a sentence begins with it. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
