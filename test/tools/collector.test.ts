import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { collected, configs, inTemporary, moved } from './collector-run.ts';
import { judge, run } from './support.ts';

/** Keys of each processor, and what no processor takes. */
const MISSPELT: readonly (readonly [string, string])[] = [
  ['limit_mib', 'limit_mibs'],
  ['blocked_values', 'blocked'],
  ['pod_association', 'pod_associations'],
  ['k8s.pod.name', 'k8s.pod.names'],
];

judge(
  { judge: 'OpenTelemetry Collector', judged: 'configs of collectors on clusters', tools: ['otel-collector'] },
  async (tally, collector = '') => {
    for (const [name, config] of await configs())
      await inTemporary(async folder => {
        const file = join(folder, 'config.yaml');
        writeFileSync(file, moved(config, folder));
        const { code, stderr } = await run(collector, ['validate', `--config=${file}`]);
        expect(code, `${name}\n${stderr}`).toBe(0);
        const text = moved(config, folder);
        for (const wrong of MISSPELT.filter(([key]) => text.includes(key))) {
          writeFileSync(file, moved(config, folder, wrong));
          const judged = await run(collector, ['validate', `--config=${file}`]);
          expect(judged.code, `${name}: ${wrong[0]} is not judged`).not.toBe(0);
        }
        tally();
      });
  },
);

judge(
  { judge: 'OpenTelemetry Collector', judged: 'lines of pods, masked and named', tools: ['otel-collector'] },
  async (tally, collector = '') => {
    const config = (await configs()).get('openhands: logs');
    if (!config) throw new Error('golden openhands has no collector of logs');
    const lines = [
      'connecting with password=hunter2 to redis://app:hunter2@cache/0',
      'ERROR 11-28 20:00:00 engine.py:160] it failed, with no info',
      '{"level":"warning","message":"slow"}',
      'Informed about a terrorist',
    ];
    const arrived = await collected(
      collector,
      config,
      { 'models/chat-0/vllm': lines, 'others/x-0/app': ['a line of another namespace'] },
      lines.length,
    );
    expect(new Set(arrived.map(({ tenant, path }) => `${tenant} ${path}`))).toEqual(
      new Set(['application /otlp/v1/logs']),
    );
    expect(JSON.stringify(arrived)).not.toMatch(/hunter2|another namespace|"level":/);
    expect(arrived.map(({ body, severity }) => [body, severity])).toEqual([
      ['connecting with **** to ****cache/0', undefined],
      [lines[1], { text: 'ERROR', number: 17 }],
      [lines[2], { text: 'WARN', number: 13 }],
      [lines[3], undefined],
    ]);
    for (const { attributes } of arrived)
      expect(attributes).toMatchObject({
        'service.name': 'vllm',
        'k8s.namespace.name': 'models',
        'k8s.pod.name': 'chat-0',
        'k8s.container.name': 'vllm',
      });
    tally(arrived.length);
  },
);
