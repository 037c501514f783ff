import { expect } from 'vitest';
import keys from '../../generator/kinds/program-keys.json' with { type: 'json' };
import { parseStream } from '../../generator/lib/documents.ts';
import { isRecord } from '../../generator/lib/record.ts';
import { print } from '../../generator/lib/yaml.ts';
import type { Artifact } from '../../generator/model/artifact.ts';
import { contentOf, nameOf } from '../../generator/model/artifact.ts';
import { allContracts, leaf } from '../../generator/plan/discover.ts';
import { foreignPlan } from '../../generator/plan/foreign.ts';
import { verify } from '../../generator/verify/run.ts';
import { readKeys } from './keys/keys.ts';
import { FILES, type Member, members, OBJECTS, SCRAPES, SETTINGS } from './refusals.ts';
import { soundQueries } from './sound.ts';
import { inFolder, judge, output, run, type Tally } from './support.ts';

/*
 * What the real components refuse is an error here, and what they take is none: a family of broken and sound objects, in
 * which each part that a component refuses an object for stands once among sound ones.
 */
const SEEDS = [1, 2];

/** Laws about what works in vain: a component takes it, and it is an error all the same. */
const IN_VAIN = ['text-names-labels-that-exist'];

/** Names of objects and files in which an error is found. */
async function refused(artifacts: readonly Artifact[]): Promise<ReadonlyMap<string, string>> {
  const [{ platform }, { delivery }, contracts] = await Promise.all([
    leaf('platforms', 'prometheus-operator'),
    leaf('deliveries', 'argocd-kustomize'),
    allContracts(),
  ]);
  const origin = { file: 'a', line: 1, column: 1 };
  const plan = foreignPlan([{ name: 'a', artifacts }], { kind: platform, delivery }, contracts, origin);
  const { issues } = await verify(plan);
  return new Map(
    issues
      .filter(({ level, id }) => level === 'error' && !IN_VAIN.includes(id))
      .map(({ subject = '', id, what }) => [subject, `${id}: ${what}`]),
  );
}

interface Verdict {
  readonly broken: string | undefined;
  readonly theirs: string;
  readonly ours: string;
}

