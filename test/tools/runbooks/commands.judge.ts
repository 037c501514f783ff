import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect } from 'vitest';
import { variablesIn, variablesSet } from '../../../generator/docs/commands.ts';
import type { Manifest } from '../../../generator/model/artifact.ts';
import { makeCertificates, pair } from '../../cluster/certificates.ts';
import { getJson } from '../../cluster/http.ts';
import { makeSite, type Site } from '../../cluster/site.ts';
import { pause } from '../../cluster/until.ts';
import { type Config, configs, pagesOf } from '../../support/pages.ts';
import { eachOf, judge } from '../support.ts';
import { type Cluster, furnish, startCluster } from './cluster.ts';
import { follow, type Step, stepsOf, tools } from './follow.ts';
import { nodeFiles } from './node.ts';
import { alertmanager, alertmanagerUrl, postgres, redis } from './servers.ts';
import { serveWeb } from './web.ts';
import { worldOf } from './world.ts';

/** Commands that are run side by side: most of their time they wait for one another's processes to start. */
const AT_ONCE = 4;

/** Whether its commands ask an API server. Those of a machine need its units, and a page may have both. */
const onClusters = ({ plan }: Config): boolean =>
  plan.overlays.every(({ platform }) => ['kubectl', 'oc'].includes(platform.guide.cli));

const costs = ({ command }: Step): boolean => command.costs !== undefined;

/** The code blocks of a page, without the indent of the list they stand in. */
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^( *)```bash\n(.*?)^ *```/gms)].map(([, indent = '', code = '']) =>
    code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
  );

/** What keeps the metrics server's place. */
const metricsApi = ({ kubelet }: Cluster): readonly Manifest[] =>
  [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'metrics' } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'metrics', namespace: 'metrics' },
      spec: { type: 'ExternalName', externalName: kubelet.host, ports: [{ port: kubelet.port }] },
    },
    {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: {
        service: { name: 'metrics', namespace: 'metrics', port: kubelet.port },
        group: 'metrics.k8s.io',
        version: 'v1beta1',
        insecureSkipTLSVerify: true,
        groupPriorityMinimum: 100,
        versionPriority: 100,
      },
    },
  ] as unknown as Manifest[];

const NEEDED = [
  'etcd',
  'kube-apiserver',
  'kubectl',
  'kubelet-stand-in',
  'alertmanager',
  'amtool',
  'initdb',
  'postgres',
  'redis-server',
];

judge(
  { judge: 'kubectl', judged: 'every command of every runbook', tools: NEEDED, timeout: 900_000 },
  async (tally, ...paths) => {
    const all = (await configs()).filter(onClusters);
    const steps = all.map(config => ({ config, steps: pagesOf(config).flatMap(stepsOf) }));
    const site = await makeSite();
    await makeCertificates(site);
    const web = await serveWeb(pair(site, 'server'), new Set(all.flatMap(metricsPaths)));
    const database = await postgres();
    const cluster = await startCluster(site, web.address);
    try {
      cluster.write(
        nodeFiles({
          redis: site.ports.redis,
          postgres: database.folder,
          alertmanager: alertmanagerUrl(site),
          amtool: paths[5] ?? '',
        }),
      );
      tools(`${site.dir}/tools`);
      for (const component of [database.component, redis(site), alertmanager(site)]) await cluster.run(component);
      const known = new Set<string>();
      await furnish(cluster.kube, metricsApi(cluster), known);
      const faults: string[] = [];
      const done = new Set<string>();
      const fresh = <T>(items: readonly T[], key: (item: T) => string): readonly T[] =>
        items.filter(item => !done.has(key(item)) && done.add(key(item)));
      for (const { config, steps: own } of steps) {
        const others = fresh(otherBlocks(config, own), block => block);
        const left = fresh(own, ({ script }) => script);
        if (left.length + others.length === 0) continue;
        const world = worldOf(pagesOf(config), cluster.kubelet);
        await furnish(cluster.kube, world, known);
        const follows = async ({ at, script }: Pick<Step, 'at' | 'script'>, open?: RegExp) => {
          const { fault, out } = await follow(
            cluster,
            script.replaceAll('18080', String(randomInt(20_000, 32_000))),
            30,
          );
          if (fault !== undefined && !open?.test(out) && !(await arrived(site, script)))
            faults.push(`${at}\n${script}\n${fault}`);
          tally();
        };
        const [changing, looking] = [left.filter(costs), left.filter(step => !costs(step))];
        await eachOf(looking, step => follows(step), AT_ONCE);
        // A way to Grafana stays open until the person closes it.
        await eachOf(others, script => follows({ at: config.name, script }, /^Forwarding from/), AT_ONCE);
        for (const step of changing) {
          // Two restarts within a second are refused.
          if (/rollout restart/.test(step.script)) await pause(1000);
          await follows(step);
          await furnish(
            cluster.kube,
            world.filter(({ kind }) => ['Pod', 'Node'].includes(kind)),
            known,
          );
        }
      }
      expect([...faults, ...web.refused.map(asked => `a server does not answer to ${asked}`)].join('\n\n')).toBe('');
    } finally {
      await cluster.stop();
      rmSync(database.folder, { recursive: true, force: true });
      web.close();
    }
  },
);

/** Paths at which exporters of a config serve their metrics. */
const metricsPaths = ({ plan }: Config): readonly string[] =>
  plan.overlays.flatMap(({ instances }) =>
    instances.flatMap(({ scrape }) =>
      'path' in scrape && !('asks' in scrape && scrape.asks) ? [String(scrape.path)] : [],
    ),
  );

/** Whether a command sends an alert, of which amtool says nothing, and Alertmanager has it. */
async function arrived(site: Site, script: string): Promise<boolean> {
  const name = /\balert add (\w+)/.exec(script)?.[1];
  if (name === undefined) return false;
  const alerts = await getJson<readonly { readonly labels: { readonly alertname: string } }[]>(
    `${alertmanagerUrl(site)}/api/v2/alerts`,
  );
  return alerts.some(({ labels }) => labels.alertname === name);
}

/** A block that sets variables and does nothing else. */
const SETS = /^(?:(?:read -rs )?[A-Z][A-Z0-9_]*(?:=.*)?(?:\n|$))+$/;

/** Blocks of the pages that are not among their steps, with what is set for them: the address of Grafana, and how to try who is told. */
function otherBlocks(config: Config, steps: readonly Step[]): readonly string[] {
  const known = new Set(steps.map(({ shown }) => shown));
  const blocks = [...config.texts.values()].flatMap(text => {
    const all = blocksOf(text);
    return all
      .filter(block => !known.has(block) && !SETS.test(block))
      .map(block => [...all.filter(one => SETS.test(one) && sets(one, block)), block].join('\n'));
  });
  return [...new Set(blocks)];
}

const sets = (setting: string, block: string): boolean =>
  [...variablesSet(setting)].some(name => variablesIn(block).has(name));
