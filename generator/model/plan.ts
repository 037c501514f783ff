import type { Origin } from '../lib/origin.ts';
import type { Path } from '../lib/yaml.ts';
import type { Contract, Metric } from '../promql/metric.ts';
import type { Rule } from './alert.ts';
import type { ObjectArtifact } from './artifact.ts';
import type { Config } from './config.ts';
import type { Dashboard, Panel } from './dashboard.ts';
import type { Holder } from './datasource.ts';
import type { Placement, Platform, Routing } from './platform.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { SecretNeed } from './secret.ts';
import type { AnySource, Scrape } from './source.ts';

/** An instance of a source as one overlay watches it. */
export interface Instance {
  readonly name: string;
  readonly source: AnySource;
  /** What the config says of it, with defaults. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The metrics it has. */
  readonly contract: Contract;
  readonly scrape: Scrape;
  readonly placement: Placement;
  readonly rules: readonly Rule[];
  readonly dashboards: readonly Dashboard[];
  readonly secrets: readonly SecretNeed[];
  readonly prerequisites: readonly Prerequisite[];
  readonly origin: Origin;
}

/** A contract that some scrape of the overlay feeds, and what the scrape makes of its series. */
export interface Provided {
  readonly contract: Contract;
  readonly holder: Holder;
  /** Labels the scrape adds; a source's own label of that name becomes `exported_<name>` unless labels are honoured. */
  readonly targetLabels: readonly string[];
  /** Values of `job` that carry it, where one scrape alone does. */
  readonly job?: string;
  readonly namespace?: string;
  /** Seconds between two scrapes, where the platform or monitors of others say it; 0 where no monitor does. */
  readonly interval?: number;
  /** Metrics that are dropped before they are stored, as anchored patterns. */
  readonly drops?: readonly string[];
}

/** Everything one overlay consists of, before a byte of it is written. */
export interface OverlayPlan {
  /** Name of the overlay, or `base` for what the config says before any. */
  readonly name: string;
  /** Whether it is made from manifests of somebody else: only a part of what is on the cluster may be at hand. */
  readonly partial?: true;
  readonly config: Config;
  readonly platform: Platform;
  readonly instances: readonly Instance[];
  readonly routing: Routing;
  /** Contracts by source name. */
  readonly provided: ReadonlyMap<string, readonly Provided[]>;
  readonly secrets: readonly SecretNeed[];
  readonly prerequisites: readonly Prerequisite[];
  readonly objects: readonly ObjectArtifact[];
  /** Namespaces whose rules may ask for series of others. */
  readonly exempt: readonly string[];
  /** Panels that were left out because no source provides what they read. */
  readonly leftOut: readonly {
    readonly dashboard: string;
    readonly panel: Panel;
    readonly missing: readonly Metric[];
  }[];
  /** Alerts that were left out for the same reason. */
  readonly leftOutAlerts: readonly { readonly rule: Rule; readonly missing: readonly Metric[] }[];
  /** How Argo CD deploys it: the Application's part of `argocd/`, the folder it reads, its namespace, and whether its objects are written here. */
  readonly application: {
    readonly part: string;
    readonly path: string;
    readonly home: string;
    readonly written: boolean;
  };
  /** Operators that it needs: others may come to use them, so they have an Application of their own. */
  readonly operators?: OverlayPlan;
  /** Secrets that people commit, encrypted: of its objects only the heads are known. */
  readonly secretFiles?: OverlayPlan;
  /** Where the config says something, for this overlay. */
  readonly at: (path: Path, part?: 'key' | 'value') => Origin;
}

/** The whole: what the config says, overlay by overlay, and how Argo CD deploys it. */
export interface Plan {
  readonly file: string;
  readonly base: OverlayPlan;
  readonly overlays: readonly OverlayPlan[];
  /** AppProject and Applications: objects of Argo CD's own cluster. */
  readonly argocd: readonly ObjectArtifact[];
}

/**
 * What each Application of an overlay deploys, in the order in which they can be taken away: the overlay's own has the
 * right to delete Secrets, and operators must outlive what they reconcile.
 */
export const deploymentsOf = (overlay: OverlayPlan): readonly OverlayPlan[] =>
  [overlay.secretFiles, overlay, overlay.operators].filter(one => one !== undefined);

/** Those of them whose objects are written here. */
export const writtenOf = (overlay: OverlayPlan): readonly OverlayPlan[] =>
  deploymentsOf(overlay).filter(({ application }) => application.written);
