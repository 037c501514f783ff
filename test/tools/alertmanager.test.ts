import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { docs } from '../../generator/docs/docs.ts';
import { lower } from '../../generator/kinds/alertmanager-yml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { inhibitions, rulesIn } from '../../generator/plan/inhibition.ts';
import { fire, withAlertmanager } from './alertmanager.ts';
import { alertmanagerConfigs, type Firing, firingsOf, type Labels } from './firings.ts';
import { goldens } from './goldens.ts';
import { judge, output, type Planned, planRepository, planText, ROOT } from './support.ts';

/** An alert as Alertmanager's API reports of it (alertmanager, `api/v2/openapi.yaml`, gettableAlert). */
interface Held {
  readonly labels: Labels;
  readonly annotations: Labels;
  readonly status: { readonly inhibitedBy: readonly string[] };
  readonly receivers: readonly { readonly name: string }[];
}

const alertsOf = async (api: string): Promise<readonly Held[]> => (await (await fetch(api)).json()) as readonly Held[];

async function fireAll(api: string, firings: readonly Firing[]): Promise<readonly Held[]> {
  await fire(
    api,
    firings.map(({ labels }) => ({ labels })),
  );
  return alertsOf(api);
}

const named = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

/** The alerts that hold back this one, by what the plan says of its namespace: those that agree in the labels it names. */
function holdersOf({ alert, labels }: Firing, firings: readonly Firing[], overlay: OverlayPlan): Firing[] {
  const namespace = labels['namespace'] ?? '';
  const watching = rulesIn(namespace, overlay.instances, overlay.objects);
  return inhibitions(namespace, watching, overlay.routing, overlay.config)
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
        const alone = await fireAll(
          api,
          firings.filter(firing => !holders.has(firing)),
        );
        expect(alone.filter(({ status }) => status.inhibitedBy.length > 0).map(({ labels }) => named(labels))).toEqual(
          [],
        );
        const all = await fireAll(api, firings);
        expect(all.map(({ labels }) => named(labels)).sort()).toEqual(
          firings.map(({ labels }) => named(labels)).sort(),
        );
        // Alertmanager learns of those that hold others back a moment after it has taken them (inhibit/inhibit.go, `Run`).
        const inhibited = async () =>
          (await alertsOf(api))
            .filter(({ status }) => status.inhibitedBy.length > 0)
            .map(({ labels }) => named(labels))
            .sort();
        await expect
          .poll(inhibited, { message: `overlay ${overlay.name}`, timeout: 20_000 })
          .toEqual(held.map(({ labels }) => named(labels)).sort());
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

/** The commands of a page that run `amtool`, for a tool of ours and an Alertmanager of ours. */
const trialsOn = (page: string, amtool: string, url: string): string[] =>
  [...page.matchAll(/```bash\n([^`]*-- amtool [^`]*)```/g)].map(([, command = '']) =>
    command.replace(/^.* -- amtool --alertmanager\.url=\S+/, `'${amtool}' --alertmanager.url=${url}`),
  );

judge(
  { judge: 'amtool', judged: 'commands of runbooks that try who is told', tools: ['amtool', 'alertmanager'] },
  async (tally, amtool = '', alertmanager = '') => {
    const templates = (await goldens()).filter(({ name }) => ['litemaas', 'llm-service'].includes(name));
    expect(templates).toHaveLength(2);
    for (const { plan } of [await planRepository(), ...templates] satisfies Planned[])
      for (const overlay of plan.overlays) {
        const { files } = await docs({ ...plan, overlays: [overlay] }, () => undefined);
        const pages = [...files].filter(([path]) => path.includes('/runbooks/'));
        const cluster = `CLUSTER=${overlay.config.cluster.name}\n`;
        const promised = new Map(firingsOf(overlay).map(firing => [firing.alert, firing.promised]));
        await withAlertmanager(alertmanager, lower(alertmanagerConfigs(overlay), 'OnNamespace'), async api => {
          for (const [path, page] of pages) {
            const told = promised.get(path.replace(/^.*\/|\.md$/g, ''));
            if (!told) continue;
            const [ask = '', send = '', ...more] = trialsOn(page, amtool, api.replace('/api/v2/alerts', ''));
            expect(more, path).toEqual([]);
            expect((await output('bash', ['-c', cluster + ask])).trim(), path).toBe(told.join(','));
            await output('bash', ['-c', cluster + send]);
            tally();
          }
          const held = await alertsOf(api);
          expect(held.map(({ labels }) => labels['alertname']).sort()).toEqual([...promised.keys()].sort());
          for (const { labels, receivers, annotations } of held) {
            const { alertname = '' } = labels;
            expect(
              receivers.map(({ name }) => name),
              alertname,
            ).toEqual(promised.get(alertname));
            expect(annotations['runbook_url'], alertname).toMatch(new RegExp(`^https://.*/${alertname}\\.md$`));
          }
        });
      }
  },
);
