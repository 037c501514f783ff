import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import { kubeconfig } from './certificates.ts';
import { mount as alertmanagerMount, alertmanagerUrl } from './components/alertmanager.ts';
import { mount as prometheusMount, prometheusUrl } from './components/prometheus.ts';
import type { Kube } from './kube.ts';
import { type Site, UWM } from './site.ts';

/** Name of the Prometheus and the Alertmanager, as OpenShift calls them. */
export const NAME = 'user-workload';

interface Discovery {
  readonly kubernetes_sd_configs?: readonly object[];
  readonly relabel_configs?: readonly object[];
}

/** The part of a Prometheus configuration that depends on where the process runs. */
interface PrometheusConfig {
  readonly rule_files?: readonly string[];
  readonly scrape_configs?: readonly Discovery[];
  readonly alerting?: { readonly alertmanagers?: readonly Discovery[] };
}

/**
 * Endpoints may not hold loopback addresses, so what is scraped through a Service is said to be at a documentation
 * address (RFC 5737), whose last number is kept.
 */
const DOCUMENTATION = '192.0.2';
export const behindService = (last: number): string => `${DOCUMENTATION}.${last}`;

/** Outside a pod: the API server is asked with a kubeconfig, and documentation addresses are this machine's. */
function outsidePods(discovery: Discovery, site: Site): Discovery {
  const { kubernetes_sd_configs: found, relabel_configs: relabelings = [] } = discovery;
  if (!found) return discovery;
  const rewrite = {
    source_labels: ['__address__'],
    regex: '192\\.0\\.2\\.(\\d+):(\\d+)',
    target_label: '__address__',
    replacement: `${site.net}.$1:$2`,
    action: 'replace',
  };
  return {
    ...discovery,
    kubernetes_sd_configs: found.map(config => ({ ...config, kubeconfig_file: kubeconfig(site, 'dev') })),
    relabel_configs: [...relabelings, rewrite],
  };
}

/** Prometheus' configuration as the config reloader writes it (it fills in the shard), for a process outside a pod. */
function localPrometheusConfig(text: string, site: Site): string {
  const [config] = parsePlain(text.replaceAll('$(SHARD)', '0')) as [PrometheusConfig];
  return print({
    ...config,
    rule_files: [`${prometheusMount(site)}/rules/*.yaml`],
    scrape_configs: (config.scrape_configs ?? []).map(job => outsidePods(job, site)),
    ...(config.alerting
      ? {
          alerting: {
            ...config.alerting,
            alertmanagers: (config.alerting.alertmanagers ?? []).map(entry => outsidePods(entry, site)),
          },
        }
      : {}),
  });
}

/**
 * Seconds instead of minutes from a cause to its message: the one thing that is changed on the way from the objects to
 * the processes. A condition still has to hold for two scrapes before it fires.
 */
const HASTE = {
  prometheus: (text: string): string =>
    text.replace(/scrape_interval: .*/g, 'scrape_interval: 1s').replace(/scrape_timeout: .*/g, 'scrape_timeout: 1s'),
  rules: (text: string): string => text.replace(/^( *(?:- )?)for: .*/gm, '$1for: 3s'),
  alertmanager: (text: string): string =>
    text.replace(/group_wait: .*/g, 'group_wait: 1s').replace(/group_interval: .*/g, 'group_interval: 2s'),
} as const;

/** Writes a file where it differs, so that a reader sees the old text or the new one. */
function put(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
  return true;
}

/** A text as prometheus-operator packs it into a Secret. */
export const unpack = (packed: string | undefined): string | undefined =>
  packed === undefined ? undefined : gunzipSync(Buffer.from(packed, 'base64')).toString();

/** Brings what prometheus-operator has written to where the processes read it, and tells them. */
export async function mountAll(site: Site, kube: Kube): Promise<void> {
  const dataOf = async (kind: string, name: string): Promise<Readonly<Record<string, string>>> =>
    ((await kube.find({ apiVersion: 'v1', kind, metadata: { name, namespace: UWM } }))?.['data'] ?? {}) as Record<
      string,
      string
    >;
  const prometheus = unpack((await dataOf('Secret', `prometheus-${NAME}`))['prometheus.yaml.gz']);
  if (prometheus) {
    const rules = await dataOf('ConfigMap', `prometheus-${NAME}-rulefiles-0`);
    const changed = [
      mountRules(`${prometheusMount(site)}/rules`, rules),
      put(`${prometheusMount(site)}/prometheus.yml`, HASTE.prometheus(localPrometheusConfig(prometheus, site))),
    ];
    if (changed.includes(true)) stale.add(prometheusUrl(site));
  }
  const alertmanager = unpack((await dataOf('Secret', `alertmanager-${NAME}-generated`))['alertmanager.yaml.gz']);
  if (alertmanager && put(`${alertmanagerMount(site)}/alertmanager.yml`, HASTE.alertmanager(alertmanager)))
    stale.add(alertmanagerUrl(site));
  for (const url of stale) if (await reload(url)) stale.delete(url);
}

/** Processes that have not read their newest files yet. One that does not run is told when it does. */
const stale = new Set<string>();

function mountRules(folder: string, files: Readonly<Record<string, string>>): boolean {
  mkdirSync(folder, { recursive: true });
  const gone = readdirSync(folder).filter(name => !(name in files));
  for (const name of gone) rmSync(`${folder}/${name}`);
  return [
    ...Object.entries(files).map(([name, text]) => put(`${folder}/${name}`, HASTE.rules(text))),
    gone.length > 0,
  ].includes(true);
}

const reload = (url: string): Promise<boolean> =>
  fetch(`${url}/-/reload`, { method: 'POST', signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
