import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { byText } from '../../generator/lib/sort.ts';
import { type ContractFile, RUNTIME } from './compare.ts';
import { contractFile } from './exercise.ts';

const FOLDER = fileURLToPath(new URL('../recordings/exercises', import.meta.url));

/** How one scrape ends and the next begins in a file (OpenMetrics ends an exposition so). */
const END = '# EOF\n';

const fileOf = (contract: string): string => `${FOLDER}/${contract}.prom.gz`;

const METRIC = /^(?:# TYPE )?([a-zA-Z_:][\w:]*)/;

/**
 * What is of a contract: neither help, which the contract has in its own words, nor what every program of a language tells,
 * unless the contract has it too.
 */
const ofContract =
  ({ metrics }: ContractFile) =>
  (line: string): boolean => {
    const [, name = ''] = METRIC.exec(line) ?? [];
    return Object.hasOwn(metrics, name) || (name !== '' && !RUNTIME.test(name));
  };

/** Keeps what an exercise scraped, in place of what it scraped before. */
export function keep(contract: string, texts: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const all = texts
    .map(
      text =>
        `${text
          .split('\n')
          .filter(ofContract(contractFile(contract)))
          .join('\n')}\n${END}`,
    )
    .join('');
  writeFileSync(fileOf(contract), gzipSync(all, { level: 9 }));
}

/** Contracts whose exercise was kept. */
export const exercised = (): readonly string[] =>
  existsSync(FOLDER)
    ? globSync('*.prom.gz', { cwd: FOLDER })
        .map(file => file.replace('.prom.gz', ''))
        .sort(byText)
    : [];

/** The scrapes of an exercise that was kept. */
export const scrapesOf = (contract: string): readonly string[] =>
  gunzipSync(readFileSync(fileOf(contract)))
    .toString()
    .split(END)
    .filter(Boolean);
