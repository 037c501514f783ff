import { print } from '../lib/yaml.ts';
import type { FileContent, FileKind } from '../model/artifact.ts';
import { type Unit, unitText } from './systemd-unit.ts';

/** How a format is written. `head` is a line of text that tells who wrote the file. */
type Format = (data: unknown, head: string) => string;

const yaml: Format = (data, head) => `# ${head}\n${print(data as object)}`;

/** JSON has no comments: a field more, which readers of dashboards pass over. */
const HEAD = '__generated';

const json: Format = (data, head) =>
  `{ ${JSON.stringify(HEAD)}: ${JSON.stringify(head)},${JSON.stringify(data, null, 2).slice(1)}\n`;

/** Every format of files: a total record. */
const FORMATS: { readonly [Kind in FileKind]: Format } = {
  'rules-file': yaml,
  'alertmanager-yml': yaml,
  'prometheus-yml': yaml,
  'helm-values': yaml,
  'yaml-file': yaml,
  'dashboard-json': json,
  'systemd-unit': (data, head) => `# ${head}\n${unitText(data as Unit)}`,
};

/** The text of a file that begins with `head`, so that its first line tells who wrote it. */
export const fileText = ({ kind, data }: Pick<FileContent, 'kind' | 'data'>, head: string): string =>
  FORMATS[kind](data, head);
