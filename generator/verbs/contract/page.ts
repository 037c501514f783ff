import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Exposition, readExposition } from '../../promql/exposition.ts';
import { UsageError } from '../command.ts';
import { STDIN, STDIN_NAME, standardInput } from '../validate/stdin.ts';

/** A page of metrics that was read. */
export interface Page extends Exposition {
  /** What messages call it. */
  readonly file: string;
}

/** No program exposes more: a scrape of it would take longer than an interval. */
const MAX_BYTES = 32 * 1024 * 1024;
const SECONDS = 10;

/** Prometheus' own order: the newer format first (Prometheus, `scrape/scrape.go`). */
const ACCEPT = 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1';

/** Reads a page of metrics by its address, from a file, or from standard input as `-`. */
export async function pageOf(from: string): Promise<Page> {
  const { file, text } = await textOf(from);
  const page = readExposition(text);
  if (page.families.length === 0)
    throw new UsageError(
      `\`${file}\` has no metrics: name a page such as http://127.0.0.1:8000/metrics, or a dump of one`,
    );
  return { ...page, file };
}

async function textOf(from: string): Promise<{ readonly file: string; readonly text: string }> {
  if (from === STDIN) return { file: STDIN_NAME, text: standardInput() };
  if (/^https?:\/\//.test(from)) return fetched(from);
  try {
    if (statSync(from).size > MAX_BYTES) throw new UsageError(`\`${from}\` is longer than 32 MiB`);
    return { file: from, text: readFileSync(from, 'utf8') };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`\`${from}\` cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function fetched(address: string): Promise<{ readonly file: string; readonly text: string }> {
  if (!URL.canParse(address)) throw new UsageError(`\`${address}\` is no address`);
  const { origin, pathname } = new URL(address);
  const file = `${origin}${pathname}`;
  try {
    const answer = await fetch(address, { headers: { accept: ACCEPT }, signal: AbortSignal.timeout(SECONDS * 1000) });
    if (!answer.ok)
      throw new UsageError(
        `\`${file}\` answers ${answer.status}: the page of metrics may be elsewhere, or need a login`,
      );
    const text = await answer.text();
    if (text.length > MAX_BYTES) throw new UsageError(`\`${file}\` is longer than 32 MiB`);
    return { file, text };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw new UsageError(`\`${file}\` does not answer (${cause?.code ?? message})`);
  }
}

/** A name for the program behind a page: that of the file, or of the host, as far as it can be one. */
export const nameFor = (file: string): string =>
  (/^https?:\/\//.test(file) ? new URL(file).hostname : (basename(file).split('.')[0] ?? ''))
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 40) || 'service';
