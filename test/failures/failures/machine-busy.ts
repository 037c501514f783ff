import { cpus } from 'node:os';
import { nodeExporter } from '../../engines/node-exporter.ts';
import { defineFailure } from '../failure.ts';
import type { Process } from '../ground.ts';

/** Loops that yield to whatever else wants to work, and leave nothing idle. */
const LOOPS = `for i in $(seq ${cpus().length}); do nice -n 19 bash -c 'while :; do :; done' & done; wait`;

export const failure = defineFailure({
  name: 'machine-busy',
  title: 'programs take every processor of a machine',
  gate: false,
  alone: true,
  sources: { machine: { kind: 'node-exporter' } },
  // Its average goes back five minutes.
  fires: { NodeCpuHigh: 330 },
  may: ['NodeDiskFull', 'NodeMemoryHigh'],
  watch: 10,
  arrange: async site => {
    const port = await site.port();
    await site.start(nodeExporter(port));
    site.scraped('machine', port);
    let loops: Process | undefined;
    return {
      cause: async () => {
        loops = await site.start({ name: 'loops', command: 'bash', args: ['-c', LOOPS], ready: async () => true });
      },
      mend: () => loops?.kill(),
    };
  },
});
