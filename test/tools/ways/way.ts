import type { Tool } from '../tools.ts';

/** What a tool of one way takes to be made. */
export interface Way<T extends Tool> {
  /** What it is made from: a tool is made again when any of it changes. */
  readonly inputs: (tool: T, name: string) => Promise<readonly (string | Buffer)[]>;
  /** What takes the time, for whoever waits. */
  readonly doing: (tool: T) => string;
  /** Makes it, and puts it in its place last, so that a failure leaves what was there. Throws `Failed` with a remedy. */
  readonly make: (name: string, tool: T) => Promise<void>;
  /** Folders beside the binary that belong to it, for its size. */
  readonly folders?: (name: string) => readonly string[];
  /** Programs it takes, by the Debian package that has them; a name with a slash is a glob of paths. */
  readonly needs: (tool: T) => Readonly<Record<string, string>>;
}

/** Thrown when a tool cannot be made: the message is for the person who asked. */
export class Failed extends Error {}
