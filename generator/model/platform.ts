import { here, type Origin } from '../lib/origin.ts';
import type { Line } from '../lib/shell.ts';
import { type Matcher, pattern } from '../promql/matcher.ts';
import type { Contract } from '../promql/metric.ts';
import type { Rule } from './alert.ts';
import type { Manifest, Unsupported } from './artifact.ts';
import type { Config, MuteTime, OptionsSchema, Route } from './config.ts';
import type { Inhibition } from './inhibition.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { ReceiverInstance } from './receiver.ts';
import type { Scrape, ScrapeForm } from './source.ts';

/** Which Prometheus has a series: the platform's own, or the one that scrapes what users deploy. */
export type Holder = 'platform' | 'users';

/** What a scrape makes of a source's series. */
export interface Placement {
  /** Values of the `namespace` and `job` labels. */
  readonly namespace: string;
  readonly job: string;
  readonly holder: Holder;
  /** Labels that the scrape adds to each series; a source's own label of the same name becomes `exported_<name>`. */
  readonly targetLabels: readonly string[];
}

/** A Prometheus that Grafana asks. */
export interface Datasource {
  /** Name and uid in Grafana; immutable once applied. */
  readonly uid: string;
  readonly title: string;
  readonly url: string;
  readonly holds: readonly Holder[];
  readonly isDefault: boolean;
}

/** The rules of one source instance. */
export interface RuleSet {
  readonly instance: string;
  readonly namespace: string;
  readonly rules: readonly Rule[];
}

/** A route of the config in its one form: what it takes, and its receivers. */
export interface RouteTo extends Omit<Route, 'match' | 'matchers' | 'receiver' | 'receivers' | 'continue'> {
  /** All of them must hold. */
  readonly matchers: readonly Matcher[];
  /** Each of them gets the message, in this order. */
  readonly receivers: readonly string[];
  /** Whether the routes after it are tried too. */
  readonly continue: boolean;
}

/** Who is told what: the config's routes and receivers. */
export interface Routing {
  readonly routes: readonly RouteTo[];
  readonly receivers: readonly ReceiverInstance[];
}

/** The same with what an AlertmanagerConfig of one namespace says beside it. */
export interface NamespaceRouting extends Routing {
  readonly inhibitions: readonly Inhibition[];
  readonly muteTimes: Readonly<Record<string, MuteTime>>;
}

/** The config as a platform sees it. */
export interface Setting<Options> {
  readonly config: Config;
  readonly options: Options;
  /** Annotations that lead from an alert to what a person opens next. */
  readonly links: (rule: Rule) => Readonly<Record<string, string>>;
}

/** What checks ask of a platform. */
export interface PlatformFacts {
  /** Label that rule evaluation forces to the rule's own namespace. */
  readonly enforcedNamespaceLabel: string | null;
  readonly ignoresNamespaceSelectors: boolean;
  /** Whether an AlertmanagerConfig sees alerts of its own namespace only (matcher strategy OnNamespace). */
  readonly routesOwnNamespaceOnly: boolean;
  /** Namespaces whose monitors and rules users must not add to, as anchored patterns. */
  readonly reservedNamespaces: readonly string[];
  /** Fields of monitors that the platform's Prometheus refuses, as dotted paths below an endpoint. */
  readonly forbiddenEndpointFields: readonly string[];
  /** Kinds that exist as CRDs and that nothing on the platform reads. */
  readonly unreadKinds: readonly string[];
  /** Labels that would hand a namespace to the platform's own monitoring. */
  readonly reservedNamespaceLabels: Readonly<Record<string, string>>;
  /** Whether an OAuth proxy can log people in as they log in to the cluster. */
  readonly hasOAuthProxy: boolean;
  /** What Argo CD may do in a namespace that is made here, beside what its Role holds: a sentence for the README. */
  readonly managedNamespace: string;
  /** What people read through the datasources of a Grafana that is made here: a sentence for the README. */
  readonly readThroughGrafana: string;
  /** API groups whose CRDs are there before the first sync. */
  readonly readyGroups: readonly string[];
}

/** Whether a namespace belongs to the platform. */
export const isReserved = (namespace: string, { reservedNamespaces }: PlatformFacts): boolean =>
  reservedNamespaces.some(reserved => pattern(reserved)?.test(namespace));

/** A platform: one file of `generator/platforms/`, a total record of answers. */
export interface Platform<Options = never> {
  readonly name: string;
  readonly title: string;
  /** JSON Schema of the keys of `platform:` in its long form, beside `kind`. */
  readonly options: OptionsSchema;
  /** Contracts of what the platform collects by itself. */
  readonly provides: readonly Contract[];
  readonly facts: PlatformFacts;
  readonly argocd: { readonly namespace: string; readonly serviceAccount: string };
  /** The command line tool its people use. */
  readonly cli: string;
  /** The same for nodes: what `cordon`, `drain`, `taint` and `top` are commands of. */
  readonly nodeCli: string;
  /** Namespaces of the Prometheus that scrapes what users deploy. */
  readonly scrapers: readonly string[];
  readonly placement: (scrape: Scrape, instance: string) => Placement;
  /** The objects that make a scrape happen. */
  readonly scrape: {
    readonly [Form in ScrapeForm]: (
      scrape: Extract<Scrape, { from: Form }>,
      instance: string,
      setting: Setting<Options>,
    ) => readonly Manifest[] | Unsupported;
  };
  /** A PrometheusRule where its evaluation sees the series, with the labels its alerts need to be routed. */
  readonly rules: (set: RuleSet, setting: Setting<Options>) => Manifest | Unsupported;
  /** Namespaces whose rules may ask for series of other namespaces. */
  readonly exemptNamespaces: (setting: Setting<Options>) => readonly string[];
  /** The same, as objects that somebody else wrote say it. */
  readonly exemptIn?: (objects: readonly Manifest[]) => readonly string[];
  readonly routes: (
    namespace: string,
    routing: NamespaceRouting,
    setting: Setting<Options>,
  ) => readonly Manifest[] | Unsupported;
  /** How a person runs `amtool`, Alertmanager's own tool, against the one that user alerts go to. */
  readonly amtool: (options: Options) => Line;
  readonly datasources: readonly Datasource[];
  /** Grafana datasource objects with what they need to authenticate. */
  readonly grafana: (setting: Setting<Options>) => readonly Manifest[] | Unsupported;
  /** What installs the Grafana operator, for an Application of its own. */
  readonly grafanaOperator: (setting: Setting<Options>) => readonly Manifest[] | Unsupported;
  /** The Namespace object for each namespace that objects are put into. */
  readonly namespace: (name: string, setting: Setting<Options>) => Manifest;
  /** Objects that set the platform itself up, where the config asks for them. */
  readonly stack: (setting: Setting<Options>, objects: readonly Manifest[]) => readonly Manifest[];
  readonly prerequisites: (setting: Setting<Options>, objects: readonly Manifest[]) => readonly Prerequisite[];
  readonly origin: Origin;
}

export type AnyPlatform = Platform<never>;

/** Declares a platform. `name` is the name of its file; `Options` is `FromSchema` of its options. */
export function definePlatform<Options>(platform: Omit<Platform<Options>, 'origin'>): Platform<Options> {
  return { ...platform, origin: here() };
}
