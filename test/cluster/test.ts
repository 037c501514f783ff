import { makeCluster } from './cluster.ts';
import { makeRepository, removeAllButLogs, removeSite } from './repository.ts';
import { buildTools, clearOrphans, missing } from './requirements.ts';
import { SCENARIOS } from './scenarios.ts';
import { runStages, table } from './stages.ts';

/**
 * The whole road of a commit, with the real components: `npm run cluster:test`. Whatever happens, every process that was
 * started is stopped; the logs are kept when a stage has failed.
 */
const lacking = missing();
if (lacking) {
  console.error(lacking);
  process.exit(1);
}
await buildTools();
const orphans = await clearOrphans();
if (orphans > 0) console.error(`stopped ${orphans} cluster that a killed run had left behind`);

const started = Date.now();
const cluster = await makeCluster(process.pid);
const { logs } = cluster.site;
let interrupted: NodeJS.Signals | undefined;
const interrupt = async (signal: NodeJS.Signals) => {
  if (interrupted) return;
  interrupted = signal;
  console.error(`\n${signal}: stopping what was started`);
  await cluster.stop();
  removeSite(cluster.site);
  process.exit(signal === 'SIGINT' ? 130 : 143);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);

let passed = false;
try {
  const results = await runStages(
    SCENARIOS,
    { cluster, repository: await makeRepository(cluster.site) },
    () => interrupted !== undefined,
  );
  passed = results.every(({ verdict }) => verdict === 'passed');
  if (!interrupted) console.log(table(results, (Date.now() - started) / 1000));
} catch (error) {
  console.error(error);
} finally {
  if (!interrupted) await cluster.stop();
}
if (!interrupted) {
  if (passed) removeSite(cluster.site);
  else {
    removeAllButLogs(cluster.site);
    console.error(`logs of every component are in ${logs}`);
  }
  process.exit(passed ? 0 : 1);
}
