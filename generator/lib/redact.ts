/** A form of secret that people paste where a reference belongs. */
interface SecretForm {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Forms with a shape of their own: each is refused anywhere in the config, and shown nowhere. */
const FORMS: readonly SecretForm[] = [
  { what: 'a Slack webhook URL', pattern: /https:\/\/hooks\.slack(?:-gov)?\.com\/[^\s"']+/g },
  { what: 'an API key', pattern: /\bsk-[A-Za-z0-9_-]{12,}/g },
  {
    what: 'a private key or certificate',
    pattern: /-----BEGIN [A-Z0-9 ]+-----[\s\S]*?(?:-----END [A-Z0-9 ]+-----|$)/g,
  },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
  { what: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g },
  { what: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{15,}/g },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  { what: 'a Google API key', pattern: /\bAIza[0-9A-Za-z_-]{30,}/g },
  { what: 'a Grafana token', pattern: /\bgl(?:sa|c)_[A-Za-z0-9_]{20,}/g },
  { what: 'a signed token', pattern: /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*)?/g },
  { what: 'a bearer token', pattern: /\bBearer\s+[A-Za-z0-9._~+/-]{16,}=*/gi },
  { what: 'a password in an address', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/gi },
  { what: 'a PagerDuty routing key', pattern: /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{32}\b/g },
];

/** What kinds of secret a text holds; empty where it holds none. */
export const secretsIn = (text: string): string[] =>
  FORMS.filter(({ pattern }) => text.search(pattern) >= 0).map(({ what }) => what);

/** The text with every secret blotted out, at its own length so that carets still point right. */
export const redact = (text: string): string =>
  FORMS.reduce((rest, { pattern }) => rest.replace(pattern, found => found.replace(/[^\n]/g, '█')), text);
