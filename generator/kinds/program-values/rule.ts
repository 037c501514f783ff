import { isRecord } from '../../lib/record.ts';
import type { Path } from '../../lib/yaml.ts';
import type { Json } from '../../views/reading.ts';
import type { ValueFault } from './forms.ts';

/** What a struct asks of its fields. */
export interface Rules {
  /** Fields that must be there; of a list in a list one. */
  readonly needs?: readonly (string | readonly string[])[];
  /** Fields of which at most one may be there. */
  readonly once?: readonly (readonly string[])[];
  /** The values that a field, or each entry of its list, may have. */
  readonly oneOf?: Readonly<Record<string, readonly string[]>>;
  /** What a field, or each entry of its list, looks like, with a remedy. */
  readonly form?: Readonly<Record<string, readonly [pattern: RegExp, fix: string]>>;
  /** What cannot be said so. */
  readonly also?: (json: Json) => Iterable<ValueFault>;
}

export const fault = (what: string, key: Path, fix: string): ValueFault => ({ what, key, fix });

/** Whether Go sees more in a field than its zero value. A mapping is there even where it is empty. */
export const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  value !== false &&
  value !== 0 &&
  !(Array.isArray(value) && value.length === 0);

/** Whether anything in a mapping is more than its zero value. */
export const isFilled = (value: unknown): boolean =>
  isRecord(value) ? Object.values(value).some(isFilled) : isSet(value);
