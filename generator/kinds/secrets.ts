import type { Path } from '../lib/yaml.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import { fields, items, objectsWithin, textAt, words } from '../views/reading.ts';
import { referencesOf } from '../views/references.ts';
import type { ProcessView, SecretView } from '../views/views.ts';

/**
 * Fields that Prometheus and Alertmanager take a secret in (`Secret` and `SecretURL` in prometheus/common, config/;
 * prometheus, config/ and discovery/; alertmanager, config/notifiers.go). Each has a field `<field>_file` beside it.
 */
const SECRET_FIELDS = new Set([
  ...[
    'password',
    'credentials',
    'bearer_token',
    'client_secret',
    'secret_key',
    'token',
    'application_credential_secret',
  ],
  ...['smtp_auth_password', 'smtp_auth_secret', 'slack_api_url', 'slack_app_token', 'opsgenie_api_key'],
  ...['wechat_api_secret', 'victorops_api_key', 'rocketchat_token', 'telegram_bot_token', 'mattermost_webhook_url'],
  ...['auth_password', 'auth_secret', 'service_key', 'api_key', 'api_secret', 'bot_token', 'user_key', 'webhook_url'],
  ...['app_token', 'alert_source_token'],
]);

/** The same in the entries of one list alone: elsewhere the name is that of an address or a key that is no secret. */
const ONLY_IN: Readonly<Record<string, string>> = { routing_key: 'pagerduty_configs', api_url: 'slack_configs' };

/** Files that Prometheus writes, or that hold what all may read. */
const OPEN_FILES = ['query_log_file', 'scrape_failure_log_file'];

/** The end of a path to the value of a Secret on a machine (model/secret.ts, `secretFile`). */
const SECRET_FILE = /(?:^|\/)secrets\/([a-z0-9-]+)\/([-._a-zA-Z0-9]+)$/;

/** A value that a tool puts in later, or a word that stands for none. */
const IS_NO_VALUE =
  /^$|\$\{|\$\(|^\$|\{\{|<path:|^ref\+|^op:\/\/|\bENC\[|^<|^(?:empty|none|null|true|false|dummy|fake|placeholder|unused|not[-_ ]?(?:needed|required|used))$/i;

/** Names of variables that programs take a secret by. */
const VARIABLE = /(?:^|_)(?:PASSWORD|PASSWD|TOKEN|SECRET|API_?KEY|SECRET_KEY|ACCESS_KEY|PRIVATE_KEY)$/i;

/** A file that holds a value; one of a Secret that has its place on a machine is that Secret. */
const ofFile = (file: string, path: Path): SecretView => {
  const [, name, key] = SECRET_FILE.exec(file) ?? [];
  return name === undefined || key === undefined
    ? { from: 'file', file, path }
    : { from: 'secret', name, key, optional: false, path };
};

/** Whether a value is written where a reference belongs. */
export const isWritten = (value: unknown): value is string => typeof value === 'string' && !IS_NO_VALUE.test(value);

/** What a file of Prometheus or Alertmanager reads or holds in the fields that take a secret. */
export const readSecretFields = ({ data }: Pick<FileContent, 'data'>): readonly SecretView[] =>
  [...objectsWithin(data)].flatMap(([list, object, path]) =>
    Object.entries(object).flatMap(([field, value]): SecretView[] => {
      if (field.endsWith('_file') && typeof value === 'string' && !OPEN_FILES.includes(field))
        return [ofFile(value, [...path, field])];
      const isSecret = SECRET_FIELDS.has(field) || ONLY_IN[field] === list;
      return isSecret && isWritten(value) ? [{ from: 'text', field, path: [...path, field] }] : [];
    }),
  );

/** What a unit reads as a credential or by a variable that names a file, and the values in its variables. */
export const readUnitSecrets = ({ data }: FileContent): readonly SecretView[] => {
  const { LoadCredential, LoadCredentialEncrypted, Environment } = fields(fields(data)['Service']);
  const lines = (value: unknown) => (typeof value === 'string' ? [value] : words(value));
  const credentials = { LoadCredential, LoadCredentialEncrypted };
  return [
    ...Object.entries(credentials).flatMap(([key, value]) =>
      lines(value).flatMap(line => {
        const file = line.slice(line.indexOf(':') + 1);
        return file.includes('/') ? [ofFile(file, ['Service', key])] : [];
      }),
    ),
    ...lines(Environment).flatMap(line => {
      const [, name = '', value = ''] = /^"?(\w+)=(.*?)"?$/.exec(line) ?? [];
      const path = ['Service', 'Environment'];
      if (name.endsWith('_FILE') && value.includes('/')) return [ofFile(value, path)];
      return ofVariable(name, value, path);
    }),
  ];
};

const ofVariable = (name: string, value: unknown, path: Path): SecretView[] =>
  VARIABLE.test(name) && isWritten(value) && !value.includes('/') && !/^%|^\d+$/.test(value)
    ? [{ from: 'text', field: name, path }]
    : [];

/** A file that Grafana or a collector puts in: `$__file{PATH}`, `${file:PATH}`. */
const EXPANDED = /\$(?:__file\{|\{file:)((?:\$\{[^}$]*\}|[^}$])+)\}/g;

/** What the settings of another program read from files. */
export const readSettingsSecrets = ({ data }: FileContent): readonly SecretView[] =>
  [...objectsWithin(data)].flatMap(([, object, path]) =>
    Object.entries(object).flatMap(([field, value]) =>
      typeof value === 'string'
        ? [...value.matchAll(EXPANDED)].map(([, file = '']) => ofFile(file, [...path, field]))
        : [],
    ),
  );

/** What an object reads of Secrets, and the values in the variables of its containers. */
export const readObjectSecrets = (object: Manifest, processes: readonly ProcessView[]): readonly SecretView[] => [
  ...referencesOf(object).flatMap(({ kind, ...reference }): SecretView[] =>
    kind === 'Secret' ? [{ from: 'secret', ...reference }] : [],
  ),
  ...processes.flatMap(({ json, path }) =>
    items(json['env']).flatMap((variable, at) =>
      ofVariable(textAt(variable, 'name') ?? '', variable['value'], [...path, 'env', at, 'name']),
    ),
  ),
];
