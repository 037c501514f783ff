import { TOKEN_STARTS } from '../../lib/secret-forms.ts';

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
