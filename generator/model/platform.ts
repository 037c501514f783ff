import { here, type Origin } from '../lib/origin.ts';
import type { Line } from '../lib/shell.ts';
import type { Path } from '../lib/yaml.ts';
import type { Contract } from '../promql/metric.ts';
import type { Alert, Rule } from './alert.ts';
import type { Content, Manifest, Unsupported } from './artifact.ts';
import type { DeliveryHome, Upstream } from './bundle.ts';
import type { Commands } from './commands.ts';
import type { Given } from './config/extra.ts';
import type { Config, OptionsSchema, PlatformKeys } from './config.ts';
import type { Dashboard, Panel } from './dashboard.ts';
import type { Datasource, Holder } from './datasource.ts';
import type { Guide } from './guide.ts';
import type { PlatformFacts } from './platform-facts.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { NamespaceRouting } from './routing.ts';
import type { Scope } from './scope.ts';
import type { SecretNeed } from './secret.ts';
import type { Scrape, ScrapeForm } from './source.ts';

/** What a scrape makes of a source's series. */
export interface Placement extends Scope {
  /** Namespace that its rules and routes belong to. */
  readonly namespace: string;
  /** Value of the `job` label. */
  readonly job: string;
  readonly holder: Holder;
}

/** What a platform collects by itself of one contract. */
export interface Collected {
  readonly contract: Contract;
  readonly holder: Holder;
  readonly targetLabels: readonly string[];
  /** Seconds between two scrapes. */
  readonly interval: number;
  /** Metrics that it drops before it stores them, as anchored patterns. */
  readonly drops: readonly string[];
}

/** The rules of one source instance. */
export interface RuleSet {
  readonly instance: string;
  readonly namespace: string;
  readonly rules: readonly Rule[];
  /** Annotations that lead from an alert to what a person opens next. */
  readonly links: (rule: Rule) => Readonly<Record<string, string>>;
}

/** What installs an operator: objects for a bundle of its own, because others may come to use it. */
export interface OperatorInstall {
  /** Namespace it runs in. */
  readonly namespace: string;
  readonly objects: readonly Manifest[];
  /** Where the config asks for it. */
  readonly at: Path;
}

/** The CRDs of an operator, as those who make it keep them. */
export interface Definitions {
  /** Names of the CRDs, as `prometheuses.monitoring.coreos.com`. */
  readonly names: readonly string[];
  readonly from: Upstream;
  /** Where the config asks for them. */
  readonly at: Path;
}

/** An instance of a source kind that a platform brings along, such as its own Prometheus. */
export interface OwnSource {
  readonly name: string;
  readonly kind: string;
  /** Keys of the instance; what they leave out gets its default. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the config asks for it. */
  readonly at: Path;
}

/** An alert on lines of logs. */
export interface LogAlert {
  readonly alert: Alert;
  /** Where the config says it, where it does. */
  readonly at?: Path;
}

/** Something of the config that a platform cannot do. */
export interface Refusal extends Unsupported {
  /** Where the config asks for it. */
  readonly at: Path;
  /** The part of the config, as messages name it. */
  readonly part: string;
}

/**
 * What a platform answers for one config: a total record. Each answer may depend on the options and on the config, so
 * that a platform with two modes answers twice.
 */
