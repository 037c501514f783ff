/** A form of secret that people paste where a reference belongs. */
export interface SecretForm {
  readonly what: string;
  /** Global; linear in the length of what it reads (`test/regular-expressions.test.ts`). */
  readonly pattern: RegExp;
  /** Whether what the pattern found is one, where the pattern alone cannot say. */
  readonly is?: (found: string) => boolean;
}

/** Letters and digits as a machine draws them: in one piece too long for a word, or both kinds, or both cases, mixed. */
const isDrawn = (found: string): boolean =>
  found
    .split(/[-_.~:/=+ ]/)
    .some(
      part =>
        part.length >= 18 ||
        (part.length >= 10 && (/\d/.test(part) ? /[a-z]/i.test(part) : /[a-z][A-Z]{1,3}[a-z]+[A-Z]/.test(part))),
    );

/** Tokens that say by their first letters whose they are: who, and those letters as a pattern. */
const PREFIXES: readonly (readonly [what: string, start: string])[] = [
  ['a Hugging Face token', 'hf_|api_org_'],
  ['an NVIDIA API key', 'nvapi-'],
  ['a Groq API key', 'gsk_'],
  ['a Replicate token', 'r8_'],
  ['a Perplexity API key', 'pplx-'],
  ['an xAI API key', 'xai-'],
  ['a Fireworks API key', 'fw_'],
  ['a LangSmith API key', 'lsv2_(?:pt|sk)_'],
  ['an OpenShift token', 'sha256~'],
  ['a GitHub token', 'gh[pousr]_|github_pat_'],
  ['a GitLab token', 'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-|GR1348941'],
  ['a Bitbucket or Atlassian token', 'ATATT3|ATBB|ATCTT3'],
  ['an npm token', 'npm_'],
  ['a PyPI token', 'pypi-AgE'],
  ['a RubyGems token', 'rubygems_'],
  ['a Docker token', 'dckr_[po]at_'],
  ['a Stripe key', '(?:sk|rk|pk)_(?:live|test)_|whsec_'],
  ['a Vault token', 'hv[sbr]\\.'],
  ['a Grafana token', 'gl(?:sa|c)_'],
  ['a Google token', 'ya29\\.|GOCSPX-|AIza'],
  ['a Databricks token', 'dapi'],
  ['a DigitalOcean token', 'do[opr]_v1_'],
  ['a Fly.io token', 'fo1_|FlyV1 fm'],
  ['a Linear API key', 'lin_(?:api|oauth)_'],
  ['a Notion token', 'ntn_'],
  ['a New Relic key', 'NR(?:AK|II|JS|RA)-'],
  ['a Sentry token', 'sntry[su]_'],
  ['a PlanetScale token', 'pscale_(?:tkn|pw|oauth)_'],
  ['a Postman API key', 'PMAK-'],
  ['a Pulumi token', 'pul-'],
  ['a Shopify token', 'shp(?:at|ca|pa|ss)_'],
  ['a Square token', 'sq0(?:atp|csp)-'],
  ['a Tailscale key', 'tskey-'],
  ['a Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.'],
  ['a CircleCI token', 'CCIPAT_'],
  ['a Dynatrace token', 'dt0[a-z]\\d{2}\\.'],
  ['an Elastic API key', 'essu_'],
  ['a SonarQube token', 'sq[pua]_'],
  ['an Artifactory key', 'AKCp|cmVmdGtu'],
  ['a Buildkite token', 'bk(?:ua|ct|pt)_'],
  ['a Typeform token', 'tfp_'],
  ['a Brevo API key', 'xkeysib-'],
  ['a Supabase token', 'sb[ps]_'],
  ['a Contentful token', 'CFPAT-'],
  ['a Heroku API key', 'HRKU-'],
  ['an Argo CD or Harness token', 'pat\\.'],
  ['a Slack token', 'xox[a-z]-|xapp-|xwfp-'],
  ['a Mailgun key', 'key-'],
  ['an API key', 'sk-'],
];

/** How tokens begin that say whose they are, as patterns that RE2 reads too. */
export const TOKEN_STARTS: readonly string[] = PREFIXES.map(([, start]) => start);

/** Addresses that are the credential themselves: everyone who knows one can post there. A `host` of one's own comes first. */
const WEBHOOKS: readonly (readonly [what: string, address: string, host?: string])[] = [
  ['a Slack webhook URL', 'hooks\\.slack(?:-gov)?\\.com/'],
  ['a Discord webhook URL', 'discord(?:app)?\\.com/api/(?:v\\d{1,2}/)?webhooks/'],
  ['a Teams webhook URL', '\\.webhook\\.office\\.com/', '[\\w-]{1,63}'],
  ['a Teams webhook URL', 'outlook\\.office(?:365)?\\.com/webhook/'],
  ['a Mattermost or Rocket.Chat webhook URL', '/hooks/(?=\\w{17})', '[\\w.:-]{1,200}'],
  [
    'a heartbeat URL',
    'hc-ping\\.com/|healthchecks\\.io/ping/|nosnch\\.in/|cronitor\\.link/|heartbeat\\.uptimerobot\\.com/|uptime\\.betterstack\\.com/api/v1/heartbeat/',
  ],
  ['a PagerDuty integration URL', 'events(?:\\.eu)?\\.pagerduty\\.com/(?:integration|x-ere|v1)/\\w'],
  ['a VictorOps integration URL', 'alert\\.victorops\\.com/integrations/'],
  ['a Squadcast webhook URL', 'api\\.squadcast\\.com/v\\d/incidents/'],
  ['a Google Chat webhook URL', 'chat\\.googleapis\\.com/v1/spaces/'],
  ['a Telegram bot URL', 'api\\.telegram\\.org/bot\\d'],
  ['a Zapier webhook URL', 'hooks\\.zapier\\.com/hooks/'],
  ['an IFTTT webhook URL', 'maker\\.ifttt\\.com/trigger/'],
  ['a webhook URL', 'webhook\\.site/\\w|hook\\.(?:\\w{2,4}\\.)?make\\.com/\\w'],
  ['a webhook URL', '\\.(?:logic\\.azure|powerplatform|powerautomate)\\.com[:/]', '[\\w.-]{1,100}'],
];

