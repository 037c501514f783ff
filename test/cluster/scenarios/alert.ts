import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { calm, hears, notifiedOnce, query } from '../observe.ts';
import { POD, runWorkloads, simulate } from '../workloads.ts';
import { must, type Stage } from '../world.ts';

/** The model, the exporter and the platform are scraped; an alert about any of them would be a lie. */
export const TARGETS = 3;

export const watch: Stage = {
  name: 'everything is scraped',
  run: async ({ cluster }) => {
    const { site } = cluster;
    await runWorkloads(cluster);
    await simulate(site);
    await cluster.start('prometheus', 'alertmanager');
    await calm(site, TARGETS);
    const [target] = await query(site, 'up{job="vllm/predictors"}');
    const { namespace, pod, instance, container } = target?.metric ?? {};
    must(
      namespace === 'vllm' && pod === POD && instance === `${site.net}.10:8080` && container === undefined,
      `the model is scraped as ${JSON.stringify(target?.metric)}`,
    );
    const [series] = await query(site, 'vllm:num_requests_waiting');
    must(
      series?.metric['namespace'] === 'vllm' && series.metric['exported_namespace'] === 'elsewhere',
      `its own namespace label is kept: ${JSON.stringify(series?.metric)}`,
    );
    // Without a relabeling of ours: prometheus-operator puts these on whatever a ServiceMonitor scrapes.
    const [exporter] = await query(site, 'up{job="robotheus"}');
    must(
      exporter?.metric['namespace'] === 'monitoring' &&
        exporter.metric['service'] === 'robotheus' &&
        exporter.metric['pod'] === 'robotheus-1',
      `the exporter is scraped as ${JSON.stringify(exporter?.metric)}`,
    );
    return `${TARGETS} targets through the generated monitors, no alert`;
  },
};

export const alert: Stage = {
  name: 'a pod fails: Slack hears it once',
  run: async ({ cluster, repository }) => {
    const { site } = cluster;
    const since = Date.now();
    await simulate(site, { phase: 'Failed' });
    const message = await hears(site, 'VllmPodNotReady', since, 'firing');
    const seconds = (message.at - since) / 1000;
    const [attachment] = message.attachments;
    const { channel, path } = message;
    must(channel === '#team-rhdh-ai-devcluster-alerts', `the message goes to ${channel}`);
    must(path === '/services/T0/B0/dev', `it is posted to ${path}`);
    must(
      attachment?.title === '[1 firing] VllmPodNotReady (critical) in dev/vllm',
      `its title is ${attachment?.title}`,
    );
    must(attachment?.color === 'danger', `its colour is ${attachment?.color}`);
    must(
      attachment?.text.includes(`Pod ${POD} in vllm is Failed and not ready`) === true,
      `its text is ${attachment?.text}`,
    );
    const [, link = ''] = /<([^|>]+)\|runbook>/.exec(attachment?.text ?? '') ?? [];
    must(
      link.includes('/blob/main/') && existsSync(join(repository.folder, link.split('/blob/main/')[1] ?? '-')),
      `its runbook link ${link} leads to no file`,
    );
    const firing = await notifiedOnce(site, 'VllmPodNotReady', since, 'firing');
    must(firing === 1, `it was told ${firing} times`);
    const mended = Date.now();
    await simulate(site);
    const end = await hears(site, 'VllmPodNotReady', mended, 'resolved');
    must(
      end.channel === channel && end.attachments[0]?.color === 'good',
      'the end is told otherwise than the beginning',
    );
    const resolved = await notifiedOnce(site, 'VllmPodNotReady', mended, 'resolved');
    must(resolved === 1, `its end was told ${resolved} times`);
    return `${seconds.toFixed(1)} s from cause to message, ${((end.at - mended) / 1000).toFixed(1)} s from cure to message`;
  },
};