export interface Answers {
  /** Who collects for each Prometheus, by its name, as METRICS.md says it. */
  readonly holders: Readonly<Record<Holder, string>>;
  /** Name of the Prometheus that scrapes what users deploy. */
  readonly usersHolder: Holder;
  /** Seconds between two scrapes where no monitor at hand says it. */
  readonly interval: number;
  /** What the platform collects by itself. */
  readonly provides: readonly Collected[];
  readonly facts: PlatformFacts;
  /** How deliveries work there, by their names, where that is not as they know it themselves. */
  readonly deliveries: Readonly<Record<string, DeliveryHome>>;
  /** What sources tell people of this platform: its command line tool, and what differs from platform to platform. */
  readonly guide: Guide;
  /** What a person types for each intent that the runbooks of sources name. */
  readonly commands: Commands;
  /** Namespaces of the Prometheus that scrapes what users deploy. */
  readonly scrapers: readonly string[];
  /** How many Prometheus scrape each target at the same time, each for itself: two where they are a pair. */
  readonly copies: number;
  readonly placement: (scrape: Scrape, instance: string) => Placement;
  /** What makes a scrape happen. */
  readonly scrape: {
    readonly [Form in ScrapeForm]: (
      scrape: Extract<Scrape, { from: Form }>,
      instance: string,
    ) => readonly Content[] | Unsupported;
  };
  /** What a source runs as, by the objects of a cluster that describe it. */
  readonly workload: (objects: readonly Manifest[]) => readonly Content[] | Unsupported;
  /** Rules where their evaluation sees the series, with the labels their alerts need to be routed. */
  readonly rules: (set: RuleSet) => Content | Unsupported;
  /** Namespaces whose rules may ask for series of other namespaces. */
  readonly exemptNamespaces: readonly string[];
  /** The same, as objects that people wrote say it. */
  readonly exemptIn: (objects: readonly Manifest[]) => readonly string[];
  /** Namespace of what routes the alerts of a namespace. */
  readonly routesIn: (namespace: string) => string;
  readonly routes: (namespace: string, routing: NamespaceRouting) => readonly Content[] | Unsupported;
  /** How a person runs `amtool`, Alertmanager's own tool, against the one that user alerts go to. */
  readonly amtool: Line;
  /** What Grafana asks, the one people look at first marked as the default. */
  readonly datasources: readonly Datasource[];
  /** Grafana and its datasource objects, with what they need to authenticate. */
  readonly grafana: () => readonly Content[] | Unsupported;
  /** What makes the folder that dashboards appear in. */
  readonly folder: () => readonly Content[];
  /** What brings a dashboard to Grafana. `datasourceOf` returns the uid of what a panel asks. */
  readonly dashboard: (
    dashboard: Dashboard,
    datasourceOf: (panel: Pick<Panel, 'queries'>) => string,
  ) => Content | Unsupported;
  /** What a file of the team holds, as the platform reads it: where it belongs, with the labels that select it. */
  readonly extra: (content: Content, given: Given) => Content | Unsupported;
  /** Prints the address of a Grafana that is made here; absent where people reach it through a forwarded port. */
  readonly grafanaAddress: Line | undefined;
  /** Alerts on lines of logs, in the language of what evaluates them: `rules` renders them as all others. */
  readonly logAlerts: readonly LogAlert[];
  /** What installs the operators that the config asks for. */
  readonly operators: readonly OperatorInstall[];
  /** CRDs that come from a repository of others; absent where none do. */
  readonly definitions: Definitions | undefined;
  /** The Namespace object for each namespace that objects are put into. */
  readonly namespace: (name: string) => Manifest;
  /** Source instances by which the platform watches itself. One that the config names, too, is the config's. */
  readonly sources: readonly OwnSource[];
  /** Objects that set the platform itself up, where the config asks for them. */
  readonly stack: (objects: readonly Manifest[]) => readonly Content[];
  /** Secrets that the platform's own objects read. */
  readonly secrets: readonly SecretNeed[];
  readonly prerequisites: (objects: readonly Manifest[]) => readonly Prerequisite[];
  /** What the config asks for and the platform cannot do. */
  readonly refuses: readonly Refusal[];
}

/** A platform: one file of `generator/platforms/`. */
export interface PlatformKind<Options = never, Whole extends Config = Config> {
  readonly name: string;
  readonly title: string;
  /** JSON Schema of the keys of `platform:` in its long form, beside `kind`. */
  readonly options: OptionsSchema;
  /** The delivery that brings what is for it, where the config names no other. */
  readonly delivery: string;
  /** Keys that it adds to sections of the config: on another platform they are an error. */
  readonly keys: PlatformKeys;
  /**
   * What stands for a namespace where it has none, such as the name of a machine: then no source instance says its own, and
   * neither does Grafana. Absent on clusters.
   */
  readonly home?: string;
  /**
   * What of an object or a file is found on this platform alone, as messages name it: so manifests of others tell where they
   * belong. Absent where nothing does.
   */
  readonly signIn?: (content: Content) => string | undefined;
  /** Whether manifests that say nothing of their platform are taken for its own: it assumes least of a cluster. */
  readonly isUsual?: true;
  /** Its answers for one config. Pure: the same options and config give the same answers. */
  readonly at: (options: Options, config: Whole) => Answers;
  readonly origin: Origin;
}

export type AnyPlatform = PlatformKind<never, never>;

/** A platform as one config has it. */
export type Platform = Answers & Pick<AnyPlatform, 'name' | 'title' | 'origin'>;

/** The options of a config's platform: what its own schema describes. */
export function platformOptions<Options>({ platform }: Pick<Config, 'platform'>): Options {
  const { kind: _, ...options } = platform;
  return options as Options;
}

/** The platform of a config, with its answers. */
export const platformIn = ({ name, title, origin, at }: AnyPlatform, config: Config): Platform => ({
  ...at(platformOptions(config), config as never),
  name,
  title,
  origin,
});

/**
 * Declares a platform. `name` is the name of its file, `Options` is `FromSchema` of its options, and `Whole` the config with
 * the keys that it adds.
 */
export function definePlatform<Options, Whole extends Config = Config>(
  platform: Omit<PlatformKind<Options, Whole>, 'origin'>,
): PlatformKind<Options, Whole> {
  return { ...platform, origin: here() };
}
