import type { FileContent } from '../model/artifact.ts';
import { fields } from '../views/reading.ts';
import type { ProcessView } from '../views/views.ts';

/** Sections of a unit: each key once, with as many lines as it has values (systemd.syntax(7)). */
export type Unit = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A unit of systemd. `path` ends with its name. */
export const systemdUnit = (path: string, data: Unit): FileContent => ({
  kind: 'systemd-unit',
  path,
  data: Object.fromEntries(Object.entries(data).map(([section, entries]) => [section, single(entries)])),
});

/** The same with a list of one value as that value: what is read back is no other unit. */
const single = (entries: Unit[string]): Unit[string] =>
  Object.fromEntries(
    Object.entries(entries).map(([key, values]) => [
      key,
      typeof values !== 'string' && values.length === 1 ? (values[0] ?? '') : values,
    ]),
  );

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

/** The sections of a text that `unitText` made: no line goes on in the next one. */
export function unitIn(text: string): Unit {
  const unit: Record<string, Record<string, string | readonly string[]>> = {};
  let section: Record<string, string | readonly string[]> = {};
  for (const line of text.split('\n')) {
    const name = /^\[(.+)\]$/.exec(line)?.[1];
    const [, key, value] = /^([A-Za-z]\w*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined) unit[name] = section = {};
    else if (key !== undefined && value !== undefined) {
      const known = section[key];
      section[key] = known === undefined ? value : [known, value].flat();
    }
  }
  return unit;
}

/**
 * A text as one word of a command of a unit. `%` begins a specifier and `$` a variable there, and quotes are those of C
 * (systemd.service(5), COMMAND LINES; systemd.unit(5), SPECIFIERS).
 */
export function unitWord(text: string): string {
  const escaped = text.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@%+=:,./*$-]+$/.test(escaped) ? escaped : `"${escaped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** The program of a service unit; none of a unit that runs nothing, such as a timer. */
export function readUnit({ path, data }: FileContent): readonly ProcessView[] {
  const service = fields(data)['Service'];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return service === undefined ? [] : [{ name, json: fields(service), path: ['Service'] }];
}