const OTHERS: readonly SecretForm[] = [
  {
    what: 'a private key or certificate',
    pattern: /-----BEGIN [A-Z0-9 ]{1,40}-----[^-]*(?:-----END [A-Z0-9 ]{1,40}-----)?/g,
  },
  { what: 'a private key', pattern: /PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1[A-Z0-9]{10,}/gi },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[0-9A-Z]{16,}/g },
  { what: 'an AWS session token', pattern: /\b(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[\w+/=]{16,}/g },
  { what: 'an Azure key', pattern: /\b(?:AccountKey|SharedAccessKey|SharedAccessSignature)=[\w+/=%&.-]{16,}/gi },
  { what: 'an Azure client secret', pattern: /\b[\w~.-]{3}\dQ~[\w~.-]{20,}/g },
  { what: 'a SendGrid API key', pattern: /\bSG\.[\w-]{16,}\.?[\w-]*/g },
  { what: 'a Telegram bot token', pattern: /\b\d{8,10}:[\w-]{30,}/g },
  { what: 'a Mailchimp API key', pattern: /\b[0-9a-f]{32}-us\d{1,2}\b/g },
  { what: 'a Twilio key', pattern: /\bSK[0-9a-f]{32}\b/g },
  { what: 'a Terraform token', pattern: /\.atlasv1\.[\w-]{16,}/g },
  { what: 'a refresh token of Google', pattern: /\b1\/\/0[\w-]{20,}/g },
  { what: 'a signed token', pattern: /\beyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g },
  {
    what: 'a credential of a header',
    pattern: /\b(?:Bearer|Basic|Token)[ \t]{1,8}[\w.~+/=-]{12,}/gi,
    is: found => isDrawn(found) || found.endsWith('='),
  },
  {
    what: 'a credential of a header',
    pattern: /\b(?:Proxy-)?Authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?[^\s"',}]{4,}(?:[ \t]{1,4}[^\s"',}]{4,})?/gi,
  },
  { what: 'a hash of a password', pattern: /\$(?:apr1|2[aby]|5|6|argon2i?d?|y)\$[\w./$,=]{12,}/g },
  { what: 'a password in an address', pattern: /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]{0,200}:[^\s/]{1,400}@/gi },
  { what: 'a credential in an address', pattern: /\bhttps?:\/\/[^\s/?#@:"'<>]{1,400}@/gi },
  {
    what: 'a credential in an address',
    pattern:
      /[?&](?:sig|signature|token|key|api_?key|access_?token|auth_?token|secret|password|auth|code)=[^\s&"'#]{8,}/gi,
  },
  {
    what: 'the value of a key or password',
    pattern:
      /\b(?:aws_secret_access_key|aws_session_token|client_secret|secret_?key|api_?key|auth_?token|access_?token|private_?key|password|passwd)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?[\w+/=.~-]{16,}/gi,
    is: found => isDrawn(found.replace(/^.*?[:=][ \t"']*/, '')),
  },
];

/** How the forms of a list begin and end alike, and one pattern that finds something wherever one of them does. */
const TOKENS = { before: '(?<![\\w-])', after: '[\\w.=~-]{10,}' };

const anyOf = (patterns: readonly string[]): string => patterns.map(one => `(?:${one})`).join('|');

const sourcesOf = (flags: string): readonly string[] =>
  OTHERS.flatMap(({ pattern }) => (pattern.flags === flags ? [pattern.source] : []));

/**
 * Patterns of which one is found in every text that holds a secret of a form: four searches instead of one for each form,
 * since most texts hold none.
 */
export const HINTS: readonly RegExp[] = [
  new RegExp(anyOf(WEBHOOKS.map(([, address]) => address)), 'i'),
  new RegExp(`${TOKENS.before}(?:${anyOf(TOKEN_STARTS)})${TOKENS.after}`),
  new RegExp(anyOf(sourcesOf('g'))),
  new RegExp(anyOf(sourcesOf('gi')), 'i'),
];

/** Forms with a shape of their own: each is refused anywhere in a config, and shown nowhere. */
export const FORMS: readonly SecretForm[] = [
  ...WEBHOOKS.map(([what, address, host = '']) => ({
    what,
    pattern: new RegExp(`(?:\\b[a-z]{2,10}://)?\\b${host}(?:${address})[^\\s"'<>]*`, 'gi'),
  })),
  ...PREFIXES.map(([what, start]) => ({
    what,
    pattern: new RegExp(`${TOKENS.before}(?:${start})${TOKENS.after}`, 'g'),
    is: isDrawn,
  })),
  ...OTHERS,
];

/** A key as PagerDuty, Opsgenie and their like draw one. Elsewhere the same text is a checksum, a uid or a version. */
export const isKey = (text: string): boolean =>
  /^[0-9a-f]{20,128}$/i.test(text) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** What is a secret where a field asks for the name of a Secret, or says that it is one. */
export const isDrawnSecret = (text: string): boolean =>
  isKey(text) || (/^[\w+/=.~-]{20,}$/.test(text) && isDrawn(text));

/** Names of fields that people paste secrets into. */
export const SECRET_FIELD =
  /secret|passw|passphrase|token|api[-_]?key|routing[-_]?key|service[-_]?key|integration[-_]?key|credential|^auth/i;
