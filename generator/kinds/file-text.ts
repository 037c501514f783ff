import { parsePlain, print } from '../lib/yaml.ts';
import type { FileContent, FileKind } from '../model/artifact.ts';
import { fields } from '../views/reading.ts';
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
    const { [HEAD]: _, ...data } = fields(JSON.parse(text));
    return data;
  },
};

/** Every format of files: a total record. */
const FORMATS: { readonly [Kind in FileKind]: Format } = {
  'rules-file': yaml,
  'alertmanager-yml': yaml,
  'prometheus-yml': yaml,
  'helm-values': yaml,
  'yaml-file': yaml,
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
