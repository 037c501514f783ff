import { parsePlain, print } from '../lib/yaml.ts';
import type { FileContent, FileKind, Manifest } from '../model/artifact.ts';
import { fields, textAt } from '../views/reading.ts';
import { type Unit, unitIn, unitText } from './systemd-unit.ts';

/** How a format is written and read back. `head` is a line of text that tells who wrote the file. */
interface Format {
  readonly print: (data: unknown, head: string) => string;
  /** @throws where the text is not of the format */
  readonly parse: (text: string) => unknown;
}

const yaml: Format = {
  print: (data, head) => `# ${head}\n${print(data as object)}`,
  parse: text => parsePlain(text)[0],
};

/** JSON has no comments: a field more, which readers of dashboards pass over. */
const HEAD = '__generated';

const json: Format = {
  print: (data, head) =>
    `{ ${JSON.stringify(HEAD)}: ${JSON.stringify(head)},${JSON.stringify(data, null, 2).slice(1)}\n`,
  parse: text => {
    // Its first line is the head, and may be taken off.
    const { [HEAD]: _, ...data } = fields(JSON.parse(text.startsWith('{') ? text : `{${text}`));
    return data;
  },
};

/** Every format of files: a total record. */
const FORMATS: { readonly [Kind in FileKind]: Format } = {
  'rules-file': yaml,
  'alertmanager-yml': yaml,
  'prometheus-yml': yaml,
  'helm-values': yaml,
  'perses-dashboard': yaml,
  'yaml-file': yaml,
  'collector-yml': yaml,
  'loki-yml': yaml,
  'dashboard-json': json,
  'systemd-unit': { print: (data, head) => `# ${head}\n${unitText(data as Unit)}`, parse: unitIn },
};

/** The text of a file that begins with `head`, so that its first line tells who wrote it. */
export const fileText = ({ kind, data }: Pick<FileContent, 'kind' | 'data'>, head: string): string =>
  FORMATS[kind].print(data, head);

/**
 * What is in a text that `fileText` made.
 * @throws where the text is not of its format any more
 */
export const fileIn = (kind: FileKind, text: string): unknown => FORMATS[kind].parse(text);

/**
 * The object of a text that is one.
 * @throws where it is none
 */
export function manifestIn(text: string): Manifest {
  const [object] = parsePlain(text);
  if (textAt(object, 'kind') === undefined || textAt(object, 'metadata', 'name') === undefined)
    throw new Error('no Kubernetes object');
  return object as Manifest;
}
