import { distinct, groupBy } from '../../lib/sort.ts';
import type { Instance, OverlayPlan, Plan } from '../../model/plan.ts';
import { watch } from '../../plan/cross.ts';
import { at, type Contract, type Metric } from '../../promql/metric.ts';
import { compare, isRelease, lacks } from '../../promql/version.ts';
import { UsageError } from '../command.ts';
import { allSources } from '../overview.ts';
import { unknown } from '../parse.ts';
import type { Entry } from './entry.ts';

/** An instance where it is watched: overlays may give it other options. */
interface Watching {
  readonly instance: Instance;
  readonly overlay: OverlayPlan;
}

/** A metric that one version has otherwise than another. */
interface Change {
  readonly word: 'renamed' | 'gone' | 'new' | 'means otherwise';
  readonly text: string;
  /** Alerts and panels that meet it. */
  readonly readers: readonly string[];
}

/**
 * What another version of a source changes: of its metrics, and for the alerts and panels that read them. `name` is a
 * source kind or an instance of one; without a version to begin with, it is what the config says runs, or else the
 * contract's.
 */
export async function bumps(
  plan: Plan | undefined,
  name: string,
  versions: readonly [string] | readonly [string, string],
): Promise<readonly Entry[]> {
  for (const version of versions)
    if (!isRelease(version)) throw new UsageError(`\`${version}\` is no version; write one such as \`0.11.2\``);
  const sources = await allSources();
  const watchings = (plan?.overlays ?? []).flatMap(overlay =>
    overlay.instances
      .filter(instance => instance.name === name || instance.source.kind === name)
      .map((instance): Watching => ({ instance, overlay })),
  );
  const source = watchings[0]?.instance.source ?? sources.find(({ kind }) => kind === name);
  if (!source) {
    const instances = plan?.overlays.flatMap(overlay => overlay.instances.map(instance => instance.name)) ?? [];
    throw new UsageError(unknown('source', name, distinct([...sources.map(({ kind }) => kind), ...instances])));
  }
  // Instances of one kind may be of several programs, each with versions of its own.
  const groups = groupBy(watchings, ({ instance }) => instance.contract.source);
  if (groups.size === 0) groups.set(source.contract.source, []);
  const to = versions.at(-1) ?? '';
  return [...groups.values()].flatMap(group => {
    const contract = group[0]?.instance.contract ?? source.contract;
    const known = contract.source === source.contract.source ? source.contract.version : contract.version;
    const running = group.length === 0 ? [known] : distinct(group.map(one => versionOf(one) ?? known));
    return (versions.length === 2 ? [versions[0]] : running).map(from => ({
      what: `${contract.source} from ${from} to ${to}`,
      names: [name],
      pairs: () => pairsOf(changes(contract, group, from, to), isRelease(known) && compare(to, known) > 0 ? known : ''),
    }));
  });
}

const versionOf = ({ instance, overlay }: Watching): string | undefined => {
  const version = overlay.config.sources[instance.name]?.['version'];
  return typeof version === 'string' ? version : undefined;
};

/** What is read comes first. */
function pairsOf(all: readonly Change[], known: string): readonly (readonly [string, string])[] {
  const lines = (word: Change['word'], isRead: boolean) =>
    all
      .filter(change => change.word === word && change.readers.length > 0 === isRead)
      .map(({ text, readers }) => (isRead ? `${text}, read by ${readers.join(', ')}` : text))
      .join('\n');
  const words = ['renamed', 'gone', 'new', 'means otherwise'] as const;
  return [
    ...(all.length === 0 ? [['changes', 'none of its metrics'] as const] : []),
    ...words.map(word => [word, lines(word, true)] as const),
    ...words.map(word => [`${word}, unread`, lines(word, false)] as const),
    ['not known', known && `what came after ${known}`],
  ];
}

/** By contract, with those who read the metric in the version that has it or, where none does any more, would like to. */
function changes(contract: Contract, group: readonly Watching[], from: string, to: string): Change[] {
  const before = readersIn(group, from);
  const after = readersIn(group, to);
  const readers = (...lists: readonly (readonly string[] | undefined)[]) => distinct(lists.flatMap(list => list ?? []));
  const [then, now] = [at(contract, from), at(contract, to)];
  const renames = Object.keys(contract.metrics).flatMap(key => {
    const [old, fresh] = [then.metrics[key]?.name, now.metrics[key]?.name];
    return old === undefined || fresh === undefined || old === fresh ? [] : [{ old, fresh }];
  });
  const renamed = new Set(renames.flatMap(({ old, fresh }) => [old, fresh]));
  const others = Object.values<Metric>(contract.metrics).filter(({ name }) => !renamed.has(name));
  return [
    ...renames.map(({ old, fresh }): Change => {
      // A source that knows no former names goes on asking for what is not there.
      const left = after.get(old);
      return left === undefined
        ? { word: 'renamed', text: `${old} -> ${fresh}`, readers: readers(before.get(old), after.get(fresh)) }
        : { word: 'gone', text: `${old} (now ${fresh})`, readers: readers(left) };
    }),
    ...others
      .filter(metric => !lacks(metric, from) && lacks(metric, to))
      .map(
        ({ name, replacedBy }): Change => ({
          word: 'gone',
          text: replacedBy === undefined ? name : `${name} (now ${replacedBy})`,
          readers: readers(after.get(name)),
        }),
      ),
    ...others
      .filter(metric => lacks(metric, from) && !lacks(metric, to))
      .map(({ name }): Change => ({ word: 'new', text: name, readers: readers(after.get(name)) })),
    ...others.flatMap(({ name, changed = {} }) =>
      Object.entries(changed)
        .filter(([version]) => isBetween(version, from, to))
        .map(
          ([version, text]): Change => ({
            word: 'means otherwise',
            text: `${name}, from ${version} on: ${text}`,
            readers: readers(before.get(name), after.get(name)),
          }),
        ),
    ),
  ];
}

/** Whether one of two versions has a change and the other has not, whichever comes first. */
const isBetween = (version: string, from: string, to: string): boolean =>
  compare(from, version) < 0 !== compare(to, version) < 0;

/** Alerts and panels of instances as they would be at a version, by the metric they read. */
function readersIn(group: readonly Watching[], version: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { instance, overlay } of group) {
    const { rules, dashboards } = atVersion(instance, overlay, version);
    const panels = dashboards.flatMap(({ rows }) => rows.flatMap(row => row.panels));
    const asked = [
      ...rules.map(({ name, query }) => ({ reader: `alert ${name}`, reads: query.reads })),
      ...panels.map(({ title, queries }) => ({
        reader: `panel ${title}`,
        reads: queries.flatMap(({ query }) => query.reads),
      })),
    ];
    for (const { reader, reads } of asked)
      for (const metric of reads)
        if (metric.contract === instance.contract.source)
          found.set(metric.name, [...(found.get(metric.name) ?? []), reader]);
  }
  return found;
}

/** The instance as the overlay would watch it if the config named this version. */
function atVersion({ name, source, options }: Instance, overlay: OverlayPlan, version: string) {
  const { config, at } = overlay;
  const given = { ...options, kind: source.kind, version };
  const [watched] = watch(name, source, overlay, {
    config: { ...config, sources: { ...config.sources, [name]: given } },
    at,
  });
  return watched;
}
