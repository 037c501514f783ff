import { pattern } from '../promql/matcher.ts';
import type { Fills } from './fills.ts';

/** What checks ask of a platform. */
export interface PlatformFacts {
  /** Label that rule evaluation forces to the rule's own namespace. */
  readonly enforcedNamespaceLabel: string | null;
  readonly ignoresNamespaceSelectors: boolean;
  /** Whether `honorLabels` of a monitor has no effect. */
  readonly overridesHonorLabels?: true;
  /** Whose alerts an AlertmanagerConfig in a namespace gets: those of its own namespace, or all of them. */
  readonly alertsFor: (namespace: string) => 'own' | 'all';
  /** Namespaces whose monitors and rules users must not add to, as anchored patterns. */
  readonly reservedNamespaces: readonly string[];
  /** Namespaces that are there already, which no delivery makes or labels, beside the reserved ones. */
  readonly presentNamespaces: readonly string[];
  /** Fields of monitors that the platform's Prometheus refuses, as dotted paths below an endpoint. */
  readonly forbiddenEndpointFields: readonly string[];
  /** Kinds that exist as CRDs and that nothing on the platform reads. */
  readonly unreadKinds: readonly string[];
  /** Labels that would hand a namespace to the platform's own monitoring. */
  readonly reservedNamespaceLabels: Readonly<Record<string, string>>;
  /** Labels that take an object, or a namespace with all in it, out of monitoring. */
  readonly unreadLabels: Readonly<Record<string, string>>;
  /** Objects that others rely on too, by their identity, with what goes along where one is removed. */
  readonly sharedObjects: Readonly<Record<string, string>>;
  /** What the platform puts into Secrets and ConfigMaps by itself. */
  readonly fills: Fills;
  /** What people read through the datasources of a Grafana that is made here: a sentence for OPERATIONS.md. */
  readonly readThroughGrafana: string;
  /** API groups whose CRDs are there before the first sync. */
  readonly readyGroups: readonly string[];
}

/** Whether a namespace belongs to the platform. */
export const isReserved = (namespace: string, { reservedNamespaces }: PlatformFacts): boolean =>
  reservedNamespaces.some(reserved => pattern(reserved)?.test(namespace));
