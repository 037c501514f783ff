import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answered } from '../../generator/views/picture.ts';
import type { Labels } from './family.ts';

/** A real Prometheus that runs on a loopback port of its own. */
export interface Prometheus {
  readonly url: string;
  /** What an expression answers at one moment. */
  readonly at: (expr: string, time: number) => Promise<readonly Answered[]>;
  /** What it answers at each moment from one to another. */
  readonly over: (
    expr: string,
    span: { readonly start: number; readonly end: number; readonly step: number },
  ) => Promise<readonly Answered[]>;
  readonly stop: () => Promise<void>;
}

interface Result {
  readonly metric: Labels;
  readonly value?: readonly [number, string];
  readonly values?: readonly (readonly [number, string])[];
}

/** No data is ever old: what is looked at happened on days that are fixed. */
const RETENTION = '100y';

/**
 * Starts Prometheus over a folder of blocks, which it may write to. Blocks stay as they are: compacting them would only
 * take time. The port is the system's choice; Prometheus shows which it got.
 */
export async function startPrometheus(binary: string, folder: string, config = '{}\n'): Promise<Prometheus> {
  const file = join(folder, 'prometheus.yml');
  writeFileSync(file, config);
  const child = spawn(
    binary,
    [
      `--config.file=${file}`,
      `--storage.tsdb.path=${folder}`,
      `--storage.tsdb.retention.time=${RETENTION}`,
      '--storage.tsdb.min-block-duration=2h',
      '--storage.tsdb.max-block-duration=2h',
      '--storage.tsdb.no-lockfile',
      '--web.listen-address=127.0.0.1:0',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const said: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', line => {
      said.push(line);
      const port = /msg="Listening on" .*address=127\.0\.0\.1:(\d+)/.exec(line)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`prometheus ended with ${code}:\n${said.slice(-20).join('\n')}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };

  const ask = async (path: string, parameters: Readonly<Record<string, string>>): Promise<readonly Answered[]> => {
    const response = await fetch(`${url}/api/v1/${path}`, { method: 'POST', body: new URLSearchParams(parameters) });
    const answer = (await response.json()) as {
      status: string;
      error?: string;
      data?: { resultType: string; result: Result[] };
    };
    if (answer.status !== 'success') throw new Error(`${parameters['query']}: ${answer.error ?? response.status}`);
    return (answer.data?.result ?? []).map(({ metric: labels, value, values }) => ({
      labels,
      values: (values ?? (value ? [value] : [])).map(([time, text]) => [time, numberOf(text)] as const),
    }));
  };
  const ready = async (): Promise<boolean> => (await fetch(`${url}/-/ready`)).ok;
  while (!(await ready())) await new Promise(resolve => setTimeout(resolve, 50));
  return {
    url,
    at: (query, time) => ask('query', { query, time: `${time}` }),
    over: (query, { start, end, step }) =>
      ask('query_range', { query, start: `${start}`, end: `${end}`, step: `${step}` }),
    stop,
  };
}

/** A sample's value as the API writes it. */
const numberOf = (text: string): number =>
  text === '+Inf' ? Number.POSITIVE_INFINITY : text === '-Inf' ? Number.NEGATIVE_INFINITY : Number(text);
