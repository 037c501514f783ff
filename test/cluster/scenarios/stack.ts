import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byText, distinct } from '../../../generator/lib/sort.ts';
import { parsePlain } from '../../../generator/lib/yaml.ts';
import type { Manifest } from '../../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../../generator/model/plan.ts';
import { caseConfig } from '../../support/golden.ts';
import { alertmanagerConfigs, firingsOf, secretsOf, strategyOf } from '../../tools/firings.ts';
import { output, planText } from '../../tools/support.ts';
import { bin } from '../../tools/tools.ts';
import type { Kube, Ref } from '../kube.ts';
import { unpack } from '../mounts.ts';
import { until } from '../until.ts';
import { demand, must, type Stage } from '../world.ts';

/** The namespace of kube-prometheus-stack, and the label by which its Prometheus selects. */
const HOME = 'stack-monitoring';
const RELEASE = 'kube-prometheus-stack';
const STRATEGIES = ['OnNamespace', 'OnNamespaceExceptForAlertmanagerNamespace', 'None'] as const;

/** Selectors as the chart sets them by default (prometheus-community/helm-charts, values.yaml). */
const selected = { matchLabels: { release: RELEASE } };
const PROMETHEUS: Manifest = {
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'Prometheus',
  metadata: { name: 'stack', namespace: HOME },
  spec: {
    replicas: 1,
    ...Object.fromEntries(
      ['serviceMonitor', 'podMonitor', 'probe', 'scrapeConfig', 'rule'].flatMap(one => [
        [`${one}Selector`, selected],
        [`${one}NamespaceSelector`, {}],
      ]),
    ),
  },
};
const alertmanager = (type: string): Manifest => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'Alertmanager',
  metadata: { name: 'stack', namespace: HOME },
  spec: {
    replicas: 1,
    alertmanagerConfigSelector: {},
    // The neighbours on this cluster have routes of their own.
    alertmanagerConfigNamespaceSelector: { matchLabels: { stack: 'adopted' } },
    alertmanagerConfigMatcherStrategy: { type },
  },
});

/** The init template on namespaces of its own, with one of the strategies. */
async function overlayWith(strategy: string): Promise<OverlayPlan> {
  const text = (await caseConfig('kube-prometheus-stack'))
    .replace(/namespace: (models|gateway|gpu-operator|model-monitoring)/g, 'namespace: stack-$1')
    .replace(/matcherStrategy: \w+/, `matcherStrategy: ${strategy}, namespace: ${HOME}`);
  const prod = (await planText(text, strategy)).overlays.find(({ name }) => name === 'prod');
  if (!prod) throw new Error('the template has no overlay prod');
  return prod;
}

/** What belongs on the cluster of an overlay; the rights of Argo CD are judged with the own repository. */
const applied = ({ objects }: OverlayPlan): readonly Manifest[] =>
  objects.map(({ object }) => object).filter(({ kind }) => !['Namespace', 'Role', 'RoleBinding'].includes(kind));

const secret = async (kube: Kube, name: string, key: string): Promise<string> => {
  const found = await kube.find({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: HOME } });
  return unpack((found?.['data'] as Readonly<Record<string, string>> | undefined)?.[key]) ?? '';
};

/** Names of the jobs that the operator made of monitors. */
async function jobs(kube: Kube): Promise<readonly string[]> {
  const [config] = parsePlain(await secret(kube, 'prometheus-stack', 'prometheus.yaml.gz')) as [
    { scrape_configs?: readonly { job_name: string }[] } | undefined,
  ];
  return (config?.scrape_configs ?? []).map(({ job_name }) => job_name);
}

