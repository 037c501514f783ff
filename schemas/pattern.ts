/** What RE2 knows and JavaScript reads as something else, or the other way round. */
const FOREIGN = /\(\?P<|\\[AzZQEpPCh]|\[\[:|\(\?[a-zA-Z]*[sUm]|\(\?<?[=!]/;

/** POSIX classes that occur in CEL rules of CRDs; JavaScript reads `[:cntrl:]` as five letters. */
const POSIX: Readonly<Record<string, string>> = { cntrl: '\\\\x00-\\\\x1f\\\\x7f' };

/**
 * A Go (RE2) pattern in the dialect that RE2 and JavaScript share, so that kubeconform and ajv read the file alike:
 * a flag group `(?i)` holds up to the end of its group, which `(?i:…)` says in both.
 * Throws where the pattern has no such form.
 */
export function portablePattern(pattern: string): string {
  let text = pattern;
  for (let at = text.indexOf('(?i)'); at >= 0; at = text.indexOf('(?i)', at + 1)) {
    const end = groupEnd(text, at + 4);
    text = `${text.slice(0, at)}(?i:${text.slice(at + 4, end)})${text.slice(end)}`;
  }
  const foreign = FOREIGN.exec(text);
  if (foreign)
    throw new Error(
      `Pattern ${pattern} uses \`${foreign[0]}\`, which RE2 and JavaScript do not share: teach schemas/pattern.ts to write it so that both agree`,
    );
  new RegExp(text);
  return text;
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
