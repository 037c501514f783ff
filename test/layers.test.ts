import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { describe, expect, test } from 'vitest';
import { ROOMS } from './support/rooms.ts';

const LAYERS: Readonly<Record<string, number>> = Object.fromEntries(
  ROOMS.flatMap((rooms, level) => rooms.map(room => [room, level])),
);

/** Folders of leaves: a leaf imports its own parts, `<leaf>/*`, and no other leaf. */
const AXES = ['sources', 'platforms', 'deliveries', 'receivers', 'checks', 'verdicts'];

/** One home for each dependency, a file or a folder; types cost nothing and may be named where they describe something. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['lib/yaml.ts', 'lib/documents.ts', 'lib/edit.ts', 'lib/go-yaml.ts'],
  '@clack/prompts': ['verbs/init/prompts.ts'],
  ejs: ['lib/template.ts'],
  re2js: ['lib/re2.ts'],
  '@prometheus-io/lezer-promql': ['promql/syntax.ts'],
  '@marcbachmann/cel-js': ['schema/rules.ts'],
  'd3-array': ['pictures/panels/'],
  'd3-scale': ['pictures/panels/'],
  'd3-shape': ['pictures/panels/'],
};

/** Disk and processes: the door in, the search for leaves, the door out, and what runs them. */
const DISK = ['plan/read-config.ts', 'plan/discover.ts', 'emit/write/', 'verbs/', 'cli.ts'];

interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
  readonly typeOnly: boolean;
}

const ROOT = new URL('../generator/', import.meta.url);
const files = globSync('**/*.ts', {
  cwd: fileURLToPath(ROOT),
  ignore: ['**/*.test.ts', '**/*.d.ts'],
  posix: true,
}).sort();

const imports: readonly Import[] = files.flatMap(from => {
  const text = readFileSync(new URL(from, ROOT), 'utf8');
  const statements = [
    ...text.matchAll(/^(import|export)\s[^;]*?\sfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gms),
  ];
  return statements.map(match => {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    return {
      from,
      line: text.slice(0, match.index).split('\n').length,
      to: target.startsWith('.') ? posix.join(posix.dirname(from), target) : target,
      typeOnly: /^(import|export)\s+type\s/.test(match[0]),
    };
  });
});

const within = imports.filter(({ to }) => files.includes(to) || to.startsWith('contracts/'));
const edge = ({ from, to }: Import): string => `${from} -> ${to}`;
const shown = (found: Import): string => `generator/${found.from}:${found.line} imports ${found.to}`;
const folder = (path: string): string => path.split('/')[0] ?? '';
/** The leaf a file belongs to: `sources/vllm.ts` and `sources/vllm/alerts.ts` are both of `vllm`. */
const leafOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

describe('layers', () => {
  test('imports are found', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(within.length).toBeGreaterThan(files.length);
    expect(within.some(found => edge(found) === 'verify/run.ts -> plan/discover.ts')).toBe(true);
  });

  test('every folder is a room', () => {
    expect(files.map(folder).filter(name => !(name in LAYERS))).toEqual([]);
  });

  test('a file imports from smaller layers only', () => {
    const up = within.filter(
      ({ from, to }) => folder(from) !== folder(to) && !((LAYERS[folder(to)] ?? 9) < (LAYERS[folder(from)] ?? 9)),
    );
    expect(up.map(shown)).toEqual([]);
  });

  test('a leaf imports no other leaf', () => {
    const across = within.filter(
      ({ from, to }) =>
        AXES.includes(folder(from)) &&
        AXES.includes(folder(to)) &&
        (folder(from) !== folder(to) || leafOf(from) !== leafOf(to)),
    );
    expect(across.map(shown)).toEqual([]);
  });

  test('a part of a leaf does not import the leaf', () => {
    const back = within.filter(
      ({ from, to }) =>
        AXES.includes(folder(from)) &&
        from.split('/').length > 2 &&
        to.split('/').length === 2 &&
        folder(to) === folder(from),
    );
    expect(back.map(shown)).toEqual([]);
  });

  test('imports go round in no circle', () => {
    const next = Map.groupBy(within, ({ from }) => from);
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      const found = next
        .get(file)
        ?.map(({ to }) => circle(to, [...path, file]))
        .find(Boolean);
      done.add(file);
      return found;
    };
    expect(files.map(file => circle(file, [])).find(Boolean)).toBeUndefined();
  });

  test.each(Object.entries(HOMES))('%s is used in its home only', (name, homes) => {
    expect(
      imports
        .filter(({ to, typeOnly, from }) => to === name && !typeOnly && !homes.some(home => from.startsWith(home)))
        .map(shown),
    ).toEqual([]);
  });

  test('models of Kubernetes are types, and cost nothing', () => {
    expect(
      imports
        .filter(
          ({ to, typeOnly }) => /kubernetes-models|grafana-foundation-sdk|json-schema-to-ts/.test(to) && !typeOnly,
        )
        .map(shown),
    ).toEqual([]);
  });

  test('the disk is touched at the doors only', () => {
    const touching = imports.filter(({ to }) => /^node:(fs|child_process|os)/.test(to));
    expect(touching.filter(({ from }) => !DISK.some(door => from.startsWith(door))).map(shown)).toEqual([]);
  });

  test('no shared code asks which leaf it has', () => {
    const named =
      /\b(platform|source|receiver|delivery)\.(name|kind)\s*[!=]==\s*['"]|switch \((platform|source|receiver|delivery)\.(name|kind)\)/;
    const asking = files.filter(file => !AXES.includes(folder(file)) || folder(file) === 'checks');
    expect(asking.filter(file => named.test(readFileSync(new URL(file, ROOT), 'utf8')))).toEqual([]);
  });
});
