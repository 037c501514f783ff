import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { credentials, makeCertificates } from './certificates.ts';
import { admissionWebhook } from './components/admission-webhook.ts';
import { alertmanager } from './components/alertmanager.ts';
import { apiServer } from './components/api-server.ts';
import { makeHome } from './components/argocd.ts';
import { applicationController } from './components/argocd-controller.ts';
import { repoServer } from './components/argocd-repo-server.ts';
import { controllerManager } from './components/controller-manager.ts';
import { etcd } from './components/etcd.ts';
import { gitServer } from './components/git-server.ts';
import { modelSimulator } from './components/model-simulator.ts';
import { prometheus } from './components/prometheus.ts';
import { prometheusOperator } from './components/prometheus-operator.ts';
import { receivers } from './components/receivers.ts';
import { redis } from './components/redis.ts';
import { standIns } from './components/stand-ins.ts';
import { connect, type Kube } from './kube.ts';
import { alive, type Component, kill, type Running, start, stop } from './processes.ts';
import { CLUSTERS, type ClusterName, makeSite, type Site } from './site.ts';

/** Every process, in the order they are started; they are stopped in the opposite one, etcd last. */
export const components = (site: Site): readonly Component[] => [
  etcd(site),
  ...CLUSTERS.map(name => apiServer(site, name)),
  ...CLUSTERS.map(name => controllerManager(site, name)),
  redis(site),
  gitServer(site),
  receivers(site),
  modelSimulator(site),
  admissionWebhook(site),
  standIns(site),
  prometheusOperator(site),
  prometheus(site),
  alertmanager(site),
  repoServer(site),
  applicationController(site),
];

/** A running cluster, as data that another process can read. */
export interface State {
  readonly site: Site;
  /** The process that answers for it; none when it was left running on purpose. */
  readonly owner: number | null;
  readonly running: readonly Running[];
}

const STATES = fileURLToPath(new URL('../../.cache/cluster', import.meta.url));

/** Clusters that run, or were left behind. */
export const states = (): readonly { readonly file: string; readonly state: State }[] => {
  mkdirSync(STATES, { recursive: true });
  return readdirSync(STATES).map(name => ({
    file: `${STATES}/${name}`,
    state: JSON.parse(readFileSync(`${STATES}/${name}`, 'utf8')) as State,
  }));
};

export interface Cluster {
  readonly site: Site;
  readonly kube: Readonly<Record<ClusterName, Kube>>;
  readonly start: (...names: readonly string[]) => Promise<void>;
  /** Starts a process that is not one of the cluster's own; it is stopped with it. */
  readonly run: (component: Component) => Promise<void>;
  /** Kills a process with no chance to tidy up. */
  readonly kill: (name: string) => Promise<void>;
  /** Starts what has ended by itself, as a node does with the containers of a pod. */
  readonly revive: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Prepares a cluster; nothing runs yet. `owner` is the process that will stop it. */
export async function makeCluster(owner: number | null): Promise<Cluster> {
  const site = await makeSite();
  const running = new Map<string, Running>();
  const file = `${STATES}/${process.pid}.json`;
  mkdirSync(STATES, { recursive: true });
  const save = () =>
    writeFileSync(file, JSON.stringify({ site, owner, running: [...running.values()] } satisfies State));
  save();
  writeFileSync(`${site.dir}/site.json`, JSON.stringify(site));
  await Promise.all([makeCertificates(site), makeHome(site)]);
  const named = new Map(components(site).map(component => [component.name, component]));
  const stopOne = async (name: string, end: (one: Running) => Promise<void>) => {
    const one = running.get(name);
    if (!one) throw new Error(`${name} does not run`);
    await end(one);
    running.delete(name);
    save();
  };
  let stopped = false;
  const run = async (component: Component) => {
    // A scenario that is interrupted must not start what nobody will stop.
    if (stopped) fail('the cluster is being stopped');
    await start(component, site.logs, one => {
      running.set(component.name, one);
      save();
    });
  };
  return {
    site,
    kube: { dev: connect(credentials(site, 'dev')), prod: connect(credentials(site, 'prod')) },
    run,
    start: async (...names) => {
      await Promise.all(names.map(name => run(named.get(name) ?? fail(`there is no component ${name}`))));
    },
    kill: name => stopOne(name, kill),
    revive: async () => {
      for (const [name, one] of running) {
        const component = named.get(name);
        if (component && !alive(one)) await run(component);
      }
    },
    stop: () => {
      stopped = true;
      return stopState({ site, owner, running: [...running.values()] }, file);
    },
  };
}

const fail = (message: string): never => {
  throw new Error(message);
};

/** Stops what a state says is running, dependants first. Logs stay; the folder goes when the caller removes it. */
export async function stopState({ running }: State, file: string): Promise<void> {
  const round = (name: string): number => (name === 'etcd' ? 2 : name.startsWith('api-server') ? 1 : 0);
  for (const now of [0, 1, 2])
    await Promise.all(running.filter(({ name }) => round(name) === now).map(one => stop(one)));
  rmSync(file, { force: true });
}
