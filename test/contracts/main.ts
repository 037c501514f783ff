import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { compareDefinitions, type Package } from './definitions.ts';
import { atSite, contractFile, type Exercise, type Scraped } from './exercise.ts';
import { exercises as exporters } from './exercises/exporters.ts';
import { exercise as kubeStateMetrics } from './exercises/kube-state-metrics.ts';
import { exercise as litellm } from './exercises/litellm.ts';
import { exercise as llamaServer } from './exercises/llama-server.ts';
import { exercise as otelCollector } from './exercises/otel-collector.ts';
import { exercises as thanos } from './exercises/thanos.ts';
import { exercise as vllm } from './exercises/vllm.ts';
import { read } from './exposition.ts';
import { keep, scrapesOf } from './kept.ts';

/**
 * Holds the contracts against real engines and exporters: `npm run contracts`, or with the names of some of them. Ends
 * with 1 where a contract and a program differ. With `--write` what was scraped is kept, for the simulator to be held to. A
 * program whose build takes too long is run where it is asked for by name; else what was kept of it is judged.
 */
const EXERCISES: readonly Exercise[] = [
  vllm,
  litellm,
  llamaServer,
  kubeStateMetrics,
  ...exporters,
  otelCollector,
  ...thanos,
];

const PACKAGES: readonly Package[] = [
  {
    contract: 'vllm',
    tool: 'vllm-definitions',
    prefix: 'vllm:',
    whole: true,
    madeElsewhere: {
      'vllm:spec_decode_num_': 'its name is a parameter with a default (vllm/v1/spec_decode/metrics.py)',
      'vllm:kv_offload_': 'a table of definitions (kv_connector/v1/offloading/metrics.py)',
    },
    leftOut: {
      'vllm:hisparse_': 'an experimental connector',
      'vllm:mooncake_store_': 'counters of a store beside the engine',
      'vllm:umbp_': 'an experimental connector',
      'vllm:rl_weight_update_': 'training, not serving',
    },
  },
  { contract: 'sglang', tool: 'sglang-definitions', prefix: 'sglang:', whole: false, madeElsewhere: {}, leftOut: {} },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const chosen = (name: string) => positionals.length === 0 || positionals.includes(name);
const names = [...EXERCISES.map(({ name }) => name), ...PACKAGES.map(({ tool }) => tool)];
const unknown = positionals.filter(name => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no exercise ${unknown.join(', ')}; known: ${names.join(', ')}`);
  process.exit(2);
}

let differences = 0;
const tell = (name: string, summary: string, found: readonly string[], unreached: readonly string[] = []): void => {
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${summary}`);
  for (const line of found) console.log(`       differs  ${line}`);
  for (const line of unreached) console.log(`       unseen   ${line}`);
  differences += found.length;
};

/** Runs an exercise, or reads what it scraped before. */
async function scraped({ name, contract, kept, run }: Exercise): Promise<Scraped> {
  if (!kept || positionals.includes(name)) return atSite(run);
  const texts = scrapesOf(contract);
  return { version: kept.versionIn(texts[0] ?? ''), texts };
}

async function judge(exercise: Exercise): Promise<void> {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  try {
    const { version, texts } = await scraped(exercise);
    const held = { ...exercise, contract: contractFile(exercise.contract), version };
    const outcome = compare(read(texts), held);
    const summary = `${version} against ${held.contract.version}: ${outcome.metrics} metrics, ${outcome.series} series`;
    tell(exercise.name, `${summary}, ${seconds()}`, outcome.differences, outcome.unreached);
    if (values.write && outcome.differences.length === 0) keep(exercise.contract, texts);
  } catch (error) {
    tell(exercise.name, `no answer after ${seconds()}`, [error instanceof Error ? error.message : String(error)]);
  }
}

const started = Date.now();
for (const one of PACKAGES.filter(({ tool }) => chosen(tool))) {
  const { differences: found, count } = compareDefinitions(one);
  tell(one.tool, `${count} definitions against ${contractFile(one.contract).version}`, found);
}
// The engine takes most of the time, and one processor; the others go beside it.
const [first, ...rest] = EXERCISES.filter(({ name }) => chosen(name));
await Promise.all([
  first && judge(first),
  (async () => {
    for (const exercise of rest) await judge(exercise);
  })(),
]);
console.log(`${differences} differences in ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = differences === 0 ? 0 : 1;
