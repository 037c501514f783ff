import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allFailures } from './all.ts';
import { keep } from './kept.ts';
import { DATA, data, PAGE, page, table } from './page.ts';
import { type Made, makeAll } from './run.ts';
import { seconds } from './seconds.ts';

/** Failures that are made at the same time: a model server takes two gigabytes. */
const AT_A_TIME = 10;

/**
 * Makes real engines, gateways and exporters fail in front of the rendered rules: `npm run failures` makes those of the
 * gate, `-- --all` every one, `-- NAME…` some. With `--write` what was scraped and what became of it are kept.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const all = await allFailures();
const unknown = positionals.filter(name => !all.some(failure => failure.name === name));
if (unknown.length > 0) {
  console.error(`no failure ${unknown.join(', ')}; known: ${all.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const wanted = all.filter(({ name, gate }) =>
  positionals.length > 0 ? positionals.includes(name) : values.all || gate,
);
const started = Date.now();
const say = (line: string) => console.error(`${String(seconds(Date.now() - started)).padStart(4)} s  ${line}`);
/** What became of a failure is kept as soon as it is known: one that goes wrong takes no other with it. */
const done = ({ outcome, recorded }: Made) => {
  if (values.write && recorded && outcome.faults.length === 0) keep(recorded, outcome.alerts);
};
const together = wanted.filter(({ alone }) => !alone);
const count = Math.ceil(together.length / AT_A_TIME);
const rounds = [
  // Those that are alike stand side by side by name: each round gets some of them.
  ...Array.from({ length: count }, (_, round) => together.filter((_, index) => index % count === round)),
  ...wanted.filter(({ alone }) => alone).map(one => [one]),
];
const made: Made[] = [];
for (const round of rounds.filter(({ length }) => length > 0))
  made.push(...(await makeAll(round, { patient: values.all, say, done })));
console.log(
  table(made.map(({ failure, outcome, recorded }) => ({ failure, alerts: outcome.alerts, mended: recorded?.mended }))),
);
const faults = made.flatMap(({ outcome }) => outcome.faults);
for (const fault of faults) console.error(`error  ${fault}`);
if (values.write) {
  writeFileSync(PAGE, await page());
  writeFileSync(DATA, await data());
}
console.error(`${made.length} failures made in ${seconds(Date.now() - started)} s, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
