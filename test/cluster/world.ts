import type { Cluster } from './cluster.ts';
import type { Repository } from './repository.ts';

/** What scenarios work with. */
export interface World {
  readonly cluster: Cluster;
  readonly repository: Repository;
}

/** A scenario: its name in the table, and what it does. It throws where the cluster is not as it should be. */
export interface Stage {
  readonly name: string;
  /** Answers with what is worth a line in the table. */
  readonly run: (world: World) => Promise<string>;
}

/** Fails with everything that is wrong. */
export function demand(what: string, wrong: readonly string[]): void {
  if (wrong.length > 0)
    throw new Error(
      `${what}:\n  ${wrong.slice(0, 20).join('\n  ')}${wrong.length > 20 ? `\n  and ${wrong.length - 20} more` : ''}`,
    );
}

/** Fails where something does not hold. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
