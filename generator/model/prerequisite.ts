import type { Line } from '../lib/shell.ts';

/**
 * Something a person must see to before the first sync. A source may name intents in the place of the command that shows it.
 */
export interface Prerequisite<Run = Line> {
  readonly title: string;
  readonly why: string;
  /** How to bring it about, as Markdown with commands. */
  readonly how: string;
  /** A command that shows it is done, and what it prints then. */
  readonly verify: { readonly run: Run; readonly expect: string };
  /** What it brought about that others may use, and that stays when everything here is removed. */
  readonly stays?: string;
}
