/** What RE2 knows and JavaScript reads as something else, or the other way round. */
const FOREIGN = /\(\?P<|\\[AzZQEpPCh]|\[\[:|\(\?[a-zA-Z]*[sUm]|\(\?<?[=!]/;

/** POSIX classes that occur in CEL rules of CRDs; JavaScript reads `[:cntrl:]` as five letters. */
const POSIX: Readonly<Record<string, string>> = { cntrl: '\\\\x00-\\\\x1f\\\\x7f' };

/** A flag group that switches case off: up to the end of the group around it (`(?i)`), or its own (`(?i:…)`). */
const CASELESS = /\(\?i([:)])/;

/**
 * A Go (RE2) pattern in the dialect that RE2 and JavaScript share, so that kubeconform and ajv read the file alike:
 * where a flag group says that case does not matter, each letter is spelled in both, as Node 22 has no flag groups.
 * Throws where the pattern has no such form.
 */
export function portablePattern(pattern: string): string {
  let text = pattern;
  for (let flag = CASELESS.exec(text); flag; flag = CASELESS.exec(text)) {
    const from = flag.index + flag[0].length;
    const end = groupEnd(text, from);
    const opened = flag[1] === ':' ? '(?:' : '';
    text = `${text.slice(0, flag.index)}${opened}${inBothCases(text.slice(from, end))}${text.slice(end)}`;
  }
  const foreign = FOREIGN.exec(text);
  if (foreign)
    throw new Error(
      `Pattern ${pattern} uses \`${foreign[0]}\`, which RE2 and JavaScript do not share: teach schemas/pattern.ts to write it so that both agree`,
    );
  new RegExp(text);
  return text;
}

/**
 * Patterns of CRDs that take JavaScript time in the square of a text, and one that matches the same texts in linear time.
 * RE2, by which an API server and kubeconform read them, knows no such difference.
 */
const LINEAR: Readonly<Record<string, string>> = {
  '(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$': '(^0|[0-9]((K|M|G|T|E|P)i?)?B)$',
  '^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s]+.*|[^\\s]+( [^\\s]+){4})$':
    '^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s].*|[^\\s]+( [^\\s]+){4})$',
};

/** The pattern as a validator of ours runs it. */
export const linearPattern = (pattern: string): string => LINEAR[pattern] ?? pattern;

/** A part of a pattern with each letter as a class of both its cases. Escapes and the letters of groups stay. */
function inBothCases(part: string): string {
  if (/(?<!\\)\[[^\]]*[a-zA-Z]/.test(part))
    throw new Error(`Pattern ${part} has letters in a class under \`(?i)\`: teach schemas/pattern.ts both their cases`);
  return part.replace(/\\.|\(\?[a-zA-Z]*:?|[a-zA-Z]/g, found =>
    found.length > 1 ? found : `[${found.toLowerCase()}${found.toUpperCase()}]`,
  );
}

/** Index of the `)` that closes the group in which `from` stands, or the end of the pattern. */
function groupEnd(pattern: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = from; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return i;
  }
  return pattern.length;
}

/** Words that CEL reserves: Kubernetes writes a field of such a name as `__name__` (API concepts, "escaping"). */
const RESERVED =
  'true|false|null|in|as|break|const|continue|else|for|function|if|import|let|loop|package|namespace|return|var|void|while';

/**
 * A CEL rule of a CRD as `@marcbachmann/cel-js` reads it: escaped field names plain, POSIX classes spelled out, and
 * `has(list[0].field)`, which its `has` does not take, asked of the one item. Throws on an escape or a class that it
 * does not know.
 */
export function portableRule(rule: string): string {
  const text = rule
    .replace(new RegExp(`\\b__(${RESERVED})__\\b`, 'g'), '$1')
    .replace(/\[:([a-z]+):\]/g, (found, name: string) => POSIX[name] ?? found)
    .replace(/\bhas\((self[\w.]*\[\d+\])\.(\w+)\)/g, '[$1].all(item, has(item.$2))');
  const foreign = /__(?:dot|dash|slash|underscores)__|\[:[a-z]+:\]/.exec(text);
  if (foreign) throw new Error(`Rule ${rule} uses \`${foreign[0]}\`: teach schemas/pattern.ts to write it for cel-js`);
  return text;
}