/** Each alert goes to the receivers that were promised, by Alertmanager's own tool on the operator's own file. */
async function routed(kube: Kube, overlay: OverlayPlan): Promise<number> {
  const [strategy] = strategyOf(overlay);
  const homes = distinct(alertmanagerConfigs(overlay).map(({ metadata }) => metadata.namespace ?? ''));
  const { value: text } = await until(`the operator routes by ${strategy}`, async () => {
    const now = await secret(kube, 'alertmanager-stack-generated', 'alertmanager.yaml.gz');
    const named = distinct([...now.matchAll(/receiver: (stack-[\w-]+)\//g)].map(([, home = '']) => home));
    // The new objects and the new strategy come one after the other: the operator writes a file between them too.
    const [config] = parsePlain(now) as [
      { route?: { routes?: readonly { matchers?: readonly string[] }[] } } | undefined,
    ];
    const enforced = (config?.route?.routes ?? []).some(({ matchers = [] }) =>
      matchers.some(matcher => matcher.startsWith('namespace="')),
    );
    return named.sort(byText).join() === [...homes].sort(byText).join() && enforced === (strategy === 'OnNamespace')
      ? now
      : undefined;
  });
  const folder = mkdtempSync(join(tmpdir(), 'stack-'));
  const file = join(folder, 'alertmanager.yml');
  writeFileSync(file, text);
  const wrong: string[] = [];
  const firings = firingsOf(overlay);
  try {
    for (const { alert, labels, promised } of firings) {
      const given = Object.entries(labels).flatMap(([name, value]) =>
        value === '' ? [] : [`${name}=${JSON.stringify(value)}`],
      );
      const went = (
        await output(bin('amtool'), ['config', 'routes', 'test', `--config.file=${file}`, ...given])
      ).trim();
      if (went !== promised.join(',')) wrong.push(`${alert}: ${went} instead of ${promised.join(',')}`);
    }
    const foreign = [
      'config',
      'routes',
      'test',
      `--config.file=${file}`,
      'alertname="Foreign"',
      'namespace="elsewhere"',
    ];
    const went = (await output(bin('amtool'), foreign)).trim();
    if (went !== 'null') wrong.push(`an alert of others goes to ${went}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  demand(`routes by ${strategy}`, wrong);
  return firings.length;
}

export const stack: Stage = {
  name: 'kube-prometheus-stack: labels select, strategies route',
  run: async ({ cluster: { kube } }) => {
    const first = await overlayWith('OnNamespace');
    const namespaces = distinct([HOME, ...applied(first).flatMap(({ metadata }) => metadata.namespace ?? [])]);
    for (const name of namespaces)
      await kube.dev.apply({
        apiVersion: 'v1',
        kind: 'Namespace',
        // The Prometheus of user workload monitoring, on the same cluster, leaves them alone.
        metadata: { name, labels: { 'openshift.io/user-monitoring': 'false', stack: 'adopted' } },
      });
    await kube.dev.apply(PROMETHEUS);
    let alerts = 0;
    let last: readonly Ref[] = [];
    for (const strategy of STRATEGIES) {
      const overlay = await overlayWith(strategy);
      const now = applied(overlay);
      const ids = new Set(now.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`));
      for (const { kind, metadata, apiVersion } of last)
        if (!ids.has(`${kind} ${metadata.namespace}/${metadata.name}`))
          await kube.dev.remove({ apiVersion, kind, metadata });
      for (const object of secretsOf(now)) await kube.dev.apply(object);
      for (const object of now) await kube.dev.apply(object, '&fieldValidation=Strict');
      await kube.dev.apply(alertmanager(strategy));
      alerts += await routed(kube.dev, overlay);
      last = now;
    }
    const monitors = last.filter(({ kind }) => /Monitor$/.test(kind));
    const jobOf = ({ kind, metadata }: Ref) =>
      `${kind === 'PodMonitor' ? 'podMonitor' : 'serviceMonitor'}/${metadata.namespace}/${metadata.name}/0`;
    const wanted = monitors.map(jobOf);
    await until('the operator makes a job of each monitor', async () => {
      const made = await jobs(kube.dev);
      return wanted.every(job => made.includes(job));
    });
    const rules = await kube.dev.list('v1', 'ConfigMap', HOME);
    const loaded = rules.flatMap(({ data }) => Object.keys((data ?? {}) as object));
    for (const { kind, metadata } of last)
      if (kind === 'PrometheusRule')
        must(
          loaded.some(file => file.startsWith(`${metadata.namespace}-${metadata.name}-`)),
          `no Prometheus has the rules ${metadata.namespace}/${metadata.name}`,
        );
    const [one] = monitors;
    must(one !== undefined, 'the template has no monitor');
    await kube.dev.patch(one, { metadata: { labels: { release: 'other' } } });
    await until('a monitor of another release is dropped', async () => !(await jobs(kube.dev)).includes(jobOf(one)));
    for (const { apiVersion, kind, metadata } of last) await kube.dev.remove({ apiVersion, kind, metadata });
    for (const object of [PROMETHEUS, alertmanager('None')]) await kube.dev.remove(object);
    return `${wanted.length} monitors and their rules by \`release\`, ${alerts} alerts by ${STRATEGIES.length} strategies`;
  },
};
