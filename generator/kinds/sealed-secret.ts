/** What of a SealedSecret is looked at (bitnami-labs/sealed-secrets, pkg/apis/sealedsecrets/v1alpha1/types.go). */
export interface ISealedSecret {
  readonly spec: { readonly encryptedData: Readonly<Record<string, string>> };
}
