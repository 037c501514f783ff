import type { Spot } from '../lib/documents.ts';
import type { Origin } from '../lib/origin.ts';

/** A Kubernetes object as data. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
  };
  readonly [field: string]: unknown;
}

/** A manifest that the product emits, with the place that made it. */
export interface ObjectArtifact {
  readonly form: 'object';
  readonly object: Manifest;
  /** The folder of the base it lives in: a source instance, `grafana` or `alerting`. */
  readonly part: string;
  readonly origin: Origin;
  /** Where a part of it stands, in a manifest that somebody wrote. */
  readonly locate?: (spot: Spot) => Origin;
}

/** A text file that the product emits. */
export interface TextArtifact {
  readonly form: 'text';
  readonly path: string;
  readonly text: string;
  readonly origin: Origin;
}

export type Artifact = ObjectArtifact | TextArtifact;

/** What makes an object one and the same: `Kind namespace/name`, or `Kind name` where it has no namespace. */
export const identity = ({ kind, metadata }: Manifest): string =>
  metadata.namespace ? `${kind} ${metadata.namespace}/${metadata.name}` : `${kind} ${metadata.name}`;

/** An answer of a platform that cannot do what is asked: it becomes an issue at the config's line. */
export interface Unsupported {
  readonly unsupported: { readonly why: string; readonly fix: string };
}

export const unsupported = (why: string, fix: string): Unsupported => ({ unsupported: { why, fix } });

export const isUnsupported = (answer: unknown): answer is Unsupported =>
  typeof answer === 'object' && answer !== null && 'unsupported' in answer;
