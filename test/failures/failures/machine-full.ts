import { writeFileSync } from 'node:fs';
import { nodeExporter, withDisk } from '../../engines/node-exporter.ts';
import { members } from '../engine.ts';
import { defineFailure } from '../failure.ts';
import type { Process } from '../ground.ts';
import { hog } from '../hog.ts';

export const failure = defineFailure({
  name: 'machine-full',
  title: 'programs take the memory of a machine, and all but a little of one of its disks',
  gate: false,
  alone: true,
  sources: { machine: { kind: 'node-exporter' } },
  fires: { NodeMemoryHigh: 90, NodeDiskFull: 20 },
  may: ['NodeCpuHigh'],
  watch: 10,
  arrange: async site => {
    const port = await site.port();
    const { component, disk } = withDisk(site.dir, nodeExporter(port));
    const exporter = await site.start(component);
    site.scraped('machine', port);
    let taken: Process | undefined;
    // The disk is there for the exporter alone: it is reached by way of its process.
    const inside = () => {
      const found = members(exporter.running.pid).find(({ title }) => title.includes('web.listen-address'));
      return `/proc/${found?.pid}/root${disk}/taken`;
    };
    return {
      cause: async () => {
        writeFileSync(inside(), Buffer.alloc(48 * 1024 ** 2, 1));
        taken = await site.start(hog);
      },
      mend: async () => {
        writeFileSync(inside(), '');
        await taken?.kill();
      },
    };
  },
});
