import { alive, type Component } from '../cluster/processes.ts';
import { crashing, put, report, running } from '../engines/kubelet.ts';
import { type Kubernetes, kubernetes, kubeStateMetrics } from '../engines/kubernetes.ts';
import type { Site } from './ground.ts';

/** Seconds that a container waits before it is started again. A real kubelet waits ever longer, from ten on. */
const BACKOFF = 3;

const NODE = 'node-1';

export const podOf = (namespace: string, name: string, nodeName?: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace },
  spec: {
    ...(nodeName ? { nodeName } : {}),
    terminationGracePeriodSeconds: 0,
    containers: [{ name: 'main', image: 'example.com/server:1' }],
  },
});

/** An API server with the place's namespace and a node, and kube-state-metrics, which the platform scrapes. */
export async function clusterOf(site: Site): Promise<Kubernetes> {
  const made = await kubernetes(site.dir, site.start);
  await put(made.kube, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: site.name } });
  await put(made.kube, { apiVersion: 'v1', kind: 'Node', metadata: { name: NODE } });
  const port = await site.port();
  await site.start(kubeStateMetrics(made, port, await site.port()));
  site.platform('kube-state-metrics', port);
  return made;
}

/** A pod on this machine. */
export interface Pod {
  /** Ends its container, as the kernel does with one that takes too much memory. */
  readonly kill: () => Promise<void>;
}

/**
 * Runs a server as the container of a pod, as its kubelet would: starts it again when it has ended, asks its readiness
 * probe each second, and reports both to the API server.
 */
export async function runPod(
  site: Site,
  { kube }: Kubernetes,
  { name, server, probe = server.ready }: { name: string; server: Component; probe?: () => Promise<boolean> },
): Promise<Pod> {
  const pod = podOf(site.name, name, NODE);
  const process = await site.start(server);
  let restarts = 0;
  let said = '';
  const say = async (status: object) => {
    const text = JSON.stringify(status);
    if (text !== said) await report(kube, pod, status);
    said = text;
  };
  await put(kube, { ...pod, status: running('main', true) });
  const look = async () => {
    if (alive(process.running)) return say(running('main', await probe().catch(() => false), restarts));
    await say(crashing('main', restarts, { reason: 'OOMKilled', exitCode: 137 }));
    await new Promise(done => setTimeout(done, 1000 * BACKOFF));
    restarts++;
    // It loads as long as it takes: whether it serves is for its probe to say.
    await process.launch();
  };
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    await look().catch(() => undefined);
    busy = false;
  }, 1000);
  site.atEnd(timer);
  return { kill: () => process.kill() };
}
