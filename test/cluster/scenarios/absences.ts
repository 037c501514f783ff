import { readFileSync } from 'node:fs';
import { appStatus, refresh, settled } from '../applications.ts';
import { alertmanagerUrl, mount } from '../components/alertmanager.ts';
import { prometheusUrl } from '../components/prometheus.ts';
import { REFUSED, received, receiversUrl } from '../components/receivers.ts';
import { counted } from '../http.ts';
import type { Ref } from '../kube.ts';
import { calm, hears, loadedRules, notified, query } from '../observe.ts';
import { CLUSTERS } from '../site.ts';
import { until } from '../until.ts';
import { simulate } from '../workloads.ts';
import { must, type Stage } from '../world.ts';
import { TARGETS } from './alert.ts';
import { deliver, deliverThreshold, set, thresholdLoaded } from './change.ts';

const ALERT = 'VllmPodNotReady';

/** The operator and its webhook are killed, a rule changes, and both come back: the change arrives by itself. */
export const operatorAway: Stage = {
  name: 'the operator is away while a rule changes',
  run: async world => {
    const { cluster } = world;
    const before = await loadedRules(cluster.site);
    await Promise.all(['prometheus-operator', 'admission-webhook'].map(name => cluster.kill(name)));
    const commit = await deliverThreshold(world, 31);
    // The API server asks the webhook, which is dead: the object is refused, and Argo CD tries again.
    const { value } = await until('Argo CD reports the refusal', async () => {
      const { operationState } = await appStatus(cluster, 'dev');
      const refused = operationState?.syncResult?.resources?.find(({ message = '' }) => /webhook/.test(message));
      return operationState?.syncResult?.revision === commit ? refused?.message : undefined;
    });
    const now = await loadedRules(cluster.site);
    must(now.length === before.length, `Prometheus has ${now.length} rules instead of ${before.length}`);
    await cluster.start('admission-webhook', 'prometheus-operator');
    const { seconds } = await thresholdLoaded(world, 31);
    await Promise.all(CLUSTERS.map(overlay => settled(cluster, overlay, commit)));
    return `no rule lost, live ${seconds.toFixed(0)} s after they came back (${value.slice(0, 60)}…)`;
  },
};

/**
 * Alertmanager is away until Prometheus gives messages up, and the webhook's Secret is rotated to a wrong value meanwhile.
 * The alert that still fires arrives once the Secret is right; both components count what they could not hand over.
 */
export const alertmanagerAway: Stage = {
  name: 'Alertmanager is away, and its Secret goes wrong',
  run: async ({ cluster }) => {
    const { site, kube } = cluster;
    await calm(site, TARGETS);
    const secret: Ref = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'slack-webhook-secret', namespace: 'vllm' },
    };
    const right = ((await kube.dev.get(secret)) as unknown as { data: Record<string, string> }).data;
    const config = () => readFileSync(`${mount(site)}/alertmanager.yml`, 'utf8');
    await cluster.kill('alertmanager');
    const since = Date.now();
    await simulate(site, { phase: 'Pending' });
    await until('Prometheus fires it', async () => (await firing(site)).length > 0);
    const lost = await counted(prometheusUrl(site), 'prometheus_notifications_errors_total');
    const { value: given } = await until('Prometheus gives messages up', async () => {
      const errors = await counted(prometheusUrl(site), 'prometheus_notifications_errors_total');
      return errors > lost + 2 ? errors : undefined;
    });
    const wrong = Buffer.from(`${receiversUrl(site)}${REFUSED}T0`).toString('base64');
    await kube.dev.patch(secret, { data: { ...right, 'webhook-url': wrong } });
    await until('the wrong value is in the configuration', async () => config().includes(REFUSED));
    await cluster.start('alertmanager');
    await until('the webhook refuses the message', async () =>
      (await received(site)).some(({ at, path }) => at >= since && path.startsWith(REFUSED)),
    );
    const { value: failed } = await until('Alertmanager counts the failure', async () => {
      const count = await counted(alertmanagerUrl(site), 'alertmanager_notifications_failed_total');
      return count > 0 ? count : undefined;
    });
    must((await notified(site, ALERT, since, 'firing')).length === 0, 'a message arrived by a wrong webhook');
    await kube.dev.patch(secret, { data: right });
    const first = await hears(site, ALERT, since, 'firing', 120);
    const mended = Date.now();
    await simulate(site);
    await hears(site, ALERT, mended, 'resolved');
    return `Prometheus gave up ${given}, Alertmanager failed ${failed}; heard ${((first.at - since) / 1000).toFixed(0)} s after its cause`;
  },
};

const firing = (site: Parameters<typeof query>[0]) => query(site, `ALERTS{alertname="${ALERT}",alertstate="firing"}`);

/** A pushed commit is taken back by a forced push while Argo CD syncs it: clusters end at what the branch has now. */
export const rewrittenHistory: Stage = {
  name: 'history is rewritten in the middle of a sync',
  run: async world => {
    const { cluster, repository } = world;
    const base = await repository.head();
    const gone = await deliverThreshold(world, 41);
    await until(
      'dev is being synced',
      async () => {
        const { operation } = (await appStatus(cluster, 'dev')).operationState ?? {};
        return operation?.sync?.revision === gone;
      },
      { every: 50 },
    );
    await repository.rewind(base);
    await Promise.all(CLUSTERS.map(overlay => refresh(cluster, overlay)));
    repository.configure(draft =>
      set(draft, ['overlays', 'dev', 'alerts', 'VllmQueueBacklog', 'thresholds', 'waiting'], 42),
    );
    const commit = await deliver(world, 'Another change in its place');
    const { seconds } = await thresholdLoaded(world, 42);
    await Promise.all(CLUSTERS.map(overlay => settled(cluster, overlay, commit)));
    must(
      !(await loadedRules(cluster.site)).some(
        ({ name, query: asked }) => name === 'VllmQueueBacklog' && asked.endsWith('> 41'),
      ),
      'a rule of the commit that is gone is still loaded',
    );
    return `at the new commit ${seconds.toFixed(1)} s after it`;
  },
};
