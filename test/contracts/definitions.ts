import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bin } from '../tools/tools.ts';
import { contractFile } from './exercise.ts';

/** A package whose definitions are read, and the contract they are held against. */
export interface Package {
  readonly contract: string;
  readonly tool: string;
  readonly prefix: string;
  /** Whether the contract holds every metric that the package defines with this prefix. */
  readonly whole: boolean;
  /** Names of the contract that the package puts together as it runs, by what does so. */
  readonly madeElsewhere: Readonly<Record<string, string>>;
  /** Definitions that the contract leaves out, by the beginning of their names, with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}

interface Definition {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly labels?: readonly string[];
  readonly buckets?: readonly number[];
}

/** The name that Python's client writes: a counter ends in `_total` (prometheus_client, `metrics.py`). */
const onTheWire = ({ name, kind }: Definition): string =>
  kind === 'counter' && !name.endsWith('_total') ? `${name}_total` : name;

/** Holds the metrics that a published package defines against a contract, both ways, without running any of it. */
export function compareDefinitions(one: Package): { readonly differences: readonly string[]; readonly count: number } {
  const script = fileURLToPath(new URL('definitions.py', import.meta.url));
  const text = execFileSync('python3', [script, bin(one.tool), one.prefix], { encoding: 'utf8', maxBuffer: 1e8 });
  const definitions = JSON.parse(text) as Definition[];
  const { metrics } = contractFile(one.contract);
  const defined = new Map(definitions.map(definition => [onTheWire(definition), definition]));
  const begins = (name: string, table: Readonly<Record<string, string>>) =>
    Object.keys(table).find(prefix => name.startsWith(prefix));
  const differences = [...defined].flatMap(([name, { kind, file, labels, buckets }]) => {
    const facts = metrics[name];
    if (!facts) return one.whole && !begins(name, one.leftOut) ? [`${name} (${file}) is not in the contract`] : [];
    const type = facts.type === 'info' ? 'gauge' : facts.type;
    return [
      ...(type === kind ? [] : [`${name} is a ${kind} (${file}), and a ${facts.type} in the contract`]),
      ...(facts.removed === undefined ? [] : [`${name} is defined (${file}), and the contract says it is gone`]),
      ...(labels ?? [])
        .filter(label => !facts.labels.includes(label))
        .map(label => `${name} has a label ${label} (${file}), which is not in the contract`),
      ...(buckets === undefined || JSON.stringify(buckets) === JSON.stringify(facts.buckets)
        ? []
        : [`${name} has buckets ${buckets.join(', ')} (${file}); the contract says ${facts.buckets?.join(', ')}`]),
    ];
  });
  for (const [name, facts] of Object.entries(metrics))
    if (
      name.startsWith(one.prefix) &&
      facts.removed === undefined &&
      !defined.has(name) &&
      !begins(name, one.madeElsewhere)
    )
      differences.push(`${name} is in the contract, and is not defined`);
  for (const prefix of Object.keys(one.leftOut))
    if (![...defined.keys()].some(name => name.startsWith(prefix) && !metrics[name]))
      differences.push(`${prefix}* is left out, and nothing is defined so`);
  return { differences, count: defined.size };
}
