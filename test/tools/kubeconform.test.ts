import { join } from 'node:path';
import { expect } from 'vitest';
import type { Tree } from '../../generator/lib/tree.ts';
import { print } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import { goldens } from './goldens.ts';
import { inFolder, judge, objectsIn, planRepository, ROOT, run } from './support.ts';

/** Layout of the repository's own schemas; kubeconform takes the version for the group where there is none. */
const SCHEMAS = join(
  ROOT,
  'schemas/{{ if eq .Group .ResourceAPIVersion }}core{{ else }}{{ .Group }}{{ end }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json',
);

/** What kubeconform says of one document (kubeconform, `pkg/output/json.go`): those that are valid it only counts. */
interface Said {
  readonly resources?: readonly {
    readonly filename: string;
    readonly kind: string;
    readonly status: string;
    readonly msg: string;
  }[];
  readonly summary: {
    readonly valid: number;
    readonly invalid: number;
    readonly errors: number;
    readonly skipped: number;
  };
}

async function said(kubeconform: string, files: Tree): Promise<Said> {
  return inFolder(files, async folder => {
    const args = ['-strict', '-summary', '-output', 'json', '-n', '2', '-schema-location', SCHEMAS, folder];
    const { stdout, stderr } = await run(kubeconform, args);
    if (stdout === '') throw new Error(`kubeconform said nothing: ${stderr}`);
    return JSON.parse(stdout) as Said;
  });
}

/** Everything but patches is a whole object: bases, what overlays add, what is rendered, and what kustomize and Argo CD read. */
const isObject = (path: string): boolean => path.endsWith('.yaml') && !path.includes('/patches/');

judge(
  { judge: 'kubeconform', judged: 'objects of this repository, strictly', tools: ['kubeconform'] },
  async (tally, kubeconform = '') => {
    const { tree } = await planRepository();
    const files = new Map([...tree].filter(([path]) => isObject(path)));
    const { resources = [], summary } = await said(kubeconform, files);
    expect(resources.filter(({ status }) => status !== 'statusValid')).toEqual([]);
    expect(summary).toEqual({ valid: files.size, invalid: 0, errors: 0, skipped: 0 });
    tally(files.size);
  },
);

judge(
  { judge: 'kubeconform', judged: 'objects of the golden cases, strictly', tools: ['kubeconform'] },
  async (tally, kubeconform = '') => {
    const files = new Map(
      (await goldens()).flatMap(({ name, plan, tree }) => {
        // Files of a machine are what their programs read, and some of those read `.yaml` alone.
        const read = new Set(
          plan.overlays.flatMap(overlay =>
            (overlay.files ?? []).map(({ file }) => `overlays/${overlay.name}/${file.path}`),
          ),
        );
        return [...tree]
          .filter(([path]) => isObject(path) && !read.has(path))
          .map(([path, text]) => [`${name}/${path}`, text] as const);
      }),
    );
    const { resources = [], summary } = await said(kubeconform, files);
    expect(resources.filter(({ status }) => status !== 'statusValid')).toEqual([]);
    expect(summary).toEqual({ valid: files.size, invalid: 0, errors: 0, skipped: 0 });
    tally(files.size);
  },
);

judge(
  { judge: 'kubeconform', judged: 'kinds with an unknown field, refused', tools: ['kubeconform'] },
  async (tally, kubeconform = '') => {
    const { tree } = await planRepository();
    const objects = [...tree].filter(([path]) => isObject(path)).flatMap(([, text]) => objectsIn(text));
    const kinds = [...new Map(objects.map(object => [`${object.apiVersion} ${object.kind}`, object])).values()];
    const broken = new Map(
      kinds.flatMap((object, index) => spoilt(object).map((one, n) => [`${index}-${n}.yaml`, print(one)] as const)),
    );
    const { resources = [], summary } = await said(kubeconform, broken);
    expect(summary).toEqual({ valid: 0, invalid: broken.size, errors: 0, skipped: 0 });
    expect(resources.filter(({ msg }) => !/surprise|additional/i.test(msg))).toEqual([]);
    tally(kinds.length);
  },
);

/** The object with a field that nobody knows: beside its own, and inside of each of them that is an object with known fields. */
function spoilt(object: Manifest): object[] {
  const spec = object['spec'];
  return [
    { ...object, surprise: true },
    ...(typeof spec === 'object' && spec !== null ? [{ ...object, spec: { ...spec, surprise: true } }] : []),
  ];
}
