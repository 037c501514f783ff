import { states, stopState } from './cluster.ts';
import { removeSite } from './repository.ts';

/** Stops every cluster that was left running: `npm run cluster:down`. One that a test is using is the test's. */
const found = states().filter(({ state }) => state.owner === null);
for (const { file, state } of found) {
  await stopState(state, file);
  removeSite(state.site);
  console.log(`stopped ${state.running.length} processes and removed ${state.site.dir}`);
}
if (found.length === 0) console.log('no cluster is running');
