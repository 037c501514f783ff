import type { Manifest } from '../model/artifact.ts';
import { make } from './kind.ts';

/** The parts of a Subscription that are emitted (operator-framework/api, pkg/operators/v1alpha1/subscription_types.go). */
export interface ISubscription {
  readonly spec: {
    readonly name: string;
    readonly channel: string;
    readonly source: string;
    readonly sourceNamespace: string;
    readonly installPlanApproval: 'Automatic' | 'Manual';
  };
}

/** The parts of an OperatorGroup that are emitted (operator-framework/api, pkg/operators/v1/operatorgroup_types.go). */
export interface IOperatorGroup {
  readonly spec: { readonly upgradeStrategy: 'Default' };
}

/** A package of a catalog of the Operator Lifecycle Manager, and where it is installed. */
export interface Operator {
  readonly name: string;
  readonly namespace: string;
  readonly channel: string;
  readonly catalog: { readonly source: string; readonly sourceNamespace: string };
}

/**
 * What makes the Operator Lifecycle Manager install an operator for all namespaces: an OperatorGroup without target
 * namespaces, the only one in its namespace (a second one stops both), and a Subscription. No `startingCSV`: the manager
 * writes newer ones, and Argo CD would differ with it for ever.
 */
export function operator({ name, namespace, channel, catalog }: Operator): readonly Manifest[] {
  return [
    make('OperatorGroup', { name, namespace }, { spec: { upgradeStrategy: 'Default' } }),
    make(
      'Subscription',
      { name, namespace },
      { spec: { name, channel, ...catalog, installPlanApproval: 'Automatic' } },
    ),
  ];
}
