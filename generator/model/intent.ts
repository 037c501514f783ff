import type { Fragment } from '../lib/shell.ts';
import type { Needs, RunbookStep } from './runbook.ts';

type Labels = Readonly<Record<string, string>>;

/** One pod, or those behind a Service; on a host, the server in their place. */
export type Reached =
  /** The one that the alert names. */
  | { readonly which: 'alerted' }
  /** One that a person reads from a list, under a variable of its own. `of` shows whose it is, such as `the server`. */
  | { readonly which: 'chosen'; readonly variable: string; readonly of: string }
  /** Those behind a Service: labels of a Service and of its pods need not be the same. */
  | { readonly which: 'behind'; readonly service: string };

/** Which pods a step is about. */
export type Pods =
  | Reached
  /** Those that carry labels which the config names. */
  | { readonly which: 'labelled'; readonly labels: Labels };

/** Which part of a log is read. */
export interface Excerpt {
  /** A container by name, or by the alert's label `container`; else all of them. */
  readonly container?: Fragment;
  /** The run before the last start. */
  readonly previous?: true;
  /** Lines from the end; default all, so that a filter sees everything. */
  readonly tail?: number;
  /** Such as `15m`. */
  readonly since?: string;
  /** An extended regular expression, read without regard to case. */
  readonly matching?: string;
  /** Lines that are shown of those that match: the last ones, or the first. */
  readonly show?: { readonly last: number } | { readonly first: number };
}

/** A request over HTTP. */
export interface Request {
  readonly to: Reached;
  /** Number or name of its port, or the one of a pod that a port of a Service leads to. */
  readonly port: number | string | { readonly service: string; readonly name: string };
  readonly path: string;
  readonly scheme?: string;
  /** Further arguments of curl. */
  readonly options?: Fragment;
  /** The Secret that holds the bearer token it asks for. */
  readonly bearer?: { readonly name: string; readonly key: string };
  /** What the answer is piped through. */
  readonly through?: Fragment;
  /** Its namespace, where no alert says it. */
  readonly in?: string;
}

/** Objects of a cluster that are looked at. A platform without any has nothing to show. */
export interface Objects {
  /** Names of kinds, as the tools of clusters know them. */
  readonly kinds: readonly string[];
  /** Their namespace, where no alert says it; `cluster` for kinds without one, `everywhere` for those of all. */
  readonly in?: { readonly namespace: string } | 'cluster' | 'everywhere';
  /** The variable that names the one it is about. */
  readonly name?: string;
  readonly labels?: Labels;
  /** Default a table: a row each. */
  readonly as?: 'description' | 'yaml' | { readonly columns: Labels } | { readonly path: string };
  /** An extended regular expression of the lines that are shown. */
  readonly matching?: string;
}

/** How many replicas a resource of its own kind asks for, such as a model of KServe. */
export interface Scaled {
  /** The singular of its kind. */
  readonly resource: string;
  /** What it is to people, such as `model`. */
  readonly what: string;
  /** The variable that names it. */
  readonly variable: string;
  /** What shows how many run: pods that carry its name under a label, or a field with what it means where it is absent. */
  readonly running: { readonly label: string } | { readonly field: string; readonly otherwise: number };
  /** The field that asks for so many. */
  readonly field: readonly string[];
}

/** What a source may want of a platform, by name: a closed axis. Each platform answers to all of them, in `Commands`. */
export interface Intents {
  /** Lists pods with their nodes. */
  readonly list: { readonly pods: Pods };
  /** Lists all that runs where the instance does. */
  readonly listAll: { readonly youngestLast?: true };
  /** Says of pods how they are and why; `brief` without what seldom matters. */
  readonly describe: { readonly pods: Pods; readonly brief?: true };
  /** The last events of the place, or all that warn. */
  readonly events: { readonly warnings?: true };
  readonly logs: { readonly pods: Pods } & Excerpt;
  /** Runs a source's own tool in each of the pods. */
  readonly inside: { readonly pods: Pods; readonly command: Fragment };
  /** Runs a command in the pod of the alert's node that has these labels, whichever namespace it is in. `what` names it. */
  readonly insideOnNode: {
    readonly labels: Labels;
    readonly container: string;
    readonly variable: string;
    readonly what: string;
    readonly command: Fragment;
  };
  readonly objects: Objects;
  /** The addresses that a Service leads to. */
  readonly addresses: { readonly service: string };
  readonly ask: Request;
  /** Takes pods away, so that what made them makes others; `onNode` those of the alert's node alone. */
  readonly replace: { readonly pods: Pods; readonly onNode?: true };
  /** Starts every pod of a Service again, one after the other where there are several. */
  readonly restart: { readonly service: string };
  /** One replica more than there are: the number is read first. */
  readonly scaleByOne: { readonly service: string };
  readonly scaleResource: Scaled;
  /** Makes the volume claim larger that one variable names, to the size that another has. */
  readonly enlarge: { readonly claim: string; readonly size: string };
  /** What the containers of the alert's pod use now. */
  readonly usage: Readonly<Record<never, never>>;
  /** Sets NODE from the address or name under the alert's label `instance`. */
  readonly findNode: Readonly<Record<never, never>>;
  /** Whether the node is well, as the control plane sees it. */
  readonly nodeState: Readonly<Record<never, never>>;
  /** What runs on the node; `own` what of it is in the alert's namespace. */
  readonly listOnNode: { readonly own?: true };
  /** What the node has promised to pods. */
  readonly allocated: Readonly<Record<never, never>>;
  /** Which pods use most. */
  readonly top: { readonly resource: 'cpu' | 'memory' };
  /** Which pods fill the disk of the node. */
  readonly diskUse: Readonly<Record<never, never>>;
  /** Keeps new pods away from the node. */
  readonly cordon: Readonly<Record<never, never>>;
  /** Moves what runs on the node elsewhere. */
  readonly drain: Readonly<Record<never, never>>;
}

/** The words of a source for an intent. A platform has words of its own where it prints something else. */
export interface Words {
  readonly say?: string;
  readonly look?: string;
  readonly costs?: string;
}

/** An intent with what it is about. */
export type IntentOf<Name extends keyof Intents> = Intents[Name] &
  Words & { readonly intent: Name; readonly needs?: Needs };

export type Intent = { readonly [Name in keyof Intents]: IntentOf<Name> }[keyof Intents];

/** A step as a source writes it. */
export type Step = RunbookStep | Intent;
