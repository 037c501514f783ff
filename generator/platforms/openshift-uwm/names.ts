/** Labels and annotations of OpenShift that are written or read, spelled once. */
export const OPENSHIFT = {
  oauthRedirect: 'serviceaccounts.openshift.io/oauth-redirectreference.primary',
  servingCertificate: 'service.beta.openshift.io/serving-cert-secret-name',
  injectCaBundle: 'service.beta.openshift.io/inject-cabundle',
  clusterMonitoring: 'openshift.io/cluster-monitoring',
  userMonitoring: 'openshift.io/user-monitoring',
  ruleScope: 'openshift.io/prometheus-rule-evaluation-scope',
} as const;
