import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../model/plan.ts';
import { bundlesOf } from '../../../model/plan.ts';
import { load } from '../../../plan/load.ts';
import { plan as planOf } from '../../../plan/plan.ts';
import { removalView } from './removal.ts';

const CONFIG = `name: watch
repository: { url: https://git.example/watch.git }
platform: { kind: openshift-uwm, monitoringConfig: applied }
grafana: { namespace: dashboards, operator: { install: true } }
sources: { chat: { kind: vllm, namespace: models } }
receivers: { team: { kind: slack, channel: '#team', secret: { name: slack, key: url } } }
overlays: { prod: {} }
`;

async function planned(): Promise<Plan> {
  const { loaded, issues } = await load(CONFIG, 'observability.yaml');
  if (!loaded) throw new Error(JSON.stringify(issues));
  return (await planOf(loaded)).plan;
}

const plan = await planned();
const deleted = (commands: string) =>
  [...commands.matchAll(/^oc delete applications\.argoproj\.io -n \S+ (\S+)$/gm)].map(([, name]) => name);
const { places, commands, shared } = removalView(plan, 'oc');
const objects = plan.overlays.flatMap(bundlesOf).flatMap(({ objects: all }) => all.map(({ object }) => object));
const row = (name: string) => places.find(line => line.name === name);

describe('what a removal takes away', () => {
  test('is named in full: each object goes or stays, as its sync options say', () => {
    expect(objects.length).toBeGreaterThan(20);
    for (const { kind, metadata } of objects) {
      const isKept = /\bDelete=false\b/.test(metadata.annotations?.['argocd.argoproj.io/sync-options'] ?? '');
      const line = row(kind === 'Namespace' ? metadata.name : (metadata.namespace ?? ''));
      const kinds = new RegExp(`(^|, )(${kind} \`${metadata.name}\`|\\d+ ${kind}s)(, |$)`);
      const said = kind === 'Namespace' ? /(^|, )the namespace(, |$)/ : kinds;
      expect(line?.[isKept ? 'stays' : 'goes'], `${kind} ${metadata.name}`).toMatch(said);
      if (kind !== 'Secret') expect(line?.[isKept ? 'goes' : 'stays'], `${kind} ${metadata.name}`).not.toMatch(said);
    }
  });

  test('leaves the settings of the monitoring, the operator, and the Secrets of people', () => {
    expect(row('openshift-monitoring')?.stays).toContain('ConfigMap `cluster-monitoring-config`');
    expect(row('grafana-operator')?.stays).toContain('Subscription `grafana-operator`');
    expect(row('dashboards')?.stays).toContain('Secret `grafana-admin`');
    expect(shared).toContain('user workload monitoring');
  });

  test('begins with the encrypted Secrets, which need the rights of the overlay, and ends with operators', async () => {
    const [overlay] = plan.overlays;
    if (!overlay?.operators) throw new Error('no operators');
    const bundle = { kind: 'secrets', part: 'prod-secrets', path: '', home: '', written: false } as const;
    const all = { ...plan, overlays: [{ ...overlay, secretFiles: { ...overlay.operators, bundle } }] };
    expect(deleted(removalView(all, 'oc').commands)).toEqual([
      'watch-prod-secrets',
      'watch-prod',
      'watch-prod-operators',
    ]);
  });

  test('is begun by deleting every Application there is', () => {
    const all = plan.bootstrap.filter(({ object }) => object.kind === 'Application');
    expect(deleted(commands).sort()).toEqual(all.map(({ object }) => object.metadata.name).sort());
  });
});
