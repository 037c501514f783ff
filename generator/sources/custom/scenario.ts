import type { Motion } from '../../model/alert.ts';
import type { Replicas } from '../../model/replica-scenarios.ts';
import { type Scope, target } from '../../model/scope.ts';

type Labels = Readonly<Record<string, string>>;

/** Labels of a series of it in a scenario, by the number of its replica. */
export const replica = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1, own: Labels = {}): Labels => ({
  ...target(at, { pod: `server-${number}`, instance: `10.0.0.${number}:8080` }),
  ...own,
});

/** Its replicas, each scraped by itself. */
export const replicasOf = (at: Pick<Scope, 'scope' | 'targetLabels'> & Pick<Replicas, 'up'>): Replicas => ({
  up: at.up,
  replica: number => replica(at, number),
});

/** A counter that grows this fast from far above zero, where `rate` would guess when it began. */
export const flows = (perMinute: number): Motion => ({ from: 1e6, perMinute });
