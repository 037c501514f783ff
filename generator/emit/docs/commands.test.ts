import { describe, expect, test } from 'vitest';
import type { Rule, RunbookStep } from '../../model/alert.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { grafanaAddress, numbered, variables } from './commands.ts';

const ruleOf = (...diagnosis: RunbookStep[]): Rule => {
  const alert = {
    runbook: { meaning: '', impact: '', diagnosis, mitigation: [] },
    fires: () => [{ labels: [{ pod: 'a', model_name: 'm' }] }],
  };
  return { alert, values: {}, namespace: 'models' } as unknown as Rule;
};

const run = (command: string): RunbookStep => ({ say: 'Do it', run: command });

describe('variables of a page', () => {
  test('are set in one block, each with the label it stands for', () => {
    const { block, others } = variables(ruleOf(run('logs $POD -n $NAMESPACE'), run('get $MODEL ${NODE}')), []);
    expect(block).toBe('```bash\nNAMESPACE=models\nMODEL=\nNODE=\nPOD=\n```');
    expect(others.map(({ name, label }) => `${name} ${label}`)).toEqual(['MODEL model_name', 'NODE ', 'POD pod']);
  });

  test('that hold a secret are typed unseen, and last', () => {
    const { block, others } = variables(ruleOf(run('curl -H "$API_KEY" $POD')), []);
    expect(block).toBe('```bash\nPOD=\nread -rs API_KEY\n```');
    expect(others.map(({ name, hidden }) => `${name} ${hidden}`)).toEqual(['API_KEY true', 'POD false']);
  });

  test('are no block where no command has any', () => {
    expect(variables(ruleOf('look', run('oc get nodes')), []).block).toBe('');
  });

  test('name the namespaces where there are several', () => {
    const choices = [
      { value: 'a', where: '`dev`' },
      { value: 'b', where: '`prod`' },
    ];
    expect(variables(ruleOf(run('-n $NAMESPACE')), choices)).toMatchObject({
      block: '```bash\nNAMESPACE=a\n```',
      namespaces: choices,
    });
  });
});

test("steps are numbered, and their commands are the platform's", () => {
  expect(numbered(['Look', { say: 'See it.', run: 'kubectl get x\nkubectl get y' }], 'oc')).toBe(
    '1. Look\n\n2. See it:\n\n   ```bash\n   oc get x\n   oc get y\n   ```',
  );
});

describe('the way to Grafana', () => {
  const addressOf = (spec: object) =>
    grafanaAddress(
      {
        config: { grafana: { adminSecret: 'admin' } },
        objects: [{ object: { kind: 'Grafana', metadata: { name: 'g', namespace: 'n' }, spec } }],
      } as unknown as OverlayPlan,
      'oc',
    );

  test.each([
    [{ route: {} }, 'oc get route g-route -n n -o jsonpath=\'https://{.spec.host}{"\\n"}\''],
    [{ ingress: {} }, 'oc get ingress g-ingress -n n -o jsonpath=\'https://{.spec.rules[0].host}{"\\n"}\''],
    [{}, 'oc port-forward service/g-service -n n 3000'],
  ])('with %j is %s', (spec, expected) => {
    expect(addressOf(spec).run).toBe(expected);
  });

  test('is nothing where there is none', () => {
    expect(grafanaAddress({ objects: [] } as unknown as OverlayPlan, 'oc')).toEqual({ say: '', run: '' });
  });
});
