import { connect } from 'node:net';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Argo CD's cache. It keeps nothing on disk, as in Argo CD's own manifests. */
export function redis({ dir, ports }: Site): Component {
  return {
    name: 'redis',
    command: 'redis-server',
    args: ['--port', String(ports.redis), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir],
    ready: () => ping(ports.redis),
  };
}

const ping = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', data => {
      done(data.toString().startsWith('+PONG'));
      socket.end();
    });
    socket.on('error', () => done(false));
    socket.on('close', () => done(false));
  });
