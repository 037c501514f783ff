import type { Cluster } from './cluster.ts';
import { manifests } from './install.ts';
import { behindService, NAME } from './mounts.ts';
import { alertmanagerBase } from './receivers.ts';
import { UWM } from './site.ts';

/**
 * The Prometheus and Alertmanager for what users deploy. `exempt` are the namespaces that the administrator has listed
 * in `namespacesWithoutLabelEnforcement`; the operator of OpenShift turns them into this field.
 */
export async function prepareMonitoring({ site, kube }: Cluster, exempt: readonly string[]): Promise<void> {
  const scrape = [
    {
      job_name: 'platform',
      honor_labels: true,
      metrics_path: '/platform',
      static_configs: [{ targets: [`${site.net}.2:9091`] }],
    },
  ];
  await kube.dev.apply({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'platform-metrics', namespace: UWM },
    stringData: { 'scrape.yaml': JSON.stringify(scrape) },
  });
  await kube.dev.apply({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `alertmanager-${NAME}`, namespace: UWM },
    stringData: { 'alertmanager.yaml': JSON.stringify(alertmanagerBase(site)) },
  });
  for (const object of manifests('monitoring')) {
    const spec = object['spec'] as object;
    const exclusions = exempt.map(namespace => ({
      group: 'monitoring.coreos.com',
      resource: 'prometheusrules',
      namespace,
    }));
    await kube.dev.apply(
      object.kind === 'Prometheus' ? { ...object, spec: { ...spec, excludedFromEnforcement: exclusions } } : object,
    );
  }
  // Prometheus finds Alertmanager through its Service; the last number of the address is its own.
  await kube.dev.apply({
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: { name: 'alertmanager-user-workload', namespace: UWM },
    subsets: [{ addresses: [{ ip: behindService(1) }], ports: [{ name: 'web', port: site.ports.alertmanager }] }],
  });
}
