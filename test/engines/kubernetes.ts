import { credentials, makeCertificates, kubeconfig as ofAdmin } from '../cluster/certificates.ts';
import { apiServer } from '../cluster/components/api-server.ts';
import { etcd } from '../cluster/components/etcd.ts';
import { answers } from '../cluster/http.ts';
import { connect, type Kube } from '../cluster/kube.ts';
import type { Component } from '../cluster/processes.ts';
import { makeSite } from '../cluster/site.ts';
import { bin } from '../tools/tools.ts';

/** An API server without a node: what a kubelet would report is written into the status of objects. */
export interface Kubernetes {
  readonly kube: Kube;
  /** Path of the kubeconfig of its administrator. */
  readonly kubeconfig: string;
}

/** Starts etcd and an API server whose data are in `dir`; `start` is how the caller starts what it will stop. */
export async function kubernetes(dir: string, start: (component: Component) => Promise<unknown>): Promise<Kubernetes> {
  const site = await makeSite(`${dir}/kubernetes`);
  await makeCertificates(site);
  await start(etcd(site));
  await start(apiServer(site, 'dev'));
  return { kube: connect(credentials(site, 'dev')), kubeconfig: ofAdmin(site, 'dev') };
}

/** kube-state-metrics, with the labels of namespaces, nodes and pods; `own` is the port of its own metrics. */
export const kubeStateMetrics = ({ kubeconfig }: Kubernetes, port: number, own: number): Component => ({
  name: `kube-state-metrics-${port}`,
  command: bin('kube-state-metrics'),
  args: [
    ...['--kubeconfig', kubeconfig, '--host', '127.0.0.1', '--port', String(port)],
    ...['--telemetry-host', '127.0.0.1', '--telemetry-port', String(own)],
    ...['--metric-labels-allowlist', 'namespaces=[*],nodes=[*],pods=[*]'],
  ],
  ready: () => answers(`http://127.0.0.1:${port}/metrics`),
});
