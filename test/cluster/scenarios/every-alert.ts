import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { $ } from 'zx';
import { parsePlain, print } from '../../../generator/lib/yaml.ts';
import type { Rule } from '../../../generator/model/alert.ts';
import type { Routing } from '../../../generator/model/platform.ts';
import { receiversOf } from '../../../generator/plan/routing.ts';
import { bin } from '../../tools/tools.ts';
import { mount } from '../components/prometheus.ts';
import { answers } from '../http.ts';
import { hears, told } from '../observe.ts';
import { planned } from '../planned.ts';
import { openMetrics } from '../series.ts';
import type { Site } from '../site.ts';
import { must, type Stage, type World } from '../world.ts';

interface LoadedRule {
  readonly alert: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Rules as prometheus-operator has written them for Prometheus: namespaces enforced, annotations and all. */
const mounted = (site: Site): readonly LoadedRule[] =>
  readdirSync(`${mount(site)}/rules`).flatMap(name => {
    const [{ groups }] = parsePlain(readFileSync(`${mount(site)}/rules/${name}`, 'utf8')) as [
      { groups: readonly { rules: readonly LoadedRule[] }[] },
    ];
    return groups.flatMap(({ rules }) => rules);
  });

const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/**
 * Lets an alert fire in a Prometheus of its own, whose past is the alert's own scenario, with the rule and the settings
 * that prometheus-operator has made; from there on everything is shared: one Alertmanager, one Slack.
 */
async function drive({ cluster }: World, rule: Rule, routing: Routing): Promise<void> {
  const { site } = cluster;
  const [scenario] = rule.alert.fires(rule.values);
  const loaded = mounted(site).find(({ alert }) => alert === rule.name);
  if (!scenario || !loaded) throw new Error(`${rule.name} has no scenario, or Prometheus has not loaded it`);
  const folder = `${site.dir}/alerts/${rule.name}`;
  mkdirSync(`${folder}/data`, { recursive: true });
  const { scrape_configs: _, ...config } = (
    parsePlain(readFileSync(`${mount(site)}/prometheus.yml`, 'utf8')) as [Record<string, unknown>]
  )[0];
  writeFileSync(`${folder}/rules.yaml`, print({ groups: [{ name: rule.name, rules: [loaded] }] }));
  writeFileSync(`${folder}/prometheus.yml`, print({ ...config, rule_files: [`${folder}/rules.yaml`] }));
  const since = Date.now();
  writeFileSync(`${folder}/past.txt`, openMetrics(scenario, Math.floor(since / 1000)));
  await $({ quiet: true })`${bin('promtool')} tsdb create-blocks-from openmetrics -q ${folder}/past.txt ${folder}/data`;
  const address = `127.0.0.1:${await freePort()}`;
  const name = `prometheus-${rule.name}`;
  await cluster.run({
    name,
    command: bin('prometheus'),
    args: [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=${address}`,
      '--rules.alert.resend-delay=5s',
    ],
    ready: () => answers(`http://${address}/-/ready`),
  });
  const [receiver] = receiversOf(rule, loaded.labels, routing);
  const { options } = routing.receivers.find(({ name: known }) => known === receiver) ?? {};
  must(options !== undefined, `${rule.name} reaches nobody`);
  const message = await hears(site, rule.name, since, 'firing');
  await cluster.kill(name);
  const { channel } = options as unknown as { channel: string };
  must(message.channel === channel, `${rule.name} is told to ${message.channel}`);
  const [attachment] = message.attachments;
  const title = `[${scenario.labels.length} firing] ${rule.name} (${rule.severity}) in ${loaded.labels['namespace']}`;
  must(attachment?.title === title, `the title is ${attachment?.title}, not ${title}`);
  must(attachment?.text.includes('no value') === false, `${rule.name} has a gap in its text: ${attachment?.text}`);
  const count = (await told(site, rule.name, since, 'firing')).length;
  must(count === 1, `${rule.name} was told ${count} times`);
}

/** So many at a time: most of it is waiting. */
const AT_ONCE = 7;

export const everyAlert: Stage = {
  name: 'every alert reaches its receiver',
  run: async world => {
    const { overlays } = await planned(world.repository);
    const dev = overlays.find(({ name }) => name === 'dev');
    if (!dev) throw new Error('there is no overlay dev');
    const rules = dev.instances.flatMap(instance => instance.rules);
    const waiting = [...rules];
    const worker = async () => {
      for (let rule = waiting.shift(); rule; rule = waiting.shift()) await drive(world, rule, dev.routing);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return `${rules.length} alerts, each from its own scenario, told once`;
  },
};
