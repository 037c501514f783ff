import { type Asked, askedOf, type Canary, type Task } from './options.ts';

/** Where the prober finds what it shows and whom it trusts. */
export const MOUNTED = '/etc/canary';
export const TOKEN = `${MOUNTED}/token/token`;
export const CA = `${MOUNTED}/ca/ca.crt`;

/** The shortest prompt that every tokenizer makes at least one token of. */
const WORD = 'Hi';

/** The body of each task, but for the model. */
const BODIES: Readonly<Record<Task, object>> = {
  completion: { prompt: WORD, max_tokens: 1 },
  chat: { messages: [{ role: 'user', content: WORD }], max_tokens: 1 },
  embedding: { input: WORD },
};

/** What only an answer that was worked for has: a token that was counted, or a number of a vector. */
const PROOF: Readonly<Record<Task, string>> = {
  completion: '"completion_tokens":\\s*[1-9]',
  chat: '"completion_tokens":\\s*[1-9]',
  embedding: '"embedding":\\s*\\[\\s*-?[0-9]',
};

/**
 * The config of a blackbox exporter with a module for each model, named as the model is
 * (prometheus/blackbox_exporter, CONFIGURATION.md). Nothing follows a redirect: the token would go along.
 */
export const modulesOf = (canary: Canary, namespace: string, more: object): object => ({
  modules: Object.fromEntries(askedOf(canary, namespace).map(asked => [asked.model, moduleOf(asked, canary, more)])),
});

const moduleOf = ({ model, task }: Asked, { timeout, secret, ca }: Canary, more: object): object => ({
  prober: 'http',
  timeout,
  http: {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ model, ...BODIES[task], ...more }),
    valid_status_codes: [200],
    fail_if_body_not_matches_regexp: [PROOF[task]],
    follow_redirects: false,
    ...(secret ? { authorization: { type: 'Bearer', credentials_file: TOKEN } } : {}),
    ...(ca
      ? { tls_config: { ca_file: CA, ...(ca.serverName === undefined ? {} : { server_name: ca.serverName }) } }
      : {}),
  },
});
