import blackbox from '../contracts/blackbox-exporter.json' with { type: 'json' };
import kubeStateMetrics from '../contracts/kube-state-metrics.json' with { type: 'json' };
import { contract } from '../promql/metric.ts';

/** A prober of our own tells of other things than an exporter that others run: what reads one does not read the other. */
export const canaries = contract({ ...blackbox, source: 'canary' });

export const { probe_success: success, probe_duration_seconds: duration } = canaries.metrics;
export const { kube_deployment_status_replicas_available: available, kube_statefulset_status_replicas_ready: ready } =
  contract(kubeStateMetrics).metrics;
