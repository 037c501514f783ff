/** Which Prometheus has a series: a name that the platform gives. */
export type Holder = string;

/** A key of a Secret or of a ConfigMap in the namespace of Grafana. */
export interface SecretKeyRef {
  readonly name: string;
  readonly key: string;
}

/** How Grafana proves itself to what it asks. A closed axis. */
export type Access =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: SecretKeyRef }
  | { readonly kind: 'basic'; readonly user: SecretKeyRef; readonly password: SecretKeyRef }
  | { readonly kind: 'mtls'; readonly certificate: SecretKeyRef; readonly key: SecretKeyRef };

/** The authority by which Grafana checks the certificate of what it asks. */
export type Authority = SecretKeyRef & { readonly in: 'Secret' | 'ConfigMap' };

interface Common {
  /** Name and uid in Grafana; immutable once applied. */
  readonly uid: string;
  readonly title: string;
  readonly url: string;
  readonly isDefault: boolean;
  readonly access: Access;
  /** Absent where the certificate is of an authority that everybody knows, or where there is none. */
  readonly authority?: Authority;
  /** Whether Grafana has it before this repository comes: it is named by panels, and not made. */
  readonly isThere?: true;
}

/** Something that Grafana asks. Uids lead from what one shows to what another knows of the same. */
export type Datasource =
  | (Common & {
      readonly type: 'prometheus';
      /** Whose series it has. */
      readonly holds: readonly Holder[];
      /** How often its series are scraped, as `30s`: panels draw no finer steps. */
      readonly interval: string;
      /** What answers, where it is no plain Prometheus. */
      readonly flavour?: 'Thanos' | 'Mimir' | 'Cortex';
      /** Uid of the traces that exemplars lead to. */
      readonly traces?: string;
    })
  | (Common & {
      readonly type: 'loki';
      readonly traces?: string;
      /** Whose logs are read, where it keeps several apart by the header `X-Scope-OrgID`. */
      readonly tenant?: string;
    })
  /** VictoriaLogs, by a plugin that people install. */
  | (Common & { readonly type: 'victoriametrics-logs-datasource' })
  | (Common & { readonly type: 'tempo'; readonly logs?: string; readonly metrics?: string })
  | (Common & { readonly type: 'alertmanager' });

export type MetricsDatasource = Extract<Datasource, { type: 'prometheus' }>;

/** Those of datasources that hold metrics. */
export const metricsOf = (datasources: readonly Datasource[]): readonly MetricsDatasource[] =>
  datasources.filter(datasource => datasource.type === 'prometheus');
