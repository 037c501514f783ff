import { make } from '../../kinds/kind.ts';
import type { Manifest } from '../../model/artifact.ts';

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
