import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { print } from '../../generator/lib/yaml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { inhibitions, rulesIn } from '../../generator/plan/inhibition.ts';
import { lower } from '../../generator/plan/lower.ts';
import { alertmanagerConfigs, type Firing, firingsOf, type Labels } from './firings.ts';
import { inFolder, judge, planText, ROOT } from './support.ts';

/** An alert as Alertmanager's API tells of it (alertmanager, `api/v2/openapi.yaml`, gettableAlert). */
interface Held {
  readonly labels: Labels;
  readonly status: { readonly inhibitedBy: readonly string[] };
  readonly receivers: readonly { readonly name: string }[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** A real Alertmanager with this file, for as long as the work takes. It sends nothing: no group waits less than 30 seconds. */
function withAlertmanager<T>(binary: string, config: object, work: (api: string) => Promise<T>): Promise<T> {
  return inFolder(new Map([['alertmanager.yml', print(config)]]), async folder => {
    const address = `127.0.0.1:${await freePort()}`;
    const flags = [
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      `--storage.path=${folder}`,
      `--web.listen-address=${address}`,
    ];
    const child = spawn(binary, [...flags, '--cluster.listen-address=', '--log.level=error'], { stdio: 'ignore' });
    const ended = once(child, 'exit');
    try {
      for (let waited = 0; !(await fetch(`http://${address}/-/ready`).catch(() => undefined))?.ok; waited++) {
        if (waited > 200 || child.exitCode !== null) throw new Error('Alertmanager does not start with this file');
        await setTimeout(50);
      }
      return await work(`http://${address}/api/v2/alerts`);
    } finally {
      child.kill();
      await ended;
    }
  });
}

async function fire(api: string, firings: readonly Firing[]): Promise<readonly Held[]> {
  const body = JSON.stringify(firings.map(({ labels }) => ({ labels })));
  const answer = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (!answer.ok) throw new Error(`Alertmanager refuses the alerts: ${await answer.text()}`);
  return (await (await fetch(api)).json()) as readonly Held[];
}

const named = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

/** The alerts that hold back this one, by what the plan says of its namespace: those that agree in the labels it names. */
function holdersOf({ alert, labels }: Firing, firings: readonly Firing[], overlay: OverlayPlan): Firing[] {
  const namespace = labels['namespace'] ?? '';
  const watching = rulesIn(namespace, overlay.instances, overlay.objects);
  return inhibitions(namespace, watching, overlay.routing)
    .filter(({ of }) => of.includes(alert))
    .flatMap(({ by, equal }) =>
      firings.filter(
        other =>
          other.alert === by &&
          other.labels['namespace'] === namespace &&
          equal.every(label => (other.labels[label] ?? '') === (labels[label] ?? '')),
      ),
    );
}

judge(
  { judge: 'alertmanager', judged: 'alerts that others hold back, and who is told', tools: ['alertmanager'] },
  async (tally, alertmanager = '') => {
    // This repository, and a case made for it: sources that hold back their own symptoms, and twins of another urgency.
    const texts = ['observability.yaml', 'test/golden/inhibitions/observability.yaml'].map(path =>
      readFileSync(join(ROOT, path), 'utf8'),
    );
    const plans = await Promise.all(texts.map(text => planText(text)));
    let heldAtAll = 0;
    for (const overlay of plans.flatMap(({ overlays }) => overlays)) {
      const firings = firingsOf(overlay);
      const held = firings.filter(firing => holdersOf(firing, firings, overlay).length > 0);
      const holders = new Set(held.flatMap(firing => holdersOf(firing, firings, overlay)));
      await withAlertmanager(alertmanager, lower(alertmanagerConfigs(overlay), 'OnNamespace'), async api => {
        const alone = await fire(
          api,
          firings.filter(firing => !holders.has(firing)),
        );
        expect(alone.filter(({ status }) => status.inhibitedBy.length > 0).map(({ labels }) => named(labels))).toEqual(
          [],
        );
        const all = await fire(api, firings);
        expect(all.map(({ labels }) => named(labels)).sort()).toEqual(
          firings.map(({ labels }) => named(labels)).sort(),
        );
        expect(
          all
            .filter(({ status }) => status.inhibitedBy.length > 0)
            .map(({ labels }) => named(labels))
            .sort(),
          `overlay ${overlay.name}`,
        ).toEqual(held.map(({ labels }) => named(labels)).sort());
        for (const { labels, receivers } of all)
          expect(
            receivers.map(({ name }) => name),
            named(labels),
          ).toEqual(firings.find(firing => named(firing.labels) === named(labels))?.promised);
        tally(all.length);
      });
      heldAtAll += held.length;
    }
    expect(heldAtAll).toBeGreaterThan(0);
  },
);
