import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { $ } from 'zx';
import { parsePlain, print } from '../../../generator/lib/yaml.ts';
import type { Rule } from '../../../generator/model/alert.ts';
import type { OverlayPlan } from '../../../generator/model/plan.ts';
import type { Routing } from '../../../generator/model/platform.ts';
import { inhibitions } from '../../../generator/plan/inhibition.ts';
import { receiversOf } from '../../../generator/plan/routing.ts';
import { bin } from '../../tools/tools.ts';
import { mount } from '../components/prometheus.ts';
import { answers } from '../http.ts';
import { planned } from '../planned.ts';
import { heard, isCredited } from '../receivers.ts';
import { openMetrics } from '../series.ts';
import type { Site } from '../site.ts';
import { until } from '../until.ts';
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
async function drive(world: World, rule: Rule, loaded: LoadedRule | undefined, routing: Routing): Promise<void> {
  const { cluster } = world;
  const { site } = cluster;
  const [scenario] = rule.alert.fires(rule.values);
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
  const reached = receiversOf(rule, loaded.labels, routing);
  must(reached.length > 0, `${rule.name} reaches nobody`);
  const title = `[${scenario.labels.length} firing] ${rule.name} (${rule.severity}) in ${loaded.labels['namespace']}`;
  await Promise.all(reached.map(receiver => arrives(world, rule, receiver, kindOf(routing, receiver), title, since)));
  await cluster.kill(name);
  for (const { name: each } of routing.receivers) {
    const count = (await heard(site, kindOf(routing, each), rule.name, since, 'firing')).length;
    must(count === (reached.includes(each) ? 1 : 0), `${each} was told ${count} times of ${rule.name}`);
  }
}

const kindOf = ({ receivers }: Routing, name: string): string =>
  receivers.find(known => known.name === name)?.receiver.kind ?? '';

/** Waits until a receiver hears of an alert, in words without a gap. */
async function arrives(
  { cluster: { site } }: World,
  rule: Rule,
  receiver: string,
  kind: string,
  title: string,
  since: number,
): Promise<void> {
  const { value } = await until(
    `${receiver} hears of ${rule.name}`,
    async () => (await heard(site, kind, rule.name, since, 'firing'))[0],
  );
  must(isCredited(kind, value), `${receiver} heard of ${rule.name} without what its Secret holds`);
  const text = JSON.stringify(value.body);
  must(!text.includes('no value'), `${rule.name} has a gap in its text for ${receiver}: ${text}`);
  must(kind === 'webhook' || text.includes(title), `${receiver} is told otherwise than ${title}: ${text}`);
}

/** Which alerts an alert holds back while it fires: it is driven after them, so that all are heard. */
function heldBack(rule: Rule, overlay: OverlayPlan): readonly Rule[] {
  const all = overlay.instances.filter(({ rules }) => rules.includes(rule));
  return all.flatMap(instance =>
    inhibitions('', [instance], overlay.routing)
      .filter(({ by }) => by === rule.name)
      .flatMap(({ of }) => instance.rules.filter(({ name }) => of.includes(name))),
  );
}

/** How many rounds of alerts come before one. */
const roundOf = (rule: Rule, overlay: OverlayPlan): number =>
  Math.max(0, ...heldBack(rule, overlay).map(held => 1 + roundOf(held, overlay)));

/** So many at a time: most of it is waiting. */
const AT_ONCE = 7;

export const everyAlert: Stage = {
  name: 'every alert reaches its receiver',
  run: async world => {
    // Both are of one commit: what runs beside this may make another.
    const rulesNow = new Map(mounted(world.cluster.site).map(loaded => [loaded.alert, loaded]));
    const { overlays } = await planned(world.repository);
    const dev = overlays.find(({ name }) => name === 'dev');
    if (!dev) throw new Error('there is no overlay dev');
    const rules = dev.instances.flatMap(instance => instance.rules);
    const rounds = Map.groupBy(rules, rule => roundOf(rule, dev));
    for (const [, waiting] of [...rounds].sort(([a], [b]) => a - b)) {
      const worker = async () => {
        for (let rule = waiting.shift(); rule; rule = waiting.shift())
          await drive(world, rule, rulesNow.get(rule.name), dev.routing);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
    return `${rules.length} alerts, each from its own scenario, told once to each of its receivers`;
  },
};
