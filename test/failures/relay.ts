import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { listens } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';

const FILE = fileURLToPath(import.meta.url);

/** A wire from one port of loopback to another, as a process that can be stopped. */
export const relay = (from: number, to: number): Component => ({
  name: `relay-${from}`,
  command: process.execPath,
  args: [FILE, String(from), String(to)],
  ready: () => listens(from),
});

if (process.argv[1] === FILE) {
  const [from = 0, to = 0] = process.argv.slice(2).map(Number);
  createServer(socket => {
    const far = connect(to, '127.0.0.1');
    for (const end of [socket, far])
      end.on('error', () => {
        socket.destroy();
        far.destroy();
      });
    socket.pipe(far).pipe(socket);
  }).listen(from, '127.0.0.1');
}
