import type { Origin } from '../lib/origin.ts';
import { listing, tick } from '../lib/words.ts';
import { parsePlain } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import { type SecretsKind, secretsWay } from '../model/config.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { wholeSecrets } from '../model/secret.ts';
import { dig, fields } from '../views/reading.ts';
import { PATHS } from './paths.ts';
import { conflictIn } from './refusal.ts';

/** The values of an encrypted file by key, each with whether it is encrypted. */
type ValuesIn = (object: Manifest) => ReadonlyMap<string, boolean>;

const kept = (values: unknown, isEncrypted: (text: string) => boolean): ReadonlyMap<string, boolean> =>
  new Map(Object.entries(fields(values)).map(([key, value]) => [key, isEncrypted(String(value))]));

/** A closed axis, beside `plan/parts/secrets.ts`: the ways that have files. sops marks each value that it encrypted. */
const VALUES: { readonly [K in SecretsKind]?: ValuesIn } = {
  'sealed-secrets': object => kept(dig(object, 'spec', 'encryptedData'), text => /^[A-Za-z0-9+/]{64,}=*$/.test(text)),
  sops: ({ data, stringData }) => kept({ ...fields(data), ...fields(stringData) }, text => text.startsWith('ENC[')),
};

/** What is wrong with the encrypted files: those that are not there, not whole, or not encrypted. No value is repeated. */
export const secretFileIssues = ({ overlays }: Plan, read: (path: string) => string | undefined): Issue[] =>
  overlays.flatMap(overlay => {
    const { secretFiles } = overlay;
    const values = VALUES[secretsWay(overlay.config).kind];
    if (!secretFiles || !values) return [];
    const secrets = wholeSecrets(overlay.secrets);
    return secretFiles.objects.flatMap(({ object, origin }) => {
      const path = `${secretFiles.bundle.path}/${PATHS.secretFile(object)}`;
      const { name, namespace } = object.metadata;
      const keys = secrets
        .filter(secret => secret.name === name && secret.namespace === namespace)
        .flatMap(secret => secret.keys.flatMap(({ key, optional }) => (optional ? [] : [key])));
      const text = read(path);
      const conflict = conflictIn(text ?? '', path);
      if (conflict) return [{ ...conflict, ...inOverlay(overlay.name) }];
      const found = faultOf(text, { head: object, keys, values, by: overlay.delivery.title });
      return found ? [issueOf(path, found, origin, overlay.name)] : [];
    });
  });

interface Fault {
  readonly level: Issue['level'];
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

const MAKE = 'make it with the commands in the section Secrets of OPERATIONS.md';

/** What a file must hold. */
interface Wanted {
  readonly head: Manifest;
  readonly keys: readonly string[];
  readonly values: ValuesIn;
  /** What brings it, by its title. */
  readonly by: string;
}

function faultOf(text: string | undefined, { head, keys, values: valuesIn, by }: Wanted): Fault | undefined {
  if (text === undefined)
    return {
      level: 'warning',
      what: 'is not there yet',
      why: `${by} will deploy no Secret of the overlay`,
      fix: MAKE,
    };
  const object = objectIn(text);
  const values = object ? valuesIn(object) : new Map<string, boolean>();
  const plain = [...values].flatMap(([key, isEncrypted]) => (isEncrypted ? [] : [key]));
  const isOther =
    object?.kind !== head.kind ||
    object.metadata?.name !== head.metadata.name ||
    object.metadata.namespace !== head.metadata.namespace;
  if (plain.length > 0 || (object?.['kind'] === 'Secret' && isOther))
    return {
      level: 'error',
      what: plain.length > 0 ? `holds ${listing(plain)} unencrypted` : 'holds another Secret',
      why: 'anyone who can read the repository could use it',
      fix: `revoke the value where it was pushed already, and ${MAKE}`,
    };
  const missing = keys.filter(key => !values.has(key));
  if (isOther || missing.length > 0)
    return {
      level: 'error',
      what: isOther
        ? `is not the ${head.kind} ${tick(`${head.metadata.namespace}/${head.metadata.name}`)}`
        : `lacks ${listing(missing)}`,
      why: 'what reads the Secret would not start or be rejected',
      fix: MAKE,
    };
  return undefined;
}

function objectIn(text: string): Manifest | undefined {
  try {
    const [object, ...more] = parsePlain(text) as Manifest[];
    return more.length === 0 && typeof object === 'object' && object !== null ? object : undefined;
  } catch {
    return undefined;
  }
}

const issueOf = (path: string, { what, ...rest }: Fault, at: Origin, overlay: string): Issue => ({
  id: 'secret-file-is-whole',
  what: `${tick(path)} ${what}`,
  ...rest,
  at,
  ...inOverlay(overlay),
});
