/**
 * What YAML 1.1 takes for a line break, what it refuses, and what no file should hold: control characters but tab and line
 * end, U+0085, U+2028, U+2029, and what is no character (go-yaml, `yamlprivateh.go` and `readerc.go`: kustomize prints
 * them otherwise, or does not build). Behind a byte order mark, U+FEFF, kustomize loses entries of a patch. U+FFFD stands
 * for what was lost before, and promtool's tests reject it.
 */
const LOST =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Whether a text comes through kustomize in quotes alone: its printer puts a text of several lines into a block, whose
 * indentation a tab before the first word or a line of blanks hides. What a patch brings it prints so itself, whatever
 * quotes the patch has.
 */
export const needsQuotes = (text: string): boolean =>
  text.includes('\n') && (/^\n*\t/.test(text) || (text.includes(' ') && /^[ \n]*$/.test(text)));

/**
 * The first character of a text that no tool behind us carries, as its code point: `U+2028`; the tab or blank that begins
 * a text of several lines, where that does not come through a patch. Nothing where all arrive.
 */
export function lostIn(text: string): string | undefined {
  const found = LOST.exec(text)?.[0] ?? (needsQuotes(text) ? /[\t ]/.exec(text)?.[0] : undefined);
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
