import { dice } from '../tools/dice.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const draw = dice(4);
const drawn = (length: number, of: string): string => Array.from({ length }, () => draw.pick([...of])).join('');
/** As a machine draws them; a digit and both cases are always among them. */
const any = (length: number): string => `a7Q${drawn(length - 3, `${LETTERS}0123456789`)}`;
const lower = (length: number): string => `a7${drawn(length - 2, 'abcdefghijklmnopqrstuvwxyz0123456789')}`;
const upper = (length: number): string => `A7${drawn(length - 2, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`;
const hex = (length: number): string => `a7${drawn(length - 2, '0123456789abcdef')}`;
const digits = (length: number): string => drawn(length, '123456789');
const uuid = (): string => [8, 4, 4, 4, 12].map(hex).join('-');
const pem = (kind: string): string => `-----BEGIN ${kind}----- MII${any(40)} -----END ${kind}-----`;

/** A secret as people paste it. */
export interface Pasted {
  readonly kind: string;
  readonly text: string;
  /** One that only its field tells from a checksum. */
  readonly byField?: true;
}

const tokens: Readonly<Record<string, string>> = {
  'Hugging Face': `hf_${any(34)}`,
  'NVIDIA NGC': `nvapi-${any(64)}`,
  Groq: `gsk_${any(52)}`,
  OpenAI: `sk-${any(48)}`,
  'OpenAI project': `sk-proj-${any(64)}`,
  Anthropic: `sk-ant-api03-${any(80)}`,
  OpenRouter: `sk-or-v1-${hex(64)}`,
  'Langfuse secret': `sk-lf-${uuid()}`,
  LiteLLM: `sk-${any(22)}`,
  Replicate: `r8_${any(37)}`,
  Perplexity: `pplx-${any(48)}`,
  xAI: `xai-${any(80)}`,
  Fireworks: `fw_${any(24)}`,
  LangSmith: `lsv2_pt_${hex(32)}_${hex(10)}`,
  OpenShift: `sha256~${any(43)}`,
  'Slack bot': `xoxb-${digits(12)}-${digits(12)}-${any(24)}`,
  'Slack user': `xoxp-${digits(12)}-${digits(12)}-${hex(32)}`,
  'Slack app': `xapp-1-${upper(11)}-${digits(13)}-${hex(64)}`,
  'Slack config': `xoxe.xoxp-1-${any(160)}`,
  'AWS access key': `AKIA${upper(16)}`,
  'AWS temporary key': `ASIA${upper(16)}`,
  'AWS secret key': `aws_secret_access_key=${any(40)}`,
  'AWS session token': `IQoJb3JpZ2lu${any(200)}`,
  'Azure storage key': `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${any(86)}==`,
  'Azure shared key': `Endpoint=sb://x/;SharedAccessKey=${any(43)}=`,
  'Azure SAS': `https://x.blob.core.windows.net/c?sv=2022-11-02&sig=${any(43)}%3D`,
  'Azure client secret': `abc8Q~${any(34)}`,
  'Google API key': `AIza${any(35)}`,
  'Google OAuth': `ya29.${any(100)}`,
  'Google client secret': `GOCSPX-${any(28)}`,
  'Google refresh token': `1//0${any(60)}`,
  'GitHub classic': `ghp_${any(36)}`,
  'GitHub OAuth': `gho_${any(36)}`,
  'GitHub app': `ghs_${any(36)}`,
  'GitHub refresh': `ghr_${any(36)}`,
  'GitHub fine-grained': `github_pat_${any(22)}_${any(59)}`,
  'GitLab personal': `glpat-${any(20)}`,
  'GitLab deploy': `gldt-${any(20)}`,
  'GitLab runner': `glrt-${any(20)}`,
  'GitLab CI': `glcbt-64_${any(20)}`,
  'GitLab trigger': `glptt-${hex(40)}`,
  Atlassian: `ATATT3xFfGF0${any(180)}`,
  Bitbucket: `ATBB${any(32)}`,
  npm: `npm_${any(36)}`,
  PyPI: `pypi-AgEIcHlwaS5vcmc${any(150)}`,
  RubyGems: `rubygems_${hex(48)}`,
  'Docker personal': `dckr_pat_${any(27)}`,
  'Docker organization': `dckr_oat_${any(32)}`,
  'Stripe live': `sk_live_${any(24)}`,
  'Stripe restricted': `rk_live_${any(24)}`,
  'Stripe webhook': `whsec_${any(32)}`,
  SendGrid: `SG.${any(22)}.${any(43)}`,
  'Vault service': `hvs.${any(90)}`,
  'Vault batch': `hvb.${any(138)}`,
  age: `AGE-SECRET-KEY-1${upper(58)}`,
  JWT: `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx${any(20)}.${any(43)}`,
  'Grafana service account': `glsa_${any(32)}_${hex(8)}`,
  'Grafana Cloud': `glc_${any(100)}`,
  Databricks: `dapi${hex(32)}`,
  DigitalOcean: `dop_v1_${hex(64)}`,
  'Fly.io': `fo1_${any(43)}`,
  Linear: `lin_api_${any(40)}`,
  Notion: `ntn_${any(46)}`,
  'New Relic': `NRAK-${upper(27)}`,
  Sentry: `sntrys_${any(120)}`,
  PlanetScale: `pscale_tkn_${any(43)}`,
  Postman: `PMAK-${hex(24)}-${hex(34)}`,
  Pulumi: `pul-${hex(40)}`,
  Shopify: `shpat_${hex(32)}`,
  Square: `sq0atp-${any(22)}`,
  Tailscale: `tskey-auth-${any(16)}-${any(32)}`,
  Doppler: `dp.pt.${any(43)}`,
  CircleCI: `CCIPAT_${any(22)}_${hex(40)}`,
  Dynatrace: `dt0c01.${upper(24)}.${upper(64)}`,
  SonarQube: `squ_${hex(40)}`,
  Artifactory: `AKCp${any(69)}`,
  Buildkite: `bkua_${hex(40)}`,
  Typeform: `tfp_${any(44)}`,
  Brevo: `xkeysib-${hex(64)}-${any(16)}`,
  Supabase: `sbp_${hex(40)}`,
  Heroku: `HRKU-${uuid()}`,
  Mailgun: `key-${hex(32)}`,
  Mailchimp: `${hex(32)}-us12`,
  Twilio: `SK${hex(32)}`,
  Telegram: `${digits(10)}:AA${any(33)}`,
  Terraform: `${any(14)}.atlasv1.${any(67)}`,
};

