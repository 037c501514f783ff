import { readFileSync } from 'node:fs';
import { isRecord } from '../lib/record.ts';
import { sortedEntries } from '../lib/sort.ts';
import { parse, print } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';
import { allContracts } from '../plan/discover.ts';
import { dig } from '../views/reading.ts';
import { ACTIONS, type Run, UsageError } from './command.ts';
import { type Captured, type CapturedMetric, metricOf, versionOf } from './contract/captured.ts';
import { type Difference, differences } from './contract/compared.ts';
import { nameFor, type Page, pageOf } from './contract/page.ts';
import { warningsOf } from './contract/warnings.ts';
import { oneOf, unknown } from './parse.ts';
import { open, type Session } from './session.ts';

/**
 * Makes the contract of a program of one's own from what it exposes, or shows what another page of it changes. It is the one verb
 * that asks another machine, and only the address that it is given. Of label values it keeps none: not in the contract, not in messages.
 */
export const run: Run = async ([action = '', ...rest], given) => {
  const session = open(given);
  return DO[oneOf('action', action, ACTIONS)](session, rest);
};

const DO: Readonly<Record<(typeof ACTIONS)[number], (session: Session, args: readonly string[]) => Promise<number>>> = {
  capture: async (session, [from = '', name]) => {
    if (session.format !== 'text') throw new UsageError('`contract capture` prints a contract: it takes no --output');
    const page = await pageOf(from);
    if (name !== undefined && !/^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/.test(name))
      throw new UsageError(`\`${name}\` is no name of a program: write one such as \`model-server\``);
    process.stdout.write(contractText(captured(page, name ?? nameFor(page.file)), page.file));
    session.say(warningsOf(page, page.file));
    return 0;
  },
  compare: async (session, [file = '', from]) => {
    if (from === undefined)
      throw new UsageError('`contract compare` needs a contract and a page: contract compare CONTRACT PAGE');
    const { metrics, issueOf } = await contractOf(file, session);
    const page = await pageOf(from);
    const found = differences(metrics, metricsOf(page));
    session.say(found.map(issueOf));
    if (found.length === 0 && session.format === 'text' && !session.quiet)
      process.stderr.write(`${Object.keys(metrics).length} metrics match the contract\n`);
    return found.length === 0 ? 0 : 1;
  },
};

const metricsOf = ({ families }: Page): Readonly<Record<string, CapturedMetric>> =>
  Object.fromEntries(
    sortedEntries(
      Object.fromEntries(
        families.flatMap(family => {
          const metric = metricOf(family);
          return metric === undefined ? [] : [[family.name, metric] as const];
        }),
      ),
    ),
  );

const captured = (page: Page, source: string): Captured => ({
  source,
  version: versionOf(page.families) ?? '1',
  metrics: metricsOf(page),
});

const contractText = (contract: Captured, from: string): string =>
  `# What ${contract.source} exposes, as it was read from ${/^https?:/.test(from) ? 'its page' : 'a dump'}. Read each unit and meaning; give a metric a \`role\` where it has one.
${print(contract)}`;

interface Known {
  readonly metrics: Parameters<typeof differences>[0];
  readonly issueOf: (difference: Difference) => Issue;
}

/** A contract by the path of its file, or one of this program by its name. */
async function contractOf(file: string, session: Session): Promise<Known> {
  const text = textIn(file);
  if (text === undefined) return ownContract(file);
  const document = parse(text);
  const metrics = dig(document.value, 'metrics');
  if (!isRecord(metrics)) throw new UsageError(`\`${file}\` is no contract: it has no \`metrics\``);
  session.show(file, text);
  const place = (metric: string | undefined) =>
    document.locate(metric === undefined ? ['metrics'] : ['metrics', metric], 'key');
  return {
    metrics: metrics as Known['metrics'],
    issueOf: ({ metric, issue }) => ({ id: 'contract-is-current', ...issue, at: { file, ...place(metric) } }),
  };
}

async function ownContract(name: string): Promise<Known> {
  const all = await allContracts();
  const found = all.find(({ source }) => source === name);
  if (!found)
    throw new UsageError(
      `there is no file \`${name}\`, and ${unknown(
        'contract',
        name,
        all.map(({ source }) => source),
      )}`,
    );
  const at = { file: `generator/contracts/${name}.json`, line: 1, column: 1 };
  return { metrics: found.metrics, issueOf: ({ issue }) => ({ id: 'contract-is-current', ...issue, at }) };
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
