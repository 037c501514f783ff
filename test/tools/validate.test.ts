import { expect } from 'vitest';
import { inFolder, judge, ROOT, run } from './support.ts';

const RULE = `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: models }
spec:
  groups:
    - name: g
      rules:
        - alert: PodNotReady
          expr: sum by (pod) (kube_pod_status_phase{phase="Pending"}) > 0
          for: 5m
`;

const DASHBOARD = `{
  "panels": [
    { "title": "Tokens", "targets": [{ "expr": "sum(rate(vllm:prompt_tokens_total[5m])" }] }
  ]
}
`;

const FILES = new Map([
  ['app/base/rule.yaml', RULE],
  ['app/base/models.json', DASHBOARD],
  [
    'app/base/kustomization.yaml',
    `resources: [rule.yaml]
configMapGenerator:
  - name: dashboards
    files: [models.json]
    options: { labels: { grafana_dashboard: '1' } }
`,
  ],
  [
    'app/prod/kustomization.yaml',
    `namespace: vllm
namePrefix: prod-
resources: [../base]
patches:
  - target: { kind: PrometheusRule }
    patch: |
      - { op: replace, path: /spec/groups/0/rules/0/for, value: 30s }
`,
  ],
]);

/** Law: what kustomize renders is judged, and found where a person wrote it. */
judge({ judge: 'kustomize', judged: 'folders of another person, validated', tools: ['kustomize'] }, async tally => {
  await inFolder(FILES, async folder => {
    const args = [`${ROOT}/generator/cli.ts`, 'validate', '--platform', 'openshift-uwm', '--cwd', folder, '-o', 'json'];
    const { code, stdout } = await run(process.execPath, [...args, 'app/prod'], { cwd: folder });
    expect(code).toBe(1);
    const { issues } = JSON.parse(stdout);
    expect(
      issues.map(({ file, line, column, id, subject }: Record<string, unknown>) => [file, line, column, id, subject]),
    ).toEqual([
      ['app/base/models.json', 3, 48, 'query-parses', expect.stringMatching(/^ConfigMap vllm\/prod-dashboards-/)],
      ['app/base/rule.yaml', 10, 16, 'alert-waits-for-two-scrapes', 'PrometheusRule vllm/prod-models'],
    ]);
    tally();
    // The base by itself waits long enough.
    const base = JSON.parse((await run(process.execPath, [...args, 'app/base'], { cwd: folder })).stdout);
    expect(base.issues.map(({ id }: { id: string }) => id)).toEqual(['query-parses']);
    tally();
  });
  await inFolder(new Map([['kustomization.yaml', 'resources: [gone.yaml]\n']]), async folder => {
    const { code, stdout } = await run(
      process.execPath,
      [`${ROOT}/generator/cli.ts`, 'validate', '.', '--platform', 'openshift-uwm', '--cwd', folder, '-o', 'json'],
      { cwd: folder },
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).issues).toMatchObject([{ id: 'kustomization-is-rendered', file: 'kustomization.yaml' }]);
    tally();
  });
});
