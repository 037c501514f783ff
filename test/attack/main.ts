import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { nearest } from '../../generator/lib/names.ts';
import { needTool, ROOT } from '../tools/support.ts';
import type { Attack, Breach } from './attack.ts';
import type { Message, Order } from './worker.ts';

/**
 * What an attacker would try, again and again: `npm run attack`, `npm run attack -- texts kills` for some attacks,
 * `--times 50` for as many times the rounds, `--seed 7` or `--seed random`, `--round 12` for one round alone. Ends with 1
 * where something got through; what did is kept below `.cache/attack/`.
 */
const USAGE = 'npm run attack -- [--seed N|random] [--times N] [--round N] [ATTACK …]';
const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '1' },
    round: { type: 'string' },
  },
});

const FOLDER = join(import.meta.dirname, 'attacks');
const KEPT = join(ROOT, '.cache/attack');
const files = globSync('*.ts', { cwd: FOLDER })
  .filter(file => !file.endsWith('.test.ts'))
  .sort();
const known = files.map(file => basename(file, '.ts'));

function refuse(what: string, fix: string): never {
  console.error(`error  ${what}\n  fix  ${fix}\n       ${USAGE}`);
  process.exit(2);
}

function whole(name: 'seed' | 'times' | 'round', text: string): number {
  if (!/^\d{1,9}$/.test(text)) refuse(`\`${text}\` is no number for --${name}`, 'write a whole number');
  return Number(text);
}

const unknown = names.find(name => !known.includes(name));
if (unknown !== undefined)
  refuse(`there is no attack \`${unknown}\``, `write ${nearest(unknown, known)[0] ?? known.join(', ')}`);
const seed = values.seed === 'random' ? Date.now() % 1_000_000 : whole('seed', values.seed);
const times = whole('times', values.times);

/** What all rounds of an attack came to. */
interface Result {
  readonly breaches: readonly (Breach & { readonly round: number })[];
  readonly counts: ReadonlyMap<string, number>;
  readonly rounds: number;
}

/** Runs an attack in a thread of its own. A round that does not end is a breach as well, and the next thread goes on. */
async function tried(file: string, { rounds: short, patience = 60 }: Attack): Promise<Result> {
  const all =
    values.round === undefined
      ? Array.from({ length: short * times }, (_, index) => index)
      : [whole('round', values.round)];
  const breaches: (Breach & { round: number })[] = [];
  const counts = new Map<string, number>();
  let next = 0;
  while (next < all.length) {
    const order: Order = { file: join(FOLDER, file), seed, rounds: all.slice(next) };
    const hung = await new Promise<boolean>((resolve, reject) => {
      const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: order });
      let watch: NodeJS.Timeout | undefined;
      let doing = '';
      let hangs = false;
      worker.on('message', (message: Message) => {
        if ('doing' in message) {
          doing = message.doing;
          return;
        }
        clearTimeout(watch);
        if ('begins' in message) {
          doing = '';
          watch = setTimeout(() => {
            breaches.push({ round: message.begins, what: `no end after ${patience} s: ${doing}`, input: doing });
            hangs = true;
            void worker.terminate();
          }, patience * 1000);
          return;
        }
        next++;
        breaches.push(...message.tried.breaches.map(breach => ({ ...breach, round: message.ended })));
        for (const [what, count] of Object.entries(message.tried.counts ?? {}))
          counts.set(what, (counts.get(what) ?? 0) + count);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve(hangs));
    });
    if (hung) next++;
    else if (next < all.length) throw new Error(`${file} ended after ${next} of ${all.length} rounds`);
  }
  return { breaches, counts, rounds: all.length };
}

console.log(`seed ${seed}`);
let through = 0;
for (const file of files.filter(one => names.length === 0 || names.includes(basename(one, '.ts')))) {
  const name = basename(file, '.ts');
  const { attack } = (await import(join(FOLDER, file))) as { readonly attack: Attack };
  if ((attack.tools ?? []).map(needTool).includes(undefined)) continue;
  const started = performance.now();
  const { breaches, counts, rounds } = await tried(file, attack);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const worded = [...counts].map(([what, count]) => `, ${count} ${what}`).join('');
  console.log(
    `${breaches.length === 0 ? 'held' : 'BROKEN'}  ${name}: ${attack.law} (${rounds} rounds${worded}, ${seconds} s)`,
  );
  for (const { round, what, input } of breaches.slice(0, 10)) {
    mkdirSync(KEPT, { recursive: true });
    const kept = join(KEPT, `${name}-${seed}-${round}.txt`);
    writeFileSync(kept, `${what}\n\n${input}`);
    console.log(`  round ${round}: ${what.split('\n').slice(0, 6).join('\n    ')}`);
    console.log(`    again: npm run attack -- --seed ${seed} --round ${round} ${name}; input: ${kept}`);
  }
  if (breaches.length > 10) console.log(`  and ${breaches.length - 10} more`);
  through += breaches.length;
}
process.exitCode = through === 0 ? 0 : 1;
