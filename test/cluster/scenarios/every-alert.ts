import type { Rule } from '../../../generator/model/alert.ts';
import type { OverlayPlan } from '../../../generator/model/plan.ts';
import type { Routing } from '../../../generator/model/routing.ts';
import { inhibitions } from '../../../generator/plan/inhibition.ts';
import { receiversOf } from '../../../generator/plan/routing.ts';
import { drive, type MountedRule, mounted } from '../driven.ts';
import { heldAlerts } from '../observe.ts';
import { planned } from '../planned.ts';
import { heard, isCredited, KINDS } from '../receivers.ts';
import { pause, until } from '../until.ts';
import { must, type Stage, type World } from '../world.ts';

/**
 * Lets an alert fire, and waits until each receiver that is to hear of it has, once. An alert that waits for its hour must
 * stay silent instead, and the answer is what it waits for.
 */
async function isHeard(
  world: World,
  rule: Rule,
  loaded: MountedRule | undefined,
  routing: Routing,
): Promise<string | undefined> {
  const { cluster } = world;
  const { site } = cluster;
  const { name, since, scenario, waitsFor } = await drive(cluster, rule, loaded);
  if (waitsFor !== undefined) {
    await pause(5000);
    const early = await Promise.all(KINDS.map(kind => heard(site, kind, rule.name, since, 'firing')));
    must(early.flat().length === 0, `${rule.name} fired although it waits for ${waitsFor}`);
    await cluster.kill(name);
    return `${rule.name} waits for ${waitsFor}`;
  }
  const reached = receiversOf(rule, loaded?.labels ?? {}, routing);
  must(reached.length > 0, `${rule.name} reaches no receiver`);
  const title = `[${scenario.labels.length} firing] ${rule.name} (${rule.severity}) in ${loaded?.labels['cluster']}/${loaded?.labels['namespace']}`;
  await Promise.all(reached.map(receiver => arrives(world, rule, receiver, kindOf(routing, receiver), title, since)));
  await cluster.kill(name);
  for (const { name: each } of routing.receivers) {
    const count = (await heard(site, kindOf(routing, each), rule.name, since, 'firing')).length;
    must(count === (reached.includes(each) ? 1 : 0), `${each} was told ${count} times of ${rule.name}`);
  }
  return undefined;
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
    inhibitions('', [instance], overlay.routing, overlay.config)
      .filter(({ by }) => by === rule.name)
      .flatMap(({ of }) => instance.rules.filter(({ name }) => of.includes(name))),
  );
}

/** How many rounds of alerts come before one. */
const roundOf = (rule: Rule, overlay: OverlayPlan): number =>
  Math.max(0, ...heldBack(rule, overlay).map(held => 1 + roundOf(held, overlay)));

/** Lets an alert fire while one fires that holds it back: Alertmanager has it, and tells nobody. */
async function isMuted(
  { cluster }: World,
  rules: readonly Rule[],
  overlay: OverlayPlan,
  rulesNow: ReadonlyMap<string, MountedRule>,
): Promise<string> {
  const { site } = cluster;
  const by = rules.find(rule => heldBack(rule, overlay).length > 0);
  const [of] = by ? heldBack(by, overlay) : [];
  must(by !== undefined && of !== undefined, 'no alert of the config holds another one back');
  const held = async ({ name }: Rule) => (await heldAlerts(site)).find(({ labels }) => labels['alertname'] === name);
  const first = await drive(cluster, by, rulesNow.get(by.name));
  await until(`Alertmanager has ${by.name}`, async () => (await held(by))?.status.state === 'active');
  const second = await drive(cluster, of, rulesNow.get(of.name));
  await until(`${by.name} holds ${of.name} back`, async () => {
    const { state, inhibitedBy = [] } = (await held(of))?.status ?? {};
    return state === 'suppressed' && inhibitedBy.length > 0;
  });
  await pause(3500);
  const notified = await Promise.all(KINDS.map(kind => heard(site, kind, of.name, second.since, 'firing')));
  must(notified.flat().length === 0, `${of.name} was told although ${by.name} holds it back`);
  for (const { name } of [first, second]) await cluster.kill(name);
  return `${of.name} to nobody while ${by.name} fires`;
}

/**
 * Prometheus tells of what has ended for 15 minutes more (`resolvedRetention`), which would join the messages about the
 * same alert that is driven here: a new one knows nothing of it.
 */
async function forget({ cluster }: World): Promise<void> {
  await cluster.kill('prometheus');
  await cluster.start('prometheus');
}

/** So many at a time: most of it is waiting. */
const AT_ONCE = 7;

export const everyAlert: Stage = {
  name: 'every alert reaches its receiver',
  run: async world => {
    // Both are of one commit: what runs beside this may make another.
    const rulesNow = mounted(world.cluster.site);
    const planning = planned(world.repository);
    await forget(world);
    const { overlays } = await planning;
    const dev = overlays.find(({ name }) => name === 'dev');
    if (!dev) throw new Error('there is no overlay dev');
    const rules = dev.instances.flatMap(instance => instance.rules);
    const waits: string[] = [];
    const rounds = Map.groupBy(rules, rule => roundOf(rule, dev));
    for (const [, waiting] of [...rounds].sort(([a], [b]) => a - b)) {
      const worker = async () => {
        for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
          const wait = await isHeard(world, rule, rulesNow.get(rule.name), dev.routing);
          if (wait) waits.push(wait);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
    const held = await isMuted(world, rules, dev, rulesNow);
    await until('all of it has ended', async () => (await heldAlerts(world.cluster.site)).length === 0);
    const alerts = rules.length - waits.length;
    return [`${alerts} alerts, each from its own scenario, told once to each of its receivers`, held, ...waits].join(
      '; ',
    );
  },
};
