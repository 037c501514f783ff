import type { Path } from '../lib/yaml.ts';

/** One thing that is wrong with a value, as `schema/schema.ts` finds it. */
export interface Finding {
  readonly path: Path;
  /** The first word in backticks is the wrong one, where it has `known` alternatives. */
  readonly message: string;
  readonly known?: readonly string[];
  readonly at?: 'key' | 'value';
  /** What to do, where the message alone does not say it. */
  readonly fix?: string;
}
