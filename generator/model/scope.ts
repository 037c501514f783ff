import { capital } from '../lib/words.ts';
import type { Metric } from '../promql/metric.ts';
import type { Filter } from './dashboard.ts';

type Labels = Readonly<Record<string, string>>;

/** How texts name where an instance stands and its replicas. Those that end in `Text` are annotation templates. */
export interface PlaceWords {
  /** Where it stands, as a name: `models`. */
  readonly place: string;
  /** The same with what it is: `namespace models`. */
  readonly home: string;
  /** The same as an alert's own labels name it. */
  readonly placeText: string;
  /** The replica that an alert is about. */
  readonly replicaText: string;
  /** What a replica is, such as `pod`. */
  readonly replicaKind: string;
  /** What a place is, such as `namespace`, and what may stand between two of them. */
  readonly placeKind: string;
  readonly between: string;
  /** What a machine is, such as `node`. */
  readonly machineKind: string;
  /** Whether a scheduler places replicas and replaces them, and policies stand between them. */
  readonly isCluster: boolean;
  /** The replica with what it is, at the beginning of a sentence. */
  readonly replicaTitle: string;
}

/**
 * The labels by which a platform tells an instance's series apart. Sources match by `scope` and group by `replica`, so that
 * none of them knows whether series carry a namespace.
 */
export interface Scope {
  /** Label and value that each series of the instance carries: `namespace` and `job` on a cluster, `job` on a host. */
  readonly scope: Labels;
  /** Labels that tell one replica from another within the scope: `namespace` and `pod` on a cluster, `instance` on a host. */
  readonly replica: readonly string[];
  readonly words: PlaceWords;
  /** Labels that the scrape adds to each series; a source's own label of the same name becomes `exported_<name>`. */
  readonly targetLabels: readonly string[];
}

/** The scope of what runs in a namespace, where a scrape adds `namespace`, `job` and `pod` (prometheus-operator, promcfg.go). */
export const inNamespace = (namespace: string, job: string) => ({
  namespace,
  job,
  scope: { namespace, job },
  replica: ['namespace', 'pod'],
  words: {
    place: namespace,
    home: `namespace ${namespace}`,
    placeText: '{{ $labels.namespace }}',
    placeKind: 'namespace',
    between: 'network policies',
    replicaKind: 'pod',
    machineKind: 'node',
    isCluster: true,
    replicaText: '{{ $labels.pod }}',
    replicaTitle: 'Pod {{ $labels.pod }}',
  },
});

/** A part of a text that is true on a cluster alone, and what a machine has in its place. */
export const onCluster = ({ isCluster }: Pick<PlaceWords, 'isCluster'>, text: string, elsewhere = ''): string =>
  isCluster ? text : elsewhere;

/** Steps that a cluster alone has. */
export const stepsOnCluster = <S>(
  { isCluster }: Pick<PlaceWords, 'isCluster'>,
  ...steps: readonly S[]
): readonly S[] => (isCluster ? steps : []);

/** Names of the labels of a scope, and others: what a query groups by that is about the whole instance. */
export const perScope = ({ scope }: Pick<Scope, 'scope'>, ...more: readonly string[]): readonly string[] => [
  ...Object.keys(scope),
  ...more,
];

/** The scope without the job: what all of a place share, such as its namespace. */
export const placeOf = ({ scope: { job: _, ...place } }: Pick<Scope, 'scope'>): Labels => place;

/** What a query groups by that is about a place, whichever job reports it. */
export const perPlace = (at: Pick<Scope, 'scope'>, ...more: readonly string[]): readonly string[] => [
  ...Object.keys(placeOf(at)),
  ...more,
];

/** What a query groups by that is about each target. */
export const perTarget = (at: Pick<Scope, 'scope'>, ...more: readonly string[]): readonly string[] =>
  perScope(at, 'instance', ...more);

/** Labels that tell replicas of one instance apart, where all its series share the scope. */
export const replicaLabels = ({ scope, replica }: Pick<Scope, 'scope' | 'replica'>): readonly string[] =>
  replica.filter(label => !(label in scope));

/** What narrows a dashboard to some replicas, which `up` names all of. */
export const replicaFilter = ({
  replica,
  words,
  up,
}: Pick<Scope, 'replica' | 'words'> & { readonly up: Metric }): Filter => ({
  label: replica.at(-1) ?? '',
  title: capital(words.replicaKind),
  of: up,
});

/** What a query groups by that is about each replica, and keeps the whole scope. */
export const perReplica = (at: Pick<Scope, 'scope' | 'replica'>, ...more: readonly string[]): readonly string[] => [
  ...new Set([...Object.keys(at.scope), ...at.replica, ...more]),
];

/** Labels of a target's series in a scenario: the scope, and of the others those that the platform's scrape adds. */
export const target = (at: Pick<Scope, 'scope' | 'targetLabels'>, others: Labels): Labels => ({
  ...at.scope,
  ...Object.fromEntries(Object.entries(others).filter(([label]) => at.targetLabels.includes(label))),
});

/** Whether series say which pod they are of, so that two targets with one address are two. */
export const namesPods = ({ targetLabels }: Pick<Scope, 'targetLabels'>): boolean => targetLabels.includes('pod');

/** Those of some labels that a query keeps which groups by others. */
export const kept = (labels: Labels, by: readonly string[]): Labels =>
  Object.fromEntries(by.flatMap(name => (labels[name] === undefined ? [] : [[name, labels[name]]])));
