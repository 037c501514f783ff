import { here, type Origin } from '../lib/origin.ts';
import type { Line } from '../lib/shell.ts';
import type { Path } from '../lib/yaml.ts';
import type { Contract, Metric } from '../promql/metric.ts';
import type { Alert } from './alert.ts';
import type { Manifest } from './artifact.ts';
import type { OptionsSchema } from './config.ts';
import type { Dashboard } from './dashboard.ts';
import type { Advice, DeliveryGuide, Guide } from './guide.ts';
import type { Intent } from './intent.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { Scope } from './scope.ts';
import type { SecretNeed } from './secret.ts';

interface ScrapeCommon {
  readonly namespace: string;
  readonly path: string;
  readonly interval: string;
  readonly timeout: string;
}

/** How a source is scraped: the only word sources and platforms share. A closed axis. */
export type Scrape =
  /** Pods selected by label, on a port they need not declare. */
  | (ScrapeCommon & {
      readonly from: 'pods';
      readonly matchLabels: Readonly<Record<string, string>>;
      readonly port: number;
      /** Plain HTTP where it is absent; HTTPS with the authority that its certificate is checked by. */
      readonly tls?: Tls;
      readonly dropPods?: DropPods;
    })
  /** A Service selected by label, by the name of its port. */
  | (ScrapeCommon & {
      readonly from: 'service';
      readonly matchLabels: Readonly<Record<string, string>>;
      readonly service: string;
      readonly port: string;
      /** The port that the program listens on by its own default, where it has one: a machine has no names of ports. */
      readonly listens?: number;
      /** Set where the platform's own Prometheus collects it, in a namespace that is not for users. */
      readonly collector?: 'platform';
      /** Plain HTTP where it is absent. */
      readonly scheme?: 'http' | 'https';
      /** What a prober is asked for: each is a target of its own. */
      readonly asks?: readonly Asked[];
      /** The Secret that holds the bearer token it asks for, in its own namespace. */
      readonly authorization?: { readonly name: string; readonly key: string };
      readonly drop?: Dropped;
    })
  /** Another person's monitor already collects it. */
  | {
      readonly from: 'elsewhere';
      readonly by: string;
      readonly namespace: string;
      readonly job: string;
      /** Labels of the pods that a PodMonitor of users adds, where it is one: otherwise the platform itself collects. */
      readonly podMonitor?: { readonly adds: readonly string[] };
    };

/** A probe that a scrape asks for, by parameters of the address. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  /** The parameter that names what the series are about: its value becomes `instance`. */
  readonly about: string;
  /** Labels that the series get beside it. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** The certificate of an authority, by a key in the namespace of what is scraped. */
export interface Tls {
  readonly configMap?: string;
  readonly secret?: string;
  readonly key: string;
  readonly serverName?: string;
}

/** Pods that carry the selected labels and serve no metrics. */
export interface DropPods {
  readonly label: string;
  readonly pattern: string;
}

/** What a scrape leaves out before it is stored. */
export interface Dropped {
  /** Labels taken off every series. The others must still tell the series apart, or one hides the other. */
  readonly labels?: readonly string[];
  /** Metrics dropped altogether, by exposed name. */
  readonly metrics?: readonly string[];
}

export type ScrapeForm = Scrape['from'];

/** Where an instance of a source stands: everything its scrape, alerts and panels may ask. */
export interface Setup<Options> {
  /** Name of the instance in the config. */
  readonly name: string;
  readonly options: Options;
  /** Namespaces of the Prometheus that scrapes it, which its NetworkPolicy must let in. */
  readonly scrapers: readonly string[];
  /** What people of its platform do where platforms differ. */
  readonly guide: Guide;
  /** What people do and expect of what brings it. */
  readonly delivery: DeliveryGuide;
  /** How many Prometheus scrape each target at the same time: each of them has a prober ask once more. */
  readonly copies: number;
  /** Where the config says a key of it, by the path below the instance. */
  readonly writtenAt: (key: Path) => Origin;
}

/** Another source that an instance brings along, such as a prober of its own. */
export interface Brought {
  /** Name of its instance. */
  readonly name: string;
  /** Key of the instance that asks for it. */
  readonly asked: string;
  readonly source: AnySource;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The same once the platform has said how its series will look. */
export interface Watched<Options> extends Setup<Options>, Scope {
  /** Namespace that metrics of Kubernetes report its pods and workloads under. */
  readonly namespace: string;
  /** Value of the `job` label on its series. */
  readonly job: string;
  /** Reachability of its targets, one series a target. */
  readonly up: Metric;
}

/** What a person must see to, with the command that shows it, or with intents that the platform has commands for. */
export type SourcePrerequisite = Prerequisite<Line | readonly Intent[]>;

/** An alert that an instance cannot have. */
export interface Untold {
  /** Name of the alert. */
  readonly alert: string;
  /** What is missing, as a sentence without a full stop. */
  readonly why: string;
  /** What would make it possible, where anything would. */
  readonly fix?: string;
  /** Key of the instance that asks for it: then it is an error that there is none. */
  readonly asked?: string;
}

/** Something that an instance asks for and cannot have: an error at its key. */
export interface Refused extends Advice {
  /** Path of the key below the instance. */
  readonly key: Path;
  /** What is wrong, as a sentence without a full stop. */
  readonly what: string;
}

/** A source kind: one file of `generator/sources/`. */
export interface Source<Options = never> {
  readonly kind: string;
  readonly title: string;
  /** What it can read and what it cannot, in a sentence, where people expect more of it. */
  readonly reads?: string;
  /** JSON Schema of an instance's keys, beside `kind`. */
  readonly options: OptionsSchema;
  readonly contract: Contract;
  /** The metrics of one instance, where its options decide which they are. */
  readonly contractOf?: (at: Setup<Options>) => Contract;
  readonly scrape: (at: Setup<Options>) => Scrape;
  readonly alerts: (at: Watched<Options>) => readonly Alert[];
  /** Alerts of this kind that an instance cannot have, because nothing it exposes tells of their cause. */
  readonly cannotTell?: (at: Watched<Options>) => readonly Untold[];
  /** What its options ask for in vain, which no schema could tell. */
  readonly refuses?: (at: Watched<Options>) => readonly Refused[];
  readonly dashboards: (at: Watched<Options>) => readonly Dashboard[];
  /** Objects the source itself runs as. */
  readonly workload?: (at: Setup<Options>) => readonly Manifest[];
  readonly secrets?: (at: Setup<Options>) => readonly SecretNeed[];
  /** What comes with an instance and is scraped and reported by itself. */
  readonly brings?: (at: Setup<Options>) => readonly Brought[];
  /** What a person must see to before this source can be watched. */
  readonly prerequisites?: (at: Watched<Options>) => readonly SourcePrerequisite[];
  readonly origin: Origin;
}

/** A source with its options' type forgotten: what shared code handles. */
export type AnySource = Source<never>;

/** Declares a source kind. `kind` is the name of its file; `Options` is `FromSchema` of its options. */
export function defineSource<Options>(source: Omit<Source<Options>, 'origin'>): Source<Options> {
  return { ...source, origin: here() };
}
