import { connect } from 'node:net';
import { answers, listens } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** A Redis, which keeps nothing on disk. */
export const redis = (dir: string, port: number, more: readonly string[] = []): Component => ({
  name: `redis-${port}`,
  command: bin('redis-server'),
  args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir, ...more],
  ready: () => listens(port),
});

/** The exporter of a Redis on another port. */
export const redisExporter = (port: number, server: number): Component => ({
  name: `redis-exporter-${port}`,
  command: bin('redis-exporter'),
  args: [`-web.listen-address=127.0.0.1:${port}`, `-redis.addr=redis://127.0.0.1:${server}`],
  ready: () => answers(`http://127.0.0.1:${port}/metrics`),
});

/** Sends commands to a Redis, a line each (its inline commands), and waits until it has taken them all. */
export const commands = (port: number, lines: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(10_000, () => socket.destroy(new Error('Redis does not answer')));
    socket.on('error', fail);
    socket.on('close', () => done());
    socket.resume();
    socket.end([...lines, 'QUIT', ''].join('\r\n'));
  });
