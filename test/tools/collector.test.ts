import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { expect } from 'vitest';
import { print } from '../../generator/lib/yaml.ts';
import { dig, textAt } from '../../generator/views/reading.ts';
import { goldens } from './goldens.ts';
import { judge, run } from './support.ts';

/** A part that this build of the collector lacks: the release of its module cannot be had. Of it no tool says anything. */
const ABSENT = 'k8s_attributes';

type Config = Readonly<Record<string, unknown>>;

/** Every collector that goldens render, by its name. */
const configs = async (): Promise<ReadonlyMap<string, Config>> =>
  new Map(
    (await goldens()).flatMap(({ name, plan }) =>
      plan.overlays.flatMap(({ objects }) =>
        objects.flatMap(({ object }) =>
          object.kind === 'OpenTelemetryCollector'
            ? [[`${name}: ${object.metadata.name}`, dig(object, 'spec', 'config') as Config] as const]
            : [],
        ),
      ),
    ),
  );

/** A config as text, with paths of this run in the place of those of nodes. */
const moved = (config: Config, folder: string, ...more: readonly (readonly [string, string])[]): string => {
  const text = JSON.stringify(config, (key, value) => {
    if (key === ABSENT) return undefined;
    return Array.isArray(value) ? value.filter(one => one !== ABSENT) : value;
  });
  const changes = [['/var/log/pods', `${folder}/pods`], ['/var/lib/otelcol', `${folder}/offsets`], ...more] as const;
  return print(JSON.parse(changes.reduce((all, [from, to]) => all.replaceAll(from, to), text)) as object);
};

async function inTemporary(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

judge(
  { judge: 'OpenTelemetry Collector', judged: 'configs of collectors on clusters', tools: ['otel-collector'] },
  async (tally, collector = '') => {
    for (const [name, config] of await configs())
      await inTemporary(async folder => {
        const file = join(folder, 'config.yaml');
        writeFileSync(file, moved(config, folder));
        const { code, stderr } = await run(collector, ['validate', `--config=${file}`]);
        expect(code, `${name}\n${stderr}`).toBe(0);
        writeFileSync(file, moved(config, folder, ['limit_mib', 'limit_mibs']));
        expect((await run(collector, ['validate', `--config=${file}`])).code, `${name} is not judged`).not.toBe(0);
        tally();
      });
  },
);

/** A line as the runtime writes it (Kubernetes, CRI log format). */
const cri = (line: string): string => `2026-11-28T20:00:00.000000000Z stdout F ${line}\n`;

judge(
  { judge: 'OpenTelemetry Collector', judged: 'lines of pods, masked and named', tools: ['otel-collector'] },
  async (tally, collector = '') =>
    inTemporary(async folder => {
      const [config] = [...(await configs())].flatMap(([name, one]) => (name === 'openhands: logs' ? [one] : []));
      if (!config) throw new Error('golden openhands has no collector of logs');
      const got = Promise.withResolvers<{ readonly tenant: unknown; readonly path: unknown; readonly body: unknown }>();
      const server = createServer(async (request, response) => {
        const body = await json(request.pipe(createGunzip()));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
        got.resolve({ tenant: request.headers['x-scope-orgid'], path: request.url, body });
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const pod = join(folder, 'pods/models_chat-0_11111111-2222-3333-4444-555555555555/vllm');
      const foreign = join(folder, 'pods/others_x-0_11111111-2222-3333-4444-666666666666/app');
      for (const one of [pod, foreign]) mkdirSync(one, { recursive: true });
      const text = moved(
        config,
        folder,
        ['http://logging-distributor-http.monitoring.svc:3100/otlp', `http://127.0.0.1:${port}/otlp`],
        ['"sending_queue"', '"encoding":"json","sending_queue"'],
        ['"host":"0.0.0.0","port":8888', '"host":"127.0.0.1","port":0'],
        // The files are there before it starts.
        ['"start_at":"end"', '"start_at":"beginning"'],
      );
      writeFileSync(join(folder, 'config.yaml'), text);
      writeFileSync(join(foreign, '0.log'), cri('a line of another namespace'));
      writeFileSync(join(pod, '0.log'), cri('connecting with password=hunter2 to redis://app:hunter2@cache/0'));
      const child = spawn(collector, [`--config=${join(folder, 'config.yaml')}`], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const said: string[] = [];
      child.stderr.on('data', chunk => said.push(String(chunk)));
      child.once('exit', code => got.reject(new Error(`the collector ended with ${code}\n${said.join('')}`)));
      try {
        const { tenant, path, body } = await got.promise;
        expect({ tenant, path }).toEqual({ tenant: 'application', path: '/otlp/v1/logs' });
        const sent = JSON.stringify(body);
        expect(sent).not.toMatch(/hunter2|another namespace/);
        expect(sent).toContain('connecting with ****');
        const attributes = dig(body, 'resourceLogs', 0, 'resource', 'attributes') as readonly unknown[];
        const named = Object.fromEntries(
          attributes.map(one => [textAt(one, 'key'), textAt(one, 'value', 'stringValue')]),
        );
        expect(named).toMatchObject({
          'service.name': 'vllm',
          'k8s.namespace.name': 'models',
          'k8s.pod.name': 'chat-0',
          'k8s.container.name': 'vllm',
        });
        tally();
      } finally {
        child.removeAllListeners('exit');
        child.kill('SIGTERM');
        server.close();
        server.closeAllConnections();
      }
    }),
);
