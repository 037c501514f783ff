import { DNS_LABEL } from '../lib/names.ts';

/** A Secret that must exist and that this repository never holds: only its name and keys are known here. */
export interface SecretNeed {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly SecretKey[];
  /** Who reads it, as a noun phrase for the README's table. */
  readonly reader: string;
}

export interface SecretKey {
  readonly key: string;
  /** What the value is, and where a person gets it. */
  readonly meaning: string;
  readonly optional?: boolean;
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
