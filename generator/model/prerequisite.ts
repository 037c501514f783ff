import type { Line } from '../lib/shell.ts';
/** Something a person must see to before the first sync. */
export interface Prerequisite {
  readonly title: string;
  readonly why: string;
  /** How to bring it about, as Markdown with commands. */
  readonly how: string;
  /** A command that shows it is done, and what it prints then. */
  readonly verify: { readonly run: Line; readonly expect: string };
  /** What it brought about that others may use, and that stays when everything here is removed. */
  readonly stays?: string;
}
