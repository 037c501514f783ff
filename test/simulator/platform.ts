import type { OverlayPlan } from '../../generator/model/plan.ts';
import type { Cluster } from './cluster.ts';
import type { Family, Labels } from './family.ts';
import { simulate as containers } from './sources/cadvisor.ts';
import { simulate as objects } from './sources/kube-state-metrics.ts';
import { simulate as volumes } from './sources/kubelet-volumes.ts';
import { machine } from './sources/node-exporter.ts';
import type { Target } from './target.ts';

/** A scrape that a platform makes by itself. */
interface Scraped {
  readonly path: string;
  readonly labels: Labels;
  readonly families: readonly Family[];
}

const NAMESPACE = 'openshift-monitoring';

/**
 * What OpenShift's own Prometheus collects, with the labels it puts on (openshift/cluster-monitoring-operator,
 * assets/{kube-state-metrics,node-exporter}/service-monitor.yaml and assets/control-plane/service-monitor-kubelet.yaml):
 * a node exporter's `instance` is the name of its node, and targets of the kubelet are nodes, not pods.
 */
const SCRAPES: Readonly<Record<string, (cluster: Cluster) => readonly Scraped[]>> = {
  'kube-state-metrics': cluster => {
    const job = 'kube-state-metrics';
    const labels = {
      namespace: NAMESPACE,
      job,
      service: job,
      pod: `${job}-6b7f9d8c5d-v9x2w`,
      container: 'kube-rbac-proxy-main',
      endpoint: 'https-main',
      instance: '10.128.0.14:8443',
    };
    return [{ path: '/metrics', labels, families: objects(cluster) }];
  },
  'node-exporter': ({ nodes }) =>
    nodes.map(node => {
      const job = 'node-exporter';
      const { name } = node.item;
      const labels = {
        namespace: NAMESPACE,
        job,
        service: job,
        pod: `${job}-${name}`,
        container: 'kube-rbac-proxy',
        endpoint: 'https',
        instance: name,
      };
      return { path: '/metrics', labels, families: machine(node) };
    }),
  cadvisor: cluster =>
    cluster.nodes.map(node => ({ ...kubelet(node.item, '/metrics/cadvisor'), families: containers(node, cluster) })),
  'kubelet-volumes': cluster =>
    cluster.nodes.map(node => ({ ...kubelet(node.item, '/metrics'), families: volumes(node, cluster) })),
};

const kubelet = ({ name, ip }: { readonly name: string; readonly ip: string }, path: string) => ({
  path,
  labels: {
    namespace: 'kube-system',
    job: 'kubelet',
    service: 'kubelet',
    endpoint: 'https-metrics',
    instance: `${ip}:10250`,
    node: name,
    metrics_path: path,
  },
});

/** The targets behind each contract that the platform provides, without what it drops before storing. */
export const platformTargets = ({ platform }: OverlayPlan, cluster: Cluster): Target[] =>
  platform.provides.flatMap(({ contract: { source, honorLabels }, drops }) => {
    const scraped = SCRAPES[source];
    if (!scraped) throw new Error(`nothing simulates ${source}: write test/simulator/sources/${source}.ts`);
    const dropped = drops.map(pattern => new RegExp(pattern));
    return scraped(cluster).map(({ path, labels, families }) => ({
      source,
      contract: source,
      path,
      labels,
      honorLabels,
      up: () => 1,
      families: families.filter(({ name }) => !dropped.some(pattern => pattern.test(name))),
    }));
  });
