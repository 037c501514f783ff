import { DNS_LABEL } from '../lib/names.ts';
import { by, groupBy } from '../lib/sort.ts';

/** A Secret that must exist and that this repository never holds: only its name and keys are known here. */
export interface SecretNeed {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly SecretKey[];
  /** Who reads it, as a noun phrase for the table of Secrets. */
  readonly reader: string;
}

export interface SecretKey {
  readonly key: string;
  /** What the value is, and where a person gets it. */
  readonly meaning: string;
  readonly optional?: boolean;
}

/** A Secret of one namespace, with the keys that all its readers need. */
export interface WholeSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly (SecretKey & { readonly reader: string })[];
}

/** Secrets that are needed, each once, by name and namespace. */
export function wholeSecrets(needs: readonly SecretNeed[]): WholeSecret[] {
  return [...groupBy(needs, ({ namespace, name }) => `${namespace}/${name}`).values()]
    .flatMap(members => {
      const [first] = members;
      if (!first) return [];
      const keys = members.flatMap(member => member.keys.map(key => ({ ...key, reader: member.reader })));
      return [
        { namespace: first.namespace, name: first.name, keys: [...new Map(keys.map(key => [key.key, key])).values()] },
      ];
    })
    .sort(by(({ namespace, name }) => `${name} ${namespace}`));
}

/** JSON Schema of a reference to one key of a Secret. */
export const secretReference = <const Text extends string>(description: Text) =>
  ({
    type: 'object',
    description,
    additionalProperties: false,
    required: ['name', 'key'],
    properties: {
      name: { type: 'string', pattern: DNS_LABEL, description: 'Name of the Secret.' },
      key: { type: 'string', pattern: '^[-._a-zA-Z0-9]+$', description: 'Key in it.' },
    },
  }) as const;

/** Where the value of a Secret's key is on a machine without a cluster: a file below the folder of what is installed. */
export const secretFile = ({ name, key }: { readonly name: string; readonly key: string }): string =>
  `secrets/${name}/${key}`;
