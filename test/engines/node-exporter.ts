import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** The exporter of this machine. */
export const nodeExporter = (port: number): Component => ({
  name: `node-exporter-${port}`,
  command: bin('node-exporter'),
  args: [`--web.listen-address=127.0.0.1:${port}`],
  ready: () => answers(`http://127.0.0.1:${port}/metrics`),
});

/**
 * A program in a mount namespace of its own, where it sees one disk more: 64 MiB of ext4, at the path that is returned.
 * It goes away with the program. Mounting takes root.
 */
export function withDisk(dir: string, component: Component): { readonly component: Component; readonly disk: string } {
  if (process.getuid?.() !== 0) throw new Error('a disk is mounted for this: run it as root');
  const [image, disk] = [`${dir}/disk.img`, `${dir}/disk`];
  mkdirSync(disk, { recursive: true });
  execFileSync('truncate', ['-s', '64M', image]);
  execFileSync('mkfs.ext4', ['-q', image]);
  const script = `mount -o loop '${image}' '${disk}' && exec "$@"`;
  return {
    disk,
    component: {
      ...component,
      command: 'unshare',
      args: [
        ...['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--', 'bash', '-c', script, 'bash'],
        ...[component.command, ...component.args],
      ],
    },
  };
}
