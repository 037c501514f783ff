import { describe, expect, test } from 'vitest';
import { type Line, sh } from '../lib/shell.ts';
import type { Rule } from '../model/alert.ts';
import type { OverlayPlan } from '../model/plan.ts';
import type { Command, RunbookStep } from '../model/runbook.ts';
import type { NamedAlert } from './alerts.ts';
import { grafanaAddress, numbered, variables } from './commands.ts';

const ruleOf = (...diagnosis: RunbookStep[]): NamedAlert => {
  const alert = { fires: () => [{ labels: [{ pod: 'a', UUID: 'u' }] }] };
  const runbook = { meaning: '', impact: '', diagnosis, mitigation: [] };
  const rule = { alert, runbook, name: 'Stuck', values: {}, namespace: 'models' } as unknown as Rule;
  return { name: 'Stuck', rule, appearances: [], variants: [] };
};

const run = (command: Line, needs?: Command['needs']): Command => ({
  say: 'Do it',
  run: command,
  look: 'It is done.',
  ...(needs ? { needs } : {}),
});
const view = (...steps: RunbookStep[]) => variables(ruleOf(...steps), () => 'all');

describe('variables of a page', () => {
  test('are set in one block, each with the label it stands for', () => {
    const { block, said } = view(run(sh`logs "$POD" -n "$NAMESPACE"`), run(sh`nvidia-smi -i "\${UUID}"`));
    expect(block).toBe("```bash\nNAMESPACE=models\nPOD=''\nUUID=''\n```");
    expect(said.map(({ name, is }) => `${name} is ${is}`)).toEqual([
      "POD is the alert's label `pod`",
      "UUID is the alert's label `UUID`",
    ]);
  });

  test('that a step needs have its meaning and its value', () => {
    const needs = { WORKLOAD: { is: 'what `oc get` shows', value: sh`deployment/x` }, SIZE: { is: 'the size' } };
    const { block, said } = view(run(sh`oc scale "$WORKLOAD" "$SIZE"`, needs));
    expect(block).toBe("```bash\nSIZE=''\nWORKLOAD=deployment/x\n```");
    expect(said.map(({ is }) => is)).toEqual(['the size', 'what `oc get` shows']);
  });

  test('that a command sets are not asked for', () => {
    expect(view(run(sh`NODE=$(oc get nodes)`), run(sh`oc adm cordon "$NODE"`)).block).toBe('');
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
    expect(() => view(run(sh`oc get pod "$OTHER"`))).toThrow('runbook Stuck: nothing shows what $OTHER is');
  });

  test('are no block where no command has any', () => {
    expect(view('look', run(sh`oc get nodes`)).block).toBe('');
  });
});

test("steps are numbered: what for, what it costs, the platform's command, and what to look for", () => {
  expect(numbered(['Look', { ...run(sh`oc get x\noc get y`), costs: 'A minute.' }])).toBe(
    '1. Look\n\n2. Do it:\n\n   **What it costs:** A minute.\n\n   ```bash\n   oc get x\n   oc get y\n   ```\n\n   It is done.',
  );
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
