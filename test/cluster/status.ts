import { components, states } from './cluster.ts';
import { alive } from './processes.ts';

/** Says of each process of each cluster whether it runs and serves: `npm run cluster:status`. Exits with 1 when one does not. */
let unwell = 0;
const found = states();
for (const { state } of found) {
  console.log(`${state.site.dir}${state.owner === null ? '' : ` (a test, process ${state.owner})`}`);
  const running = new Map(state.running.map(one => [one.name, one]));
  const lines = await Promise.all(
    components(state.site).map(async ({ name, ready }) => {
      const one = running.get(name);
      const says =
        one === undefined
          ? 'not started'
          : !alive(one)
            ? 'has ended'
            : (await ready().catch(() => false))
              ? 'healthy'
              : 'does not answer';
      return { name, says, pid: one?.pid };
    }),
  );
  for (const { name, says, pid } of lines) {
    if (says !== 'healthy') unwell += 1;
    console.log(`  ${name.padEnd(24)} ${says.padEnd(16)} ${pid ?? ''}`);
  }
}
if (found.length === 0) console.log('no cluster is running: start one with `npm run cluster:up`');
process.exitCode = unwell > 0 || found.length === 0 ? 1 : 0;
