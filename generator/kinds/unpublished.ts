import type { IContainer as Container } from 'kubernetes-models/v1/Container';
import type { IPodSpec as PodSpec } from 'kubernetes-models/v1/PodSpec';

/** The parts of a Subscription that are emitted (operator-framework/api, pkg/operators/v1alpha1/subscription_types.go). */
export interface ISubscription {
  readonly spec: {
    readonly name: string;
    readonly channel: string;
    readonly source: string;
    readonly sourceNamespace: string;
    readonly installPlanApproval: 'Automatic' | 'Manual';
  };
}

/** The parts of an OperatorGroup that are emitted (operator-framework/api, pkg/operators/v1/operatorgroup_types.go). */
export interface IOperatorGroup {
  readonly spec: { readonly upgradeStrategy: 'Default' };
}

/** The parts of an ExternalSecret that are emitted (external-secrets/external-secrets, apis/externalsecrets/v1). */
export interface IExternalSecret {
  readonly spec: {
    readonly refreshInterval: string;
    readonly secretStoreRef: { readonly kind: 'ClusterSecretStore'; readonly name: string };
    readonly target: { readonly name: string; readonly creationPolicy: 'Owner'; readonly deletionPolicy: 'Retain' };
    readonly data: readonly {
      readonly secretKey: string;
      readonly remoteRef: Readonly<
        Record<'key' | 'property' | 'conversionStrategy' | 'decodingStrategy' | 'metadataPolicy', string>
      >;
    }[];
  };
}

/** What of a SealedSecret is looked at (bitnami-labs/sealed-secrets, pkg/apis/sealedsecrets/v1alpha1/types.go). */
export interface ISealedSecret {
  readonly spec: { readonly encryptedData: Readonly<Record<string, string>> };
}

/** Sizes that both operators know, with the resources that they have tried (grafana/loki, operator/docs/operator/api.md). */
export const STACK_SIZES = ['1x.demo', '1x.pico', '1x.extra-small', '1x.small', '1x.medium'] as const;
export type StackSize = (typeof STACK_SIZES)[number];

/** The parts of a LokiStack that are emitted (grafana/loki, operator/docs/operator/api.md). */
export interface ILokiStack {
  readonly spec: {
    readonly size: StackSize;
    readonly storage: {
      readonly schemas: readonly { readonly version: 'v13'; readonly effectiveDate: string }[];
      readonly secret: { readonly name: string; readonly type: 's3' | 'gcs' | 'azure' };
    };
    readonly storageClassName: string;
    readonly limits: { readonly global: { readonly retention: { readonly days: number } } };
    readonly rules?: {
      readonly enabled: true;
      readonly selector: { readonly matchLabels: Readonly<Record<string, string>> };
      readonly namespaceSelector: {
        readonly matchExpressions: { readonly key: string; readonly operator: 'In'; readonly values: string[] }[];
      };
    };
  };
}

/** The parts of a RulerConfig that are emitted (grafana/loki, operator/docs/operator/api.md). */
export interface IRulerConfig {
  readonly spec: {
    readonly evaluationInterval: string;
    readonly alertmanager: {
      readonly enableV2: true;
      readonly endpoints: readonly string[];
      readonly discovery: { readonly enableSRV: true };
    };
  };
}

/** The parts of an AlertingRule of Loki that are emitted (grafana/loki, operator/docs/operator/api.md). */
export interface IAlertingRule {
  readonly spec: {
    readonly tenantID: string;
    readonly groups: readonly {
      readonly name: string;
      readonly interval: string;
      readonly rules: readonly {
        readonly alert: string;
        readonly expr: string;
        readonly for: string;
        readonly labels: Readonly<Record<string, string>>;
        readonly annotations: Readonly<Record<string, string>>;
      }[];
    }[];
  };
}

/** The parts of a TempoStack that are emitted (grafana/tempo-operator, api/tempo/v1alpha1/tempostack_types.go). */
export interface ITempoStack {
  readonly spec: {
    readonly size: StackSize;
    readonly storage: { readonly secret: { readonly name: string; readonly type: 's3' | 'gcs' | 'azure' } };
    readonly storageClassName: string;
    readonly storageSize: string;
    readonly retention: { readonly global: { readonly traces: string } };
    readonly observability: { readonly metrics: { readonly createServiceMonitors: boolean } };
  };
}

/** The parts of an OpenTelemetryCollector that are emitted (open-telemetry/opentelemetry-operator, apis/v1beta1). */
export interface IOpenTelemetryCollector {
  readonly spec: {
    readonly mode: 'daemonset' | 'deployment';
    readonly replicas?: number;
    readonly image: string;
    readonly serviceAccount: string;
    readonly upgradeStrategy: 'none';
    readonly observability: { readonly metrics: { readonly enableMetrics: boolean } };
    readonly resources: NonNullable<Container['resources']>;
    readonly podSecurityContext?: NonNullable<PodSpec['securityContext']>;
    readonly securityContext: NonNullable<Container['securityContext']>;
    readonly tolerations?: NonNullable<PodSpec['tolerations']>;
    readonly topologySpreadConstraints?: NonNullable<PodSpec['topologySpreadConstraints']>;
    readonly volumes?: NonNullable<PodSpec['volumes']>;
    readonly volumeMounts?: NonNullable<Container['volumeMounts']>;
    readonly config: Readonly<Record<string, unknown>>;
  };
}
