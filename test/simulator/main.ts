import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../generator/lib/names.ts';
import { print } from '../../generator/lib/yaml.ts';
import { load } from '../../generator/plan/load.ts';
import { plan } from '../../generator/plan/plan.ts';
import { readConfig } from '../../generator/plan/read-config.ts';
import { scrapeConfig, serve } from './serve.ts';
import { profiles, world } from './world.ts';

/**
 * Plays a little world on loopback ports, for anyone without a GPU: `npm run simulate`, `npm run simulate -- --profile
 * stalled`. It ends with Ctrl-C.
 */
const values = flags();

function flags() {
  try {
    return parseArgs({
      options: {
        profile: { type: 'string', default: 'healthy' },
        overlay: { type: 'string' },
        config: { type: 'string', short: 'c', default: 'observability.yaml' },
        port: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message, 'use --profile, --overlay, --config or --port');
  }
}

function fail(message: string, fix: string): never {
  console.error(`error  ${message}\n  fix  ${fix}`);
  process.exit(2);
}

/** The thing of that name, or an end that shows which there are. */
function named<T extends { readonly name: string }>(what: string, name: string, all: readonly T[]): T {
  const found = all.find(one => one.name === name);
  if (found) return found;
  const known = all.map(one => one.name);
  const near = nearest(name, known);
  return fail(`there is no ${what} \`${name}\``, `write ${(near.length > 0 ? near : known).join(' or ')}`);
}

const read = readConfig(values.config, values.config);
if ('issue' in read) fail(read.issue.what, read.issue.fix);
const { loaded, issues } = await load(read.text, values.config);
if (!loaded) fail(issues[0]?.what ?? 'the config does not load', 'run `npm run generate` and see to what it says');
const { plan: planned } = await plan(loaded);
const overlay = named('overlay', values.overlay ?? planned.overlays[0]?.name ?? '', planned.overlays);
const profile = named('profile', values.profile, await profiles());

const now = (): number => Math.floor(Date.now() / 1000);
const DAY = 86_400;
const began = now();
const targets = await world(overlay, profile, { born: began - 2 * DAY, cause: began });
const port = values.port === undefined ? undefined : Number(values.port);
if (port !== undefined && !(port > 0 && port < 65_000))
  fail(`\`${values.port}\` is no port`, 'write a number below 65000');
const serving = await serve(targets, { now, port });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void serving.stop().then(() => process.exit(0));
  });

const folder = join('.cache', 'simulator', 'live');
mkdirSync(folder, { recursive: true });
const rules = overlay.objects.filter(({ object }) => object.kind === 'PrometheusRule');
writeFileSync(
  join(folder, 'rules.yml'),
  print({ groups: rules.flatMap(({ object }) => (object['spec'] as { groups: unknown[] }).groups) }),
);
writeFileSync(join(folder, 'prometheus.yml'), scrapeConfig(serving, '5s', ['rules.yml']));

const running = serving.served.filter(({ target }) => target.up(now()) !== undefined);
const width = Math.max(...running.map(({ target }) => target.source.length));
for (const { target, url } of running)
  console.log(
    `${target.source.padEnd(width)}  ${url.padEnd(42)}  ${target.labels['pod'] ?? target.labels['node'] ?? ''}`,
  );
// Alerts of sources that this overlay does not have do not come.
const known = new Set(overlay.instances.flatMap(instance => instance.rules.map(({ name }) => name)));
const expected = profile.alerts
  .map(({ alert }) => alert)
  .filter(alert => known.has(alert))
  .join(', ');
console.log(`\n${profile.name}: ${profile.title}. Alerts to come: ${expected || 'none'}.`);
console.log(
  `To look at it: .cache/tools/bin/prometheus --config.file=${folder}/prometheus.yml --storage.tsdb.path=${folder}/data`,
);
console.log('Ctrl-C ends it.');
