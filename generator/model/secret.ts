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
