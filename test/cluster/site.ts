import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORTS = [
  'etcd',
  'etcdPeer',
  'apiDev',
  'apiProd',
  'controllersDev',
  'controllersProd',
  'redis',
  'git',
  'repoServer',
  'repoMetrics',
  'controllerMetrics',
  'operator',
  'webhook',
  'prometheus',
  'alertmanager',
  'receivers',
  'mail',
  'simulator',
  'standIns',
] as const;

export type Port = (typeof PORTS)[number];

/** The two clusters that overlays are deployed to. */
export const CLUSTERS = ['dev', 'prod'] as const;
export type ClusterName = (typeof CLUSTERS)[number];

/** Where everything of one run is: as data, so that another process can find it again. */
export interface Site {
  /** Folder of certificates, data and configuration; goes away with the run. */
  readonly dir: string;
  readonly logs: string;
  readonly ports: Readonly<Record<Port, number>>;
  /**
   * The first three numbers of loopback addresses that are this run's own: pods get addresses here, so that they may
   * serve on the ports that the config names.
   */
  readonly net: string;
}

/** Chooses folders, ports and addresses that no other process uses; `dir` is an empty folder to take for it. */
export async function makeSite(dir = mkdtempSync(join(tmpdir(), 'cluster-'))): Promise<Site> {
  const logs = join(dir, 'logs');
  mkdirSync(logs, { recursive: true });
  return { dir, logs, ports: await freePorts(), net: await freeNet() };
}

/**
 * All ports are held until the last one is found, so that no two are the same. They lie below those that systems give to
 * outgoing connections: nobody takes the port of a server that was killed before it is there again.
 */
async function freePorts(): Promise<Record<Port, number>> {
  const held: Server[] = [];
  const ports: [Port, number][] = [];
  for (let attempt = 0; ports.length < PORTS.length; attempt++) {
    const port = randomInt(20_000, 32_000);
    const server = await listen('127.0.0.1', port).catch(() => undefined);
    if (server) {
      held.push(server);
      ports.push([PORTS[ports.length] as Port, port]);
    } else if (attempt > 1000) throw new Error('no free ports between 20000 and 32000');
  }
  await Promise.all(held.map(server => new Promise(done => server.close(done))));
  return Object.fromEntries(ports) as Record<Port, number>;
}

async function freeNet(): Promise<string> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const net = `127.${randomInt(16, 250)}.${randomInt(1, 250)}`;
    const server = await listen(`${net}.10`, 8080).catch(() => undefined);
    if (!server) continue;
    await new Promise(done => server.close(done));
    return net;
  }
  throw new Error(
    'no loopback address is free: on macOS add some with `ifconfig lo0 alias`, or run in a Linux machine',
  );
}

const listen = (host: string, port: number): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });

/** Name of the API server's certificate holder for a component that acts as its own service account. */
export const ARGOCD = {
  namespace: 'openshift-gitops',
  account: 'openshift-gitops-argocd-application-controller',
} as const;

/** Namespace of the Prometheus and Alertmanager that users' monitors and rules are for. */
export const UWM = 'openshift-user-workload-monitoring';
