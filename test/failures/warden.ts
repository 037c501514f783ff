/**
 * Outlives the run and ends what it left behind: it reads ids of process groups, a line each, and kills them all when its
 * input ends, as it does however the run ends. A folder named as `rm PATH` goes away with them.
 */
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';

// A key press at the terminal is for the run, which ends and closes the pipe.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
  if (line.startsWith('rm ')) rmSync(line.slice(3), { recursive: true, force: true });
  else
    try {
      process.kill(-Number(line), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}
