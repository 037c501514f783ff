import type { FileContent } from '../model/artifact.ts';
import { fields } from '../views/reading.ts';
import type { ProcessView } from '../views/views.ts';

/** Sections of a unit: each key once, with as many lines as it has values (systemd.syntax(7)). */
export type Unit = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A unit of systemd. `path` ends with its name. */
export const systemdUnit = (path: string, data: Unit): FileContent => ({ kind: 'systemd-unit', path, data });

/** The unit as systemd reads it. */
export const unitText = (unit: Unit): string =>
  Object.entries(unit)
    .map(([section, entries]) => {
      const lines = Object.entries(entries).flatMap(([key, values]) =>
        [values].flat().map(value => `${key}=${value}\n`),
      );
      return `[${section}]\n${lines.join('')}`;
    })
    .join('\n');

/**
 * A text as one word of a command of a unit. `%` begins a specifier and `$` a variable there, and quotes are those of C
 * (systemd.service(5), COMMAND LINES; systemd.unit(5), SPECIFIERS).
 */
export function unitWord(text: string): string {
  const escaped = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@%+=:,./$-]+$/.test(escaped) ? escaped : `"${escaped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The program of a service unit; none of a unit that runs nothing, such as a timer. */
export function readUnit({ path, data }: FileContent): readonly ProcessView[] {
  const service = fields(data)['Service'];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return service === undefined ? [] : [{ name, json: fields(service), path: ['Service'] }];
}
