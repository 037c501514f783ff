import { re2, replaceEach } from '../../lib/re2.ts';
import { TOKEN_STARTS } from '../../lib/secret-forms.ts';
import { tick } from '../../lib/words.ts';
import { type Unsupported, unsupported } from '../../model/artifact.ts';

/** Names of what is secret, as programs print them: `DB_PASSWORD=`, `"api_key": `, `client-secret:`. */
const NAMES =
  'password|passwd|pwd|passphrase|secret|api[_-]?key|access[_-]?key|private[_-]?key|(?:access|auth|refresh|bearer|id)[_-]?token';

/** A value behind a name: in quotes, or up to what ends it. */
const VALUE = `(?:"[^"]*"|'[^']*'|[^\\s"',;&})\\]]+)`;

/**
 * What is masked in logs, as RE2 reads it: each match is replaced as a whole. A count such as `tokens: 128` is none, and
 * neither is a word that no machine drew.
 */
export const MASKS: readonly string[] = [
  // A scheme and a credential, or a credential alone.
  `(?i)\\bauthorization["']?\\s{0,3}[:=]\\s{0,3}["']?(?:(?:bearer|basic|token)\\s+)?[^\\s"',}]+`,
  '(?i)\\bbearer\\s+[\\w.~+/=-]{8,}',
  `(?i)[\\w-]*(?:${NAMES})[\\w-]*["']?\\s{0,3}(?:=>|[:=])\\s{0,3}${VALUE}`,
  `(?i)\\btoken["']?\\s{0,3}(?:=|:\\s{0,3}["'])[^\\s"',;&})\\]]{8,}`,
  // The user and the password of an address.
  '(?i)\\b[a-z][a-z0-9+.-]*://[^\\s/:@]*:[^\\s/@]+@',
  '(?i)\\bhooks\\.slack(?:-gov)?\\.com/[^\\s"\']+',
  `\\b(?:${TOKEN_STARTS.join('|')})[\\w.=~-]{16,}`,
  '\\beyJ[\\w-]{8,}\\.[\\w.-]+',
  '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b',
  '-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z0-9 ]*PRIVATE KEY-----)?',
];

/** What stands in the place of a secret. */
export const MASKING = '****';

/** Patterns of what is masked, with some of people's own. */
export const masks = (more: readonly string[]): readonly string[] => [...MASKS, ...more];

/** Why a pattern of people's own cannot mask; nothing where it can. */
export function unusableMask(mask: string): Unsupported | undefined {
  const pattern = re2(mask);
  if (!pattern)
    return unsupported(
      `${tick(mask)} is no regular expression of RE2, and the collector would not start`,
      'write one without look-around and back-references (https://github.com/google/re2/wiki/Syntax)',
    );
  return pattern.test('')
    ? unsupported(
        `${tick(mask)} matches where nothing is, too: a mask would be put between all characters of each line`,
        'have it match at least one character, such as by `+` for `*`',
      )
    : undefined;
}

/** A line as it leaves the collector. A pattern that cannot mask is reported by itself. */
export const masked = (line: string, more: readonly string[]): string =>
  replaceEach(line, masks(more.filter(one => !unusableMask(one))), MASKING);