const addresses: Readonly<Record<string, string>> = {
  'Slack webhook': `https://hooks.slack.com/services/T0${upper(9)}/B0${upper(9)}/${any(24)}`,
  'Slack webhook in capitals': `HTTPS://HOOKS.SLACK.COM/services/T0${upper(9)}/B0${upper(9)}/${any(24)}`,
  'Slack webhook without a scheme': `hooks.slack.com/services/T0${upper(9)}/B0${upper(9)}/${any(24)}`,
  'Slack workflow': `http://hooks.slack.com/workflows/T0${upper(9)}/A0${upper(9)}/${digits(18)}/${any(24)}`,
  Discord: `https://discord.com/api/webhooks/${digits(18)}/${any(68)}`,
  'Discord, old': `https://discordapp.com/api/v10/webhooks/${digits(18)}/${any(68)}`,
  Mattermost: `https://chat.example.com/hooks/${lower(26)}`,
  Teams: `https://x.webhook.office.com/webhookb2/${uuid()}@${uuid()}/IncomingWebhook/${hex(32)}/${uuid()}`,
  'Teams workflow': `https://prod-01.westeurope.logic.azure.com:443/workflows/${hex(32)}/triggers/manual/paths/invoke?sig=${any(43)}`,
  'hc-ping': `https://hc-ping.com/${uuid()}`,
  Snitch: `https://nosnch.in/${hex(10)}`,
  'Google Chat': `https://chat.googleapis.com/v1/spaces/AAAA/messages?key=AIza${any(35)}&token=${any(43)}`,
  'Telegram bot': `https://api.telegram.org/bot${digits(10)}:AA${any(33)}/sendMessage`,
  Zapier: `https://hooks.zapier.com/hooks/catch/${digits(7)}/${lower(7)}/`,
  VictorOps: `https://alert.victorops.com/integrations/generic/20131114/alert/${uuid()}/x`,
  PagerDuty: `https://events.pagerduty.com/integration/${hex(32)}/enqueue`,
  'user info': `https://robot:${any(12)}@git.example.com/x.git`,
  'user info with an @ in the password': `postgres://robot:p@${any(12)}@db.example.com/x`,
  'token as a user': `https://${any(30)}@git.example.com/x.git`,
  'key in a query': `https://api.example.com/alerts?api_key=${any(24)}`,
};

