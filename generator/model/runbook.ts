import type { Line } from '../lib/shell.ts';

/**
 * What a person does when woken, in the order they need it. Commands may use `$NAMESPACE` and the alert's labels. A source
 * writes steps that name intents (`Step` of `intent.ts`); a page has those that the platform makes of them.
 */
export interface Runbook<Of = RunbookStep> {
  readonly meaning: string;
  readonly impact: string;
  /** Looks and changes nothing. */
  readonly diagnosis: readonly Of[];
  /** Ends with what costs something. */
  readonly mitigation: readonly Of[];
}

/** One step of a page: a sentence, or a command. */
export type RunbookStep = string | Command;

/** A command of a runbook. */
export interface Command {
  /** What it is for, as an imperative. */
  readonly say: string;
  /**
   * For bash and zsh. A variable in capitals is the alert's label of that name, or one of `needs`, or one that an earlier
   * command of the page has set.
   */
  readonly run: Line;
  /** What to look for in what it prints, in sentences. */
  readonly look: string;
  /** What it costs, in sentences, where it changes anything. */
  readonly costs?: string;
  readonly needs?: Needs;
}

/** A variable of a command that is no label of the alert. */
export interface Need {
  /** What it is, to follow "`NAME` is". */
  readonly is: string;
  /** Its value as the shell reads it; a person fills it in where there is none. */
  readonly value?: Line;
}

/** The variables of a command that are no labels, by their names. */
export type Needs = Readonly<Record<string, Need>>;

/** Whether a step is a command. */
export const isCommand = (step: RunbookStep): step is Command => typeof step !== 'string';
