import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { print } from '../../generator/lib/yaml.ts';
import { dig, items, textAt } from '../../generator/views/reading.ts';
import { goldens } from './goldens.ts';

export type Config = Readonly<Record<string, unknown>>;

/** Every collector that goldens render, by the case and its name. */
export const configs = async (): Promise<ReadonlyMap<string, Config>> =>
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
export const moved = (config: Config, folder: string, ...more: readonly (readonly [string, string])[]): string => {
  const text = JSON.stringify(config);
  const changes = [['/var/log/pods', `${folder}/pods`], ['/var/lib/otelcol', `${folder}/offsets`], ...more] as const;
  return print(JSON.parse(changes.reduce((all, [from, to]) => all.replaceAll(from, to), text)) as object);
};

export async function inTemporary(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of a log as it reached the store. */
export interface Arrived {
  /** Attributes of what it comes from, as the collector sends them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: string;
  /** As the program wrote it, and its number (OpenTelemetry, logs data model); nothing where none was found. */
  readonly severity: { readonly text: string; readonly number: number } | undefined;
  readonly tenant: unknown;
  readonly path: unknown;
}

/** The records of a request by OTLP over HTTP, as JSON. */
const recordsOf = (body: unknown, tenant: unknown, path: unknown): readonly Arrived[] =>
  items(dig(body, 'resourceLogs')).flatMap(resource => {
    const attributes = Object.fromEntries(
      items(dig(resource, 'resource', 'attributes')).map(one => [
        textAt(one, 'key') ?? '',
        textAt(one, 'value', 'stringValue') ?? '',
      ]),
    );
    return items(dig(resource, 'scopeLogs')).flatMap(scope =>
      items(dig(scope, 'logRecords')).map(record => ({
        ...{ attributes, tenant, path },
        body: textAt(record, 'body', 'stringValue') ?? '',
        severity:
          typeof dig(record, 'severityNumber') === 'number'
            ? { text: textAt(record, 'severityText') ?? '', number: Number(dig(record, 'severityNumber')) }
            : undefined,
      })),
    );
  });

/** A line as the runtime writes it (Kubernetes, CRI log format). */
const cri = (line: string): string => `2026-11-28T20:00:00.000000000Z stdout F ${line}\n`;

/** Lines of containers, by `namespace/pod/container`. */
export type Written = Readonly<Record<string, readonly string[]>>;

/**
 * What a running collector of logs sends of the lines that pods have written, once as many have arrived as are waited for.
 * What differs from a node: the paths, the address of the store, JSON instead of the binary form, and that files are read
 * from their beginning, as they are there before it starts.
 */
export async function collected(
  collector: string,
  config: Config,
  written: Written,
  count: number,
): Promise<readonly Arrived[]> {
  const arrived: Arrived[] = [];
  await inTemporary(async folder => {
    for (const [container, lines] of Object.entries(written)) {
      const [namespace = '', pod = '', name = ''] = container.split('/');
      const file = join(folder, `pods/${namespace}_${pod}_11111111-2222-3333-4444-555555555555/${name}/0.log`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, lines.map(cri).join(''));
    }
    const all = Promise.withResolvers<void>();
    const server = createServer(async (request, response) => {
      const body = await json(request.pipe(createGunzip()));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      arrived.push(...recordsOf(body, request.headers['x-scope-orgid'], request.url));
      if (arrived.length >= count) all.resolve();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const text = moved(
      config,
      folder,
      ['http://logging-distributor-http.monitoring.svc:3100/otlp', `http://127.0.0.1:${port}/otlp`],
      ['"sending_queue"', '"encoding":"json","sending_queue"'],
      ['"host":"0.0.0.0","port":8888', '"host":"127.0.0.1","port":0'],
      ['"start_at":"end"', '"start_at":"beginning"'],
    );
    writeFileSync(join(folder, 'config.yaml'), text);
    const child = spawn(collector, [`--config=${join(folder, 'config.yaml')}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said: string[] = [];
    child.stderr.on('data', chunk => said.push(String(chunk)));
    child.once('exit', code => all.reject(new Error(`the collector ended with ${code}\n${said.join('')}`)));
    try {
      await all.promise;
    } finally {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
      server.close();
      server.closeAllConnections();
    }
  });
  return arrived;
}