const blocks: Readonly<Record<string, string>> = {
  'RSA key': pem('RSA PRIVATE KEY'),
  'EC key': pem('EC PRIVATE KEY'),
  'OpenSSH key': pem('OPENSSH PRIVATE KEY'),
  'PKCS 8': pem('PRIVATE KEY'),
  PGP: pem('PGP PRIVATE KEY BLOCK'),
  'bearer header': `Authorization: Bearer ${any(40)}`,
  'basic header': `Authorization: Basic ${any(30)}==`,
  'token header': `Authorization: token ${hex(40)}`,
  bcrypt: `$2y$10$${any(53)}`,
  htpasswd: `$apr1$${any(8)}$${any(22)}`,
};

/** More than a hundred kinds. They are put together here, as a scanner of a Git host takes what looks like one for one. */
export const SECRETS: readonly Pasted[] = [
  ...Object.entries({ ...tokens, ...addresses, ...blocks }).map(([kind, text]) => ({ kind, text })),
  { kind: 'PagerDuty routing key', text: hex(32), byField: true },
  { kind: 'Opsgenie key', text: uuid(), byField: true },
];

/** What looks like a secret and is none. */
export const HARMLESS: readonly string[] = [
  ...[
    'sk-learn-inference-server',
    'sk-models',
    'hf_home',
    'hf-mirror',
    'key-of-the-door',
    'token-exchange',
    'pat.example',
  ],
  ...[hex(32), hex(40), `sha256:${hex(64)}`, uuid(), 'vllm-predictors-overview', 'mistralai/Mistral-7B-Instruct-v0.3'],
  ...[
    'https://grafana.example.com/d/abc123?var-namespace=vllm',
    'https://github.com/example/demo.git',
    'git@github.com:x/y',
  ],
  ...[
    'ssh://git@git.example.com/x.git',
    'quay.io/openshift/origin-oauth-proxy:4.16',
    'bearer of bad news',
    'Basic monitoring',
  ],
  ...['password', 'the token is in Secret slack-webhook-secret', 'api_key', 'ghp_', 'eyJ', 'npm_config', 'SG.', 'AKIA'],
  ...[
    'https://hooks.example.com/',
    'hooks-slack-com',
    '2024-01-01T00:00:00Z',
    'http://litellm.litemaas.svc:4000/health',
  ],
];

/** What must not come back: every stretch of the drawn part, and so what stands beside it. */
export const parts = (text: string): string[] =>
  (text.match(/\w{10,}/g) ?? [text]).flatMap(part =>
    /^(?:webhook\w*|AccountName|workflows|enqueue|integrat\w*|https?|IncomingWebhook|aws_\w+|Authorization|googleapis|\w*Protocol|victorops|SharedAccessKey)$/i.test(
      part,
    )
      ? []
      : [part.slice(-8)],
  );
