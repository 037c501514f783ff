/** One thing that is wrong with a value, as data: `schema/sentences.ts` words it, once, where it is printed. */
export interface Finding {
  /** Object keys and list indexes, from the root. */
  readonly path: readonly (string | number)[];
  /** Which part of the field at `path` is wrong; the value, unless it says otherwise. */
  readonly at?: 'key' | 'value';
  /** The keyword of JSON Schema that it breaks, or `rule` where something else than a keyword asks for it. */
  readonly keyword: string;
  /** What the keyword asks for, as the schema has it. */
  readonly limit?: unknown;
  /** What is there instead: the value, or the name of the key. */
  readonly value?: unknown;
  /** What would be right, as YAML in one line, of a mapping or list that is absent or something else. */
  readonly shape?: string;
  /** Every name or value that would have been right. */
  readonly known?: readonly string[];
  /** Of `anyOf` and `oneOf`: what is wrong in each of the forms. */
  readonly ways?: readonly Finding[];
  /** Of a `rule`: what is wrong, in words. */
  readonly says?: string;
  /** What to do, where what is asked for does not say it. */
  readonly fix?: string;
}
