import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';

/** One entry of `spec.receivers` of an AlertmanagerConfig (monitoring.coreos.com/v1alpha1). */
export type ReceiverEntry = NonNullable<NonNullable<IAlertmanagerConfig['spec']>['receivers']>[number];
