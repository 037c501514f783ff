import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { $ } from 'zx';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import type { Rule } from '../../generator/model/alert.ts';
import { parsePromql } from '../../generator/promql/syntax.ts';
import { walk } from '../../generator/promql/tree.ts';
import { bin } from '../tools/tools.ts';
import type { Cluster } from './cluster.ts';
import { mount } from './components/prometheus.ts';
import { answers, getJson } from './http.ts';
import { openMetrics } from './series.ts';
import type { Site } from './site.ts';

export interface MountedRule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Rules as prometheus-operator has written them for Prometheus, by name: namespaces enforced, annotations and all. */
export const mounted = (site: Site): ReadonlyMap<string, MountedRule> =>
  new Map(
    readdirSync(`${mount(site)}/rules`)
      .flatMap(name => {
        const [{ groups }] = parsePlain(readFileSync(`${mount(site)}/rules/${name}`, 'utf8')) as [
          { groups: readonly { rules: readonly MountedRule[] }[] },
        ];
        return groups.flatMap(({ rules }) => rules);
      })
      .map(rule => [rule.alert, rule]),
  );

const freePort = (): Promise<number> =>
  new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

/** A Prometheus in which one alert fires. */
export interface Driven {
  /** The process, by which it is killed. */
  readonly name: string;
  /** When it was started. */
  readonly since: number;
  readonly scenario: ReturnType<Rule['alert']['fires']>[number];
  /** What the rule asks of the clock and the clock does not give now, such as `hour() > 0` after midnight UTC. */
  readonly waitsFor: string | undefined;
}

/** Functions that return a part of the time of evaluation where they have no argument (prometheus, promql/functions.go). */
const CLOCK = /^(hour|minute|month|year|day(s_in_month|_of_(month|week|year)))$/;

/** Comparisons of an expression that read the clock and no series. */
const askedOfTheClock = (expr: string): readonly string[] => {
  const { root } = parsePromql(expr);
  return [...(root ? walk(root) : [])]
    .filter(each => each.type === 'binary' && /^[<>=!]/.test(each.op))
    .filter(each => {
      const within = [...walk(each)];
      const reads = within.some(one => one.type === 'call' && one.args.length === 0 && CLOCK.test(one.name));
      return reads && !within.some(({ type }) => type === 'selector');
    })
    .map(({ from, to }) => expr.slice(from, to));
};

/** The first of these conditions that a Prometheus does not see fulfilled now. */
async function unmet(address: string, conditions: readonly string[]): Promise<string | undefined> {
  for (const condition of conditions) {
    const url = `http://${address}/api/v1/query?query=${encodeURIComponent(condition)}`;
    const { data } = await getJson<{ data: { result: readonly unknown[] } }>(url);
    if (data.result.length === 0) return condition;
  }
  return undefined;
}

/**
 * Lets an alert fire in a Prometheus of its own, whose past is the alert's own scenario, with the rule and the settings
 * that prometheus-operator has made; from there on everything is shared: one Alertmanager, one receiver of each kind.
 */
export async function drive(cluster: Cluster, rule: Rule, loaded: MountedRule | undefined): Promise<Driven> {
  const { site } = cluster;
  const [scenario] = rule.alert.fires(rule.values);
  if (!scenario || !loaded) throw new Error(`${rule.name} has no scenario, or Prometheus has not loaded it`);
  const folder = `${site.dir}/alerts/${rule.name}`;
  rmSync(folder, { recursive: true, force: true });
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
  return { name, since, scenario, waitsFor: await unmet(address, askedOfTheClock(loaded.expr)) };
}
