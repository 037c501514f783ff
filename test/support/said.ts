import { printable } from '../../generator/lib/shown.ts';
import type { Run } from '../../generator/verbs/command.ts';

/** Runs a verb in this process and returns all that it prints, on both streams. */
export async function said(verb: Run, ...[args, given]: Parameters<Run>): Promise<string> {
  let text = '';
  const streams = [process.stdout, process.stderr];
  const writes = streams.map(stream => stream.write);
  const keep = (chunk: string | Uint8Array): boolean => {
    text += String(chunk);
    return true;
  };
  for (const stream of streams) stream.write = keep;
  try {
    await verb(args, given);
  } catch (error) {
    text += printable(String(error));
  } finally {
    for (const [at, stream] of streams.entries()) stream.write = writes[at] as typeof stream.write;
  }
  return text;
}
