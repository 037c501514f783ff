import { readFileSync } from 'node:fs';
import { parsePlain } from '../../../generator/lib/yaml.ts';
import type { Manifest } from '../../../generator/model/artifact.ts';
import { mount } from '../components/prometheus.ts';
import { received } from '../components/receivers.ts';
import { heldAlerts, loadedRules, query } from '../observe.ts';
import { pause, until } from '../until.ts';
import { must, type Stage } from '../world.ts';

const NEIGHBOUR = 'other-team';

const monitoring = (kind: string, name: string, spec: object, version = 'v1'): Manifest => ({
  apiVersion: `monitoring.coreos.com/${version}`,
  kind,
  metadata: { name, namespace: NEIGHBOUR },
  spec,
});

/** What a neighbour may try, each of which works on a Prometheus of one's own. */
const OBJECTS: readonly Manifest[] = [
  monitoring('PodMonitor', 'grabs', {
    namespaceSelector: { any: true },
    selector: { matchLabels: { component: 'predictor' } },
    podMetricsEndpoints: [{ path: '/metrics' }],
  }),
  monitoring('ServiceMonitor', 'reads-files', {
    selector: {},
    endpoints: [{ port: 'metrics', bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token' }],
  }),
  monitoring('PrometheusRule', 'looks-over', {
    groups: [
      {
        name: 'neighbour',
        rules: [
          // Nothing is waiting there, so this one would fire if it could see.
          {
            alert: 'NeighbourSees',
            expr: 'vllm:num_requests_waiting{namespace="vllm"} >= 0',
            labels: { severity: 'critical', alert_route: 'slack', namespace: 'vllm' },
          },
          { alert: 'NeighbourShouts', expr: 'vector(1)', labels: { severity: 'critical', alert_route: 'slack' } },
        ],
      },
    ],
  }),
  monitoring(
    'AlertmanagerConfig',
    'listens-in',
    { route: { receiver: 'ear', groupBy: ['alertname'], routes: [] }, receivers: [{ name: 'ear' }] },
    'v1alpha1',
  ),
];

interface Job {
  readonly job_name: string;
  readonly kubernetes_sd_configs?: readonly { readonly namespaces?: { readonly names?: readonly string[] } }[];
}

export const tenancy: Stage = {
  name: 'neighbours: the traps of OpenShift bite',
  run: async ({ cluster }) => {
    const { site, kube } = cluster;
    await kube.dev.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NEIGHBOUR } });
    for (const object of OBJECTS) await kube.dev.apply(object);
    await until("the neighbour's rules are loaded", async () =>
      (await loadedRules(site)).some(({ name }) => name === 'NeighbourShouts'),
    );
    const { value: held } = await until(
      'Alertmanager tells the neighbour of its own alert',
      async () =>
        (await heldAlerts(site)).find(
          ({ labels, receivers }) =>
            labels['alertname'] === 'NeighbourShouts' && receivers.some(({ name }) => name.startsWith(`${NEIGHBOUR}/`)),
        ),
      {
        state: () => heldAlerts(site),
      },
    );
    const jobs = (
      parsePlain(readFileSync(`${mount(site)}/prometheus.yml`, 'utf8')) as [{ scrape_configs: readonly Job[] }]
    )[0].scrape_configs;
    const grabs = jobs.find(({ job_name }) => job_name.includes(`${NEIGHBOUR}/grabs`));
    must(
      JSON.stringify(grabs?.kubernetes_sd_configs?.[0]?.namespaces?.names) === JSON.stringify([NEIGHBOUR]),
      'a monitor looks into other namespaces',
    );
    must(!jobs.some(({ job_name }) => job_name.includes('reads-files')), 'a monitor reads files of Prometheus');
    const sees = (await loadedRules(site)).find(({ name }) => name === 'NeighbourSees');
    must(
      sees?.query.includes(`namespace="${NEIGHBOUR}"`) === true && !sees.query.includes('"vllm"'),
      `a rule sees other namespaces: ${sees?.query}`,
    );
    must(held.labels['namespace'] === NEIGHBOUR, `an alert says it is of ${held.labels['namespace']}`);
    must(
      !held.receivers.some(({ name }) => !name.startsWith(`${NEIGHBOUR}/`)),
      `it goes to ${held.receivers.map(({ name }) => name).join(', ')}`,
    );
    await pause(3000);
    must(
      (await query(site, 'ALERTS{alertname="NeighbourSees"}')).length === 0,
      'a rule fires on series of another namespace',
    );
    must(
      !(await received(site)).some(({ body }) => JSON.stringify(body).includes('NeighbourShouts')),
      "a receiver of ours hears a neighbour's alert",
    );
    const ours = (await loadedRules(site)).find(({ name }) => name === 'GpuTemperatureHigh');
    must(
      ours?.query.includes('namespace="nvidia-gpu-operator"') === true,
      `the exempt rule was changed: ${ours?.query}`,
    );
    for (const object of OBJECTS) await kube.dev.remove(object);
    await until(
      "the neighbour's rules are gone",
      async () => !(await loadedRules(site)).some(({ name }) => name.startsWith('Neighbour')),
    );
    return 'selectors, files, foreign series and foreign alerts are all refused';
  },
};