/** Both verdicts on each member agree, and are the ones it was made for. */
function agree(verdicts: readonly Verdict[], tally: Tally): void {
  const isRight = ({ broken, theirs, ours }: Verdict) =>
    (theirs !== '') === (ours !== '') && (theirs !== '') === (broken !== undefined);
  expect(verdicts.filter(verdict => !isRight(verdict))).toEqual([]);
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const [found, both, all] = [
    count(({ ours }) => ours !== ''),
    count(({ ours, theirs }) => ours !== '' && theirs !== ''),
    count(({ theirs }) => theirs !== ''),
  ];
  const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} % (${part} of ${whole})`;
  tally(verdicts.length, `precision ${share(both, found)}, recall ${share(both, all)}`);
}

const all = SEEDS.flatMap(seed => OBJECTS.flatMap((family, at) => members(family, seed * 100 + at)));

judge(
  { judge: 'prometheus-operator', judged: 'a family of broken and sound objects', tools: ['operator-judge'] },
  async (tally, operator = '') => {
    expect(all.filter(({ broken }) => broken !== undefined).length).toBeGreaterThan(500);
    expect(all.filter(({ broken }) => broken === undefined).length).toBeGreaterThan(500);
    const input = all.map(({ object }) => `${JSON.stringify(object)}\n`).join('');
    const theirs = (await output(operator, [], { input })).split('\n');
    const artifacts = all.map(
      ({ object }): Artifact => ({
        form: 'object',
        object,
        part: object.metadata.name,
        origin: { file: 'a', line: 1, column: 1 },
      }),
    );
    const ours = await refused(artifacts);
    agree(
      all.map(({ object, broken }, at) => ({ broken, theirs: theirs[at] ?? '', ours: ours.get(nameOf(object)) ?? '' })),
      tally,
    );
  },
);

judge(
  { judge: 'promtool', judged: 'a family of broken and sound files of rules', tools: ['promtool'] },
  async (tally, promtool = '') => {
    const rules = all.filter(({ object }) => object.kind === 'PrometheusRule');
    const files = rules.map(({ object, broken }) => ({
      broken,
      path: `${object.metadata.name}.yml`,
      data: object['spec'] as { readonly groups: readonly unknown[] },
    }));
    const artifacts = files.map(
      ({ path, data }): Artifact => ({
        form: 'file',
        file: { kind: 'rules-file', path, data },
        part: path,
        origin: { file: path, line: 1, column: 1 },
      }),
    );
    const ours = await refused(artifacts);
    const tree = new Map(files.map(({ path, data }) => [path, print(data)]));
    const said = await inFolder(tree, folder =>
      run(promtool, ['check', 'rules', '--lint=none', ...tree.keys()], { cwd: folder }),
    );
    const parts = new Map(
      `${said.stdout}`.split(/^Checking /m).map(part => [part.slice(0, part.indexOf('\n')).trim(), part] as const),
    );
    const failed = new Set(
      [...`${said.stdout}\n${said.stderr}`.matchAll(/^(?:Checking )?(\S+\.yml)/gm)].map(([, path = '']) => path),
    );
    expect(failed.size).toBeGreaterThan(0);
    const isTaken = (path: string) => /SUCCESS/.test(parts.get(path) ?? '');
    agree(
      artifacts.map((artifact, at) => ({
        broken: files[at]?.broken,
        theirs: isTaken(files[at]?.path ?? '') ? '' : 'refused',
        ours: ours.get(nameOf(contentOf(artifact))) ?? '',
      })),
      tally,
    );
  },
);

judge(
  { judge: 'amtool', judged: 'a family of broken and sound files of routes', tools: ['amtool'] },
  async (tally, amtool = '') => {
    const files = [1, 2, 3].flatMap(seed =>
      members(FILES, seed).map(({ object, broken }) => ({
        broken,
        path: `${object.metadata.name}.yml`,
        data: object['spec'] as object,
      })),
    );
    const artifacts = files.map(
      ({ path, data }): Artifact => ({
        form: 'file',
        file: { kind: 'alertmanager-yml', path, data },
        part: path,
        origin: { file: path, line: 1, column: 1 },
      }),
    );
    const ours = await refused(artifacts);
    const tree = new Map(files.map(({ path, data }) => [path, print(data)]));
    const { stdout } = await inFolder(tree, folder => run(amtool, ['check-config', ...tree.keys()], { cwd: folder }));
    const verdicts = new Map(
      [...stdout.matchAll(/^Checking '(.+)' {2}(SUCCESS|FAILED: .*)$/gm)].map(([, path = '', said = '']) => [
        path,
        said,
      ]),
    );
    expect(verdicts.size).toBe(tree.size);
    const theirs = (path: string) => (verdicts.get(path) === 'SUCCESS' ? '' : (verdicts.get(path) ?? ''));
    agree(
      files.map(({ path, broken }) => ({ broken, theirs: theirs(path), ours: ours.get(path) ?? '' })),
      tally,
    );
  },
);

judge(
  { judge: 'promtool', judged: 'a sound corpus over every contract, in which no error may be', tools: ['promtool'] },
  async (tally, promtool = '') => {
    const queries = soundQueries(await allContracts());
    const rules = queries.map((expr, at) => ({ alert: `A${at}`, expr, for: '15m' }));
    const panels = queries
      .slice(0, 600)
      .map((expr, id) => ({ id, type: 'timeseries', title: `P${id}`, targets: [{ refId: 'A', expr }] }));
    const files = [
      { kind: 'rules-file', path: 'rules.yml', data: { groups: [{ name: 'g', rules }] } },
      { kind: 'dashboard-json', path: 'board.json', data: { title: 'B', uid: 'b', panels } },
    ] as const;
    const artifacts = files.map(
      (file): Artifact => ({
        form: 'file',
        file,
        part: file.path,
        origin: { file: file.path, line: 1, column: 1 },
      }),
    );
    // Each kind of error would be a false one: the component loads all of them.
    const tree = new Map([['rules.yml', print(files[0].data)]]);
    const { stdout } = await inFolder(tree, folder =>
      run(promtool, ['check', 'rules', '--lint=none', 'rules.yml'], { cwd: folder }),
    );
    expect(stdout).toContain(`SUCCESS: ${rules.length} rules found`);
    expect([...(await refused(artifacts))]).toEqual([]);
    tally(
      rules.length + panels.length,
      `no false error in ${rules.length} rules and ${panels.length} queries of panels`,
    );
  },
);

const CHECK = ['check', 'config', '--lint=none', '--syntax-only'];

/** Whether a program that is built without the kits of clouds can judge a file. Which ways it lacks, it says itself. */
async function judgedBy(program: string): Promise<(member: Member) => boolean> {
  const named = (value: unknown) => JSON.stringify(value).match(/"\w+_sd_configs"/g) ?? [];
  const ways = [...new Set([SCRAPES, SETTINGS].flatMap(family => members(family, 1)).flatMap(named))];
  const files = new Map(
    ways.map(way => [`${way.slice(1, -1)}.yml`, `scrape_configs: [{ job_name: a, ${way}: [] }]\n`] as const),
  );
  const { stdout } = await inFolder(files, cwd => run(program, [...CHECK, ...files.keys()], { cwd }));
  const lacking = ways.filter(way => !stdout.includes(`SUCCESS: ${way.slice(1, -1)}.yml`));
  expect(ways.length - lacking.length).toBeGreaterThan(10);
  return member => !named(member.object).some(way => lacking.includes(way));
}

judge(
  { judge: 'promtool', judged: 'a family of broken and sound files of scrapes', tools: ['promtool'] },
  async (tally, promtool = '') => {
    const isJudged = await judgedBy(promtool);
    const files = SEEDS.flatMap(seed =>
      [SCRAPES, SETTINGS]
        .flatMap(family => members(family, seed))
        .filter(isJudged)
        .map(({ object, broken }) => ({
          broken,
          path: `${object.metadata.name}.yml`,
          data: object['spec'] as object,
        })),
    );
    const artifacts = files.map(
      ({ path, data }): Artifact => ({
        form: 'file',
        file: { kind: 'prometheus-yml', path, data },
        part: path,
        origin: { file: path, line: 1, column: 1 },
      }),
    );
    const ours = await refused(artifacts);
    const tree = new Map(files.map(({ path, data }) => [path, print(data)]));
    const { stdout, stderr } = await inFolder(tree, folder =>
      run(promtool, [...CHECK, ...tree.keys()], { cwd: folder }),
    );
    const taken = new Set([...stdout.matchAll(/SUCCESS: (\S+) is valid/g)].map(([, path = '']) => path));
    expect(taken.size, stderr).toBeGreaterThan(10);
    agree(
      files.map(({ path, broken }) => ({
        broken,
        theirs: taken.has(path) ? '' : 'refused',
        ours: ours.get(path) ?? '',
      })),
      tally,
    );
  },
);

/** Copies of a value, each with a key that no program knows in one of its mappings. */
function* withStranger(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const copy of withStranger(item)) yield value.with(at, copy);
    return;
  }
  if (!isRecord(value)) return;
  yield { ...value, stranger: 1 };
  for (const [key, item] of Object.entries(value))
    for (const copy of withStranger(item)) yield { ...value, [key]: copy };
}

/** Copies of a value, each with a part of it in another form: a text for a mapping, a list or a number, and a list for a text. */
function* withOther(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const copy of withOther(item)) yield value.with(at, copy);
    yield 'word';
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value))
      for (const copy of withOther(item)) yield { ...value, [key]: copy };
    yield 'word';
  } else yield typeof value === 'string' ? ['word'] : 'word';
}

const PROGRAMS = [
  { judge: 'promtool', kind: 'prometheus-yml', families: [SCRAPES, SETTINGS] },
  { judge: 'amtool', kind: 'alertmanager-yml', families: [FILES] },
] as const;

const CHANGES = [
  { judged: 'a key that the program does not know, in each mapping of sound files', change: withStranger },
  { judged: 'a value of another form, in each place of sound files', change: withOther },
];

for (const { judge: name, kind, families, judged, change } of PROGRAMS.flatMap(program =>
  CHANGES.map(one => ({ ...program, ...one })),
))
  judge({ judge: name, judged, tools: [name] }, async (tally, program = '') => {
    const isJudged = name === 'promtool' ? await judgedBy(program) : () => true;
    const sound = families
      .flatMap(family => members(family, 1))
      .filter(one => one.broken === undefined && isJudged(one));
    const strange = sound.flatMap(({ object }) => [...change(object['spec'])]).filter(isRecord);
    const texts = [...new Set(strange.map(data => print(data as object)))];
    const artifacts = texts.map(
      (text, at): Artifact => ({
        form: 'file',
        file: { kind, path: `${at}.yml`, data: parseStream(text)[0]?.value },
        part: `${at}`,
        origin: { file: `${at}.yml`, line: 1, column: 1 },
      }),
    );
    const ours = await refused(artifacts);
    const tree = new Map(texts.map((text, at) => [`${at}.yml`, text]));
    const args = name === 'amtool' ? ['check-config'] : CHECK;
    const { stdout, stderr } = await inFolder(tree, cwd => run(program, [...args, ...tree.keys()], { cwd }));
    const taken = new Set(
      [...`${stdout}\n${stderr}`.matchAll(/SUCCESS: (\S+) is valid|'(\S+)' {2}SUCCESS/g)].map(([, a, b]) => a ?? b),
    );
    // A mapping of labels takes any key, and so do a few that are read in a way of their own.
    const missed = [...tree].filter(([path]) => !taken.has(path) && !ours.has(path));
    expect([...tree].filter(([path]) => taken.has(path) && ours.has(path))).toEqual([]);
    expect(ours.size).toBeGreaterThan(40);
    tally(texts.length, `${ours.size} found, no false one, ${missed.length} missed`);
  });

judge(
  {
    judge: 'the Go structs of both',
    judged: 'the table of keys of Prometheus and Alertmanager',
    tools: ['promtool', 'amtool'],
  },
  async tally => {
    const read = readKeys();
    expect(keys).toEqual(read);
    tally(Object.values(read.types).reduce((sum, one) => sum + Object.keys(one).length, 0));
  },
);
