import { describe, expect, test } from 'vitest';
import { type Line, sh, withTools } from '../lib/shell.ts';
import type { Rule } from '../model/alert.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import type { Command, RunbookStep } from '../model/runbook.ts';
import type { NamedAlert } from './alerts.ts';
import { grafanaAddress, numbered, type Speaker, speaker, variables } from './commands.ts';

const ruleOf = (...diagnosis: RunbookStep[]): NamedAlert => {
  const alert = {
    runbook: { meaning: '', impact: '', diagnosis, mitigation: [] },
    fires: () => [{ labels: [{ pod: 'a', UUID: 'u' }] }],
  };
  const rule = { alert, name: 'Stuck', values: {}, namespace: 'models' } as unknown as Rule;
  return { name: 'Stuck', rule, appearances: [], variants: [] };
};

const run = (command: Line, needs?: Command['needs']): Command => ({
  say: 'Do it',
  run: command,
  look: 'It is done.',
  ...(needs ? { needs } : {}),
});
const view = (...steps: RunbookStep[]) => variables(ruleOf(...steps), () => 'all', speak);
const speak: Speaker = { text: text => text.replaceAll('kubectl', 'oc'), line: line => withTools(line, () => 'oc') };

describe('variables of a page', () => {
  test('are set in one block, each with the label it stands for', () => {
    const { block, said } = view(run(sh`logs "$POD" -n "$NAMESPACE"`), run(sh`nvidia-smi -i "\${UUID}"`));
    expect(block).toBe("```bash\nNAMESPACE=models\nPOD=''\nUUID=''\n```");
    expect(said.map(({ name, is }) => `${name} is ${is}`)).toEqual([
      "POD is the alert's label `pod`",
      "UUID is the alert's label `UUID`",
    ]);
  });

  test('that a step needs have its meaning and its value, in the words of the platform', () => {
    const needs = { WORKLOAD: { is: 'what `kubectl get` shows', value: sh`deployment/x` }, SIZE: { is: 'the size' } };
    const { block, said } = view(run(sh`kubectl scale "$WORKLOAD" "$SIZE"`, needs));
    expect(block).toBe("```bash\nSIZE=''\nWORKLOAD=deployment/x\n```");
    expect(said.map(({ is }) => is)).toEqual(['the size', 'what `oc get` shows']);
  });

  test('that a command sets are not asked for', () => {
    expect(view(run(sh`NODE=$(kubectl get nodes)`), run(sh`kubectl cordon "$NODE"`)).block).toBe('');
  });

  test('that hold a secret are typed unseen, and last', () => {
    const { block, said } = view(run(sh`curl -H "$API_KEY" $POD`, { API_KEY: { is: 'a key' } }));
    expect(block).toBe("```bash\nPOD=''\nread -rs API_KEY\n```");
    expect(said.map(({ name, hidden }) => `${name} ${hidden}`)).toEqual(['API_KEY true', 'POD false']);
  });

  test('are none that a value only spells', () => {
    expect(view(run(sh`curl ${'/$HOME'} "${'$HOME'}" $(echo ${'$HOME'})`)).block).toBe('');
  });

  test('that nothing explains are an error with the name of the page', () => {
    expect(() => view(run(sh`kubectl get pod "$OTHER"`))).toThrow('runbook Stuck: nothing says what $OTHER is');
  });

  test('are no block where no command has any', () => {
    expect(view('look', run(sh`oc get nodes`)).block).toBe('');
  });
});

test("steps are numbered: what for, what it costs, the platform's command, and what to look for", () => {
  expect(numbered(['Look', { ...run(sh`kubectl get x\nkubectl get y`), costs: 'A minute.' }], speak)).toBe(
    '1. Look\n\n2. Do it:\n\n   **What it costs:** A minute.\n\n   ```bash\n   oc get x\n   oc get y\n   ```\n\n   It is done.',
  );
});

test('commands on nodes belong to another command of some tools', () => {
  const plan = {
    overlays: [{ name: 'dev', platform: { guide: { cli: 'oc' }, nodeCli: 'oc adm' } }],
  } as unknown as Plan;
  const line = sh`kubectl top pods; kubectl get pods -l ${'a=kubectl get'}; kubectl drain "$NODE"`;
  expect(speaker(plan).line(line)).toBe(`oc adm top pods; oc get pods -l 'a=kubectl get'; oc adm drain "$NODE"`);
  expect(speaker(plan).text('`kubectl top pods`')).toBe('`oc adm top pods`');
});

describe('the way to Grafana', () => {
  const objects = [{ object: { kind: 'Grafana', metadata: { name: 'g', namespace: 'n' } } }];
  const addressOf = (platform: object) =>
    grafanaAddress(
      { config: { grafana: { adminSecret: 'admin' } }, objects, platform } as unknown as OverlayPlan,
      'oc',
    );

  test.each([
    [{ grafanaAddress: sh`oc get route g-route` }, 'oc get route g-route'],
    [{}, 'oc port-forward service/g-service -n n 3000'],
  ])('on a platform with %j is %s', (platform, expected) => {
    expect(addressOf(platform).block).toBe(`\`\`\`bash\n${expected}\n\`\`\``);
  });

  test('is nothing where there is none', () => {
    const none = { objects: [], platform: {} } as unknown as OverlayPlan;
    expect(grafanaAddress(none, 'oc')).toEqual({ say: '', block: '' });
  });
});
