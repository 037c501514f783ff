import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../model/issue.ts';
import { refuse } from './refusal.ts';

/** No config comes near this; a larger file is not one. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the config's text, or that of a file that it names. What keeps it from being read is an issue, not an exception.
 * `by` is how a person names the file, for remedies.
 */
export function readConfig(
  path: string,
  file: string,
  by = 'with `--config`',
): { readonly text: string } | { readonly issue: Issue } {
  const no = (what: string, fix: string) => ({ issue: refuse('config-is-readable', file, what, fix) });
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return no(`\`${file}\` is a folder`, `name the file itself ${by}`);
    if (!facts.isFile()) return no(`\`${file}\` is not a file`, `name a YAML file ${by}`);
    const megabytes = Math.round(facts.size / 1e5) / 10;
    if (facts.size > MAX_BYTES)
      return no(`\`${file}\` is ${megabytes} MB long`, `a config is at most 1 MB: name the right file ${by}`);
    const bytes = readFileSync(path);
    if (bytes.includes(0)) return no(`\`${file}\` is a binary file`, `name a YAML file ${by}`);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return no(`there is no file \`${file}\``, `write one (the README shows the shape), or name another ${by}`);
    if (code === 'EACCES' || code === 'EPERM')
      return no(`\`${file}\` may not be read`, `give yourself the right to read it: \`chmod u+r ${file}\``);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return no(`\`${file}\` is not UTF-8 text`, `save it as UTF-8, or name a YAML file ${by}`);
    if (typeof code !== 'string') throw cause;
    return no(`\`${file}\` cannot be read (${code})`, 'see to the file, then run again');
  }
}
