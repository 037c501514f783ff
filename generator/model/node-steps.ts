import type { Intent } from './intent.ts';

/* What runbooks ask for about nodes. What a node prints, and what that means, the platform says. */

/** Sets NODE from the alert's `instance`. */
export const nodeOfInstance: Intent = { intent: 'findNode' };

/** Its state, as the control plane sees it. */
export const nodeState: Intent = { intent: 'nodeState' };

/** What its pods are. */
export const podsOnNode: Intent = { intent: 'listOnNode' };

/** What its pods have been promised. */
export const allocated: Intent = { intent: 'allocated' };

/** Which pods use most of `cpu` or `memory`. */
export const topPods = (resource: 'cpu' | 'memory'): Intent => ({ intent: 'top', resource });

/** Which pods fill the disk on which the kubelet keeps them. */
export const diskOfPods: Intent = { intent: 'diskUse' };

/** Keeps new pods away from the node. */
export const cordon: Intent = { intent: 'cordon' };
