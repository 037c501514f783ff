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
