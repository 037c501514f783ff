import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import type { Manifest } from '../../../generator/model/artifact.ts';
import { credentials, kubeconfig, pair } from '../../cluster/certificates.ts';
import { apiServer } from '../../cluster/components/api-server.ts';
import { etcd } from '../../cluster/components/etcd.ts';
import { connect, type Kube, plural } from '../../cluster/kube.ts';
import { type Component, type Running, start, stop } from '../../cluster/processes.ts';
import type { Site } from '../../cluster/site.ts';
import { bin } from '../tools.ts';
import { listening } from './web.ts';
import type { Kubelet } from './world.ts';

/** An API server, and what answers for its nodes. */
export interface Cluster {
  readonly site: Site;
  readonly kube: Kube;
  readonly kubeconfig: string;
  readonly kubelet: Kubelet;
  /** Writes what containers say and have: see the stand-in of the kubelet. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly run: (component: Component) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The API server refuses to speak to a node on a loopback address (apimachinery, pkg/util/proxy). */
function ownAddress(): string {
  const found = Object.values(networkInterfaces()).flatMap(each => each ?? []);
  const address = found.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  if (!address) throw new Error('this machine has no address but loopback: the API server would not ask its node');
  return address;
}

/** Starts etcd, an API server, and the stand-in of the kubelet with `web` behind every port of every pod. */
export async function startCluster(site: Site, web: string): Promise<Cluster> {
  const node = `${site.dir}/node`;
  for (const folder of ['logs', 'bin']) mkdirSync(`${node}/${folder}`, { recursive: true });
  const running: Running[] = [];
  const run = (component: Component) => start(component, site.logs, one => running.unshift(one));
  const kubelet = { host: ownAddress(), port: site.ports.standIns };
  const { certificate, key } = pair(site, 'server');
  const kube = connect(credentials(site, 'dev'));
  await run(etcd(site));
  await Promise.all([
    run(apiServer(site, 'dev')),
    run({
      name: 'kubelet-stand-in',
      command: bin('kubelet-stand-in'),
      args: [
        '-listen',
        `${kubelet.host}:${kubelet.port}`,
        '-cert',
        certificate,
        '-key',
        key,
        '-dir',
        node,
        '-web',
        web,
      ],
      ready: () => listening(kubelet.host, kubelet.port),
    }),
  ]);
  return {
    site,
    kube,
    kubeconfig: kubeconfig(site, 'dev'),
    kubelet,
    write: files => {
      for (const [path, text] of Object.entries(files))
        writeFileSync(`${node}/${path}`, text, { mode: path.startsWith('bin/') ? 0o755 : 0o644 });
    },
    run,
    // The API server never ends by itself once etcd is gone.
    stop: async () => {
      for (const one of running) await stop(one);
      rmSync(site.dir, { recursive: true, force: true });
    },
  };
}

/** A CRD that takes any object of a kind. */
const anyOf = (apiVersion: string, kind: string, namespaced: boolean): Manifest => {
  const [group = '', version = ''] = apiVersion.split('/');
  const names = { kind, plural: plural(kind), singular: kind.toLowerCase(), listKind: `${kind}List` };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${names.plural}.${group}` },
    spec: {
      group,
      names,
      scope: namespaced ? 'Namespaced' : 'Cluster',
      versions: [
        {
          name: version,
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  } as unknown as Manifest;
};

const BUILT_IN = /^(v1|(apps|batch|policy|autoscaling)\/\w+|[\w.]+\.k8s\.io\/\w+)$/;

/** Puts a world into a cluster: kinds, namespaces, and the rest, with the status that a kubelet would report. */
export async function furnish(kube: Kube, world: readonly Manifest[], known: Set<string>): Promise<void> {
  const kinds = new Map(
    world
      .filter(({ apiVersion, kind }) => !BUILT_IN.test(apiVersion) && !known.has(`${apiVersion} ${kind}`))
      .map(each => [`${each.apiVersion} ${each.kind}`, each]),
  );
  for (const [key, { apiVersion, kind, metadata }] of kinds) {
    await kube.apply(anyOf(apiVersion, kind, metadata.namespace !== undefined));
    known.add(key);
  }
  const first = (kind: string) => Number(kind !== 'Namespace') + Number(!['Namespace', 'Node'].includes(kind));
  for (const each of [...world].sort((a, b) => first(a.kind) - first(b.kind))) await put(kube, each);
}

async function put(kube: Kube, each: Manifest): Promise<void> {
  const waits = async (attempt = 0): Promise<unknown> =>
    kube.apply(each).catch(async error => {
      // A claim that a step of another config has made larger cannot be made smaller again: it stays.
      if (each.kind === 'PersistentVolumeClaim' && /^Error: 422/.test(String(error))) return undefined;
      // One of this name stands there for another config, which has another selector, address or node.
      if (/^Error: 422/.test(String(error)) && (await kube.find(each))) {
        await kube.remove(each);
        return kube.apply(each);
      }
      // A kind is served a moment after its CRD was accepted.
      if (attempt > 50 || !/404|not find/.test(String(error)))
        throw new Error(`${each.kind} ${each.metadata.name}: ${error}`);
      await new Promise(done => setTimeout(done, 100));
      return waits(attempt + 1);
    });
  await waits();
  const { status } = each as { status?: object };
  if (status) await kube.patch(each, { status }, 'status');
  if (each.kind === 'Pod')
    await kube.patch(
      each,
      { status: { phase: 'Running', podIP: '192.0.2.1', conditions: [{ type: 'Ready', status: 'True' }] } },
      'status',
    );
}
