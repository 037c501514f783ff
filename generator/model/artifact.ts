import type { Spot } from '../lib/documents.ts';
import type { Origin } from '../lib/origin.ts';
import { tick } from '../lib/words.ts';

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
  /** Where a part of it stands, in a manifest that a person wrote. */
  readonly locate?: (spot: Spot) => Origin;
}

/** Formats of files that a program other than the API server reads: a closed axis, with a reader for each in `kinds/readers.ts`. */
export type FileKind =
  | 'rules-file'
  | 'alertmanager-yml'
  | 'prometheus-yml'
  | 'dashboard-json'
  | 'helm-values'
  | 'perses-dashboard'
  | 'systemd-unit'
  | 'collector-yml'
  | 'loki-yml'
  /** Settings of any other program, in YAML. */
  | 'yaml-file';

/** What is in a file, as data: YAML and JSON parsed, a unit as its sections (`{ Service: { ExecStart: [...] } }`). */
export interface FileContent {
  readonly kind: FileKind;
  /** Below the folder of its overlay, with `/`. */
  readonly path: string;
  readonly data: unknown;
  /** The home of a platform without namespaces; absent in what a person wrote. */
  readonly namespace?: string;
}

/** A file that the product emits or looks at, with the place that made it. */
export interface FileArtifact {
  readonly form: 'file';
  readonly file: FileContent;
  /** What it belongs to, as an object's part. */
  readonly part: string;
  readonly origin: Origin;
  /** Where a part of it stands, in a file that a person wrote. */
  readonly locate?: (spot: Spot) => Origin;
}

export type Artifact = ObjectArtifact | FileArtifact;

/** What a reader reads: an object, or what is in a file. */
export type Content = Manifest | FileContent;

export const contentOf = (artifact: Artifact): Content =>
  artifact.form === 'object' ? artifact.object : artifact.file;

export const isManifest = (content: Content): content is Manifest => 'apiVersion' in content;

/** Namespace of an object, or the home of a file; empty where there is none. */
export const namespaceOf = (content: Content): string =>
  (isManifest(content) ? content.metadata.namespace : content.namespace) ?? '';

/** A file without its home, as its text has it; an object as it is. */
export const asWritten = (content: Content): Content => {
  if (isManifest(content)) return content;
  const { kind, path, data } = content;
  return { kind, path, data };
};

/** What the fields of an object or a file are found in, by the paths that readers give. */
export const bodyOf = (content: Content): unknown => (isManifest(content) ? content : content.data);

/** What messages call it: the identity of an object, or the path of a file. */
export const nameOf = (content: Content): string => (isManifest(content) ? identity(content) : content.path);

/** What makes an object one and the same: `Kind namespace/name`, or `Kind name` where it has no namespace. */
export const identity = ({ kind, metadata }: Manifest): string =>
  metadata.namespace ? `${kind} ${metadata.namespace}/${metadata.name}` : `${kind} ${metadata.name}`;

/** What messages call it: the kind and name of an object, or the path of a file. */
export const subjectOf = (about: Artifact): string =>
  about.form === 'object' ? `${about.object.kind} ${tick(about.object.metadata.name)}` : tick(about.file.path);

/** An answer of a platform that cannot do what is asked: it becomes an issue at the config's line. */
export interface Unsupported {
  readonly unsupported: { readonly why: string; readonly fix: string };
}

export const unsupported = (why: string, fix: string): Unsupported => ({ unsupported: { why, fix } });

export const isUnsupported = (answer: unknown): answer is Unsupported =>
  typeof answer === 'object' && answer !== null && 'unsupported' in answer;
