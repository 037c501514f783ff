import type { Origin } from '../lib/origin.ts';
import type { Tree } from '../lib/tree.ts';
import type { Path } from '../lib/yaml.ts';
import type { Contract, Metric } from '../promql/metric.ts';
import type { Rule } from './alert.ts';
import type { FileArtifact, Manifest, ObjectArtifact } from './artifact.ts';
import type { Account, Beside, Bundle, BundleKind, Reading } from './bundle.ts';
import type { Config } from './config.ts';
import type { Dashboard, Panel } from './dashboard.ts';
import type { Holder } from './datasource.ts';
import type { DeliveryGuide } from './guide.ts';
import type { Placement, Platform } from './platform.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { Routing } from './routing.ts';
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
  /** Whether it is made from manifests of another person: only a part of what is on the cluster may be at hand. */
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
  /** Files that no API server takes. */
  readonly files?: readonly FileArtifact[];
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
  /** The base that it is a change of, by its name. */
  readonly ground: string;
  /** What brings it to where it runs. */
  readonly delivery: Delivery;
  /** How the delivery knows it. */
  readonly bundle: Bundle;
  /** Operators that it needs: others may come to use them, so they are a bundle of their own. */
  readonly operators?: OverlayPlan;
  /** CRDs that a repository of others holds: of these only the heads are known. */
  readonly crds?: OverlayPlan;
  /** Secrets that people commit, encrypted: of its objects only the heads are known. */
  readonly secretFiles?: OverlayPlan;
  /** Where the config says something, for this overlay. */
  readonly at: (path: Path, part?: 'key' | 'value') => Origin;
}

/** The whole: what the config says, overlay by overlay, and what makes it arrive. */
export interface Plan {
  readonly file: string;
  readonly base: OverlayPlan;
  /** What the config says on other platforms and for other deliveries than its own, where overlays are on them. */
  readonly bases: readonly OverlayPlan[];
  readonly overlays: readonly OverlayPlan[];
  /** What people apply once, by hand: from then on the deliveries bring the rest. */
  readonly bootstrap: readonly BootstrapArtifact[];
}

/** An object that people apply, and the delivery that it sets up. */
export interface BootstrapArtifact extends ObjectArtifact {
  readonly delivery: string;
}

/**
 * The bundles of an overlay, in the order in which they can be taken away: the overlay's own has the right to delete
 * Secrets, operators must outlive what they reconcile, and CRDs all objects of their kinds.
 */
export const bundlesOf = (overlay: OverlayPlan): readonly OverlayPlan[] =>
  [overlay.secretFiles, overlay, overlay.operators, overlay.crds].filter(one => one !== undefined);

/** Those of them whose objects are written here. */
export const writtenOf = (overlay: OverlayPlan): readonly OverlayPlan[] =>
  bundlesOf(overlay).filter(({ bundle }) => bundle.written);

/** An overlay's bundle while it is put together, as its delivery sees it. */
export interface Loading {
  readonly config: Config;
  readonly platform: Platform;
  /** The objects so far, and those that people commit. */
  readonly objects: readonly Manifest[];
  readonly at: OverlayPlan['at'];
}

/**
 * A section of OPERATIONS.md that a delivery fills. The plan has the overlays of this delivery only; `cli` is the command line
 * tool of their platforms.
 */
export interface Page {
  readonly name: string;
  readonly title: string;
  /** What it says: Markdown, or what the template `templates/<name>.md.ejs` in the leaf's folder gets. */
  readonly says: (plan: Plan, cli: string) => string | Readonly<Record<string, unknown>>;
}

/** How artifacts get to where they run: one file of `generator/deliveries/`, a total record of answers. */
export interface Delivery {
  readonly name: string;
  readonly title: string;
  /** Top-level keys of the config that are its own, each with its JSON Schema. */
  readonly keys: Readonly<Record<string, object>>;
  /** What sources tell people of it. */
  readonly guide: DeliveryGuide;
  /** Parts of the base that it adds: no source may have such a name. */
  readonly parts: readonly string[];
  /** Folders of the output that are all ours: a file of ours in them that the config no longer asks for is removed. */
  readonly folders: readonly string[];
  /** The account that applies objects on a platform, where there is one. */
  readonly account: (config: Config, platform: Platform) => Account | undefined;
  /** What of its keys the objects of a bundle follow from: overlays that agree in it share them. */
  readonly follows: (config: Config) => unknown;
  readonly bundle: (kind: BundleKind, overlay: string, config: Config) => Bundle;
  /** An object as the delivery takes it: whose it is, when it is applied, and how. */
  readonly decorate: (object: Manifest, product: string, platform: Platform) => Manifest;
  /** The objects that a bundle needs beside its own: namespaces and rights. */
  readonly beside: (bundle: Loading) => readonly Beside[];
  /** What people apply once for the bundles of its overlays. */
  readonly bootstrap: (bundles: readonly OverlayPlan[], product: string) => readonly ObjectArtifact[];
  /** What people see to on a platform before the first sync, so that the delivery can work there. */
  readonly prerequisites: (bundle: Loading) => readonly Prerequisite[];
  /** Every file of its overlays, or of the one that is named. */
  readonly tree: (plan: Plan, only?: string) => Tree;
  /** How its files are read back. */
  readonly reading: Reading;
  /** The files that show the objects of a base to people, by the identity of the object. */
  readonly written: (base: OverlayPlan) => ReadonlyMap<string, string>;
  /** Sections of OPERATIONS.md: `install` comes first, `removal` last. */
  readonly pages: () => Promise<{
    readonly install: Page;
    readonly layout: readonly Page[];
    readonly removal: Page;
  }>;
  readonly origin: Origin;
}
