import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { Alert } from '../model/alert.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { LoadedConfig } from './load.ts';
import { namesIn } from './routing.ts';

/** An overlay, and what the names in its config may mean. */
export interface Named {
  readonly loaded: LoadedConfig;
  /** The alerts that a source instance declares, and the names of those that it cannot have. */
  readonly instances: readonly {
    readonly name: string;
    readonly declared: readonly Alert[];
    readonly untold: readonly string[];
  }[];
  /** Alerts that no instance declares. */
  readonly others: readonly Alert[];
}

/** A name that an overlay's config holds. */
interface Mention {
  readonly path: Path;
  readonly part?: 'key';
  readonly name: string;
  /** Names that it may be. */
  readonly known: readonly string[];
  readonly what: string;
  readonly why: string;
  /** What to do where no known name is near. */
  readonly otherwise?: string;
}

/**
 * Names in the config that mean nothing: alerts, their thresholds and sources, receivers, mute times. What the base says
 * may be about what only some overlays have; it is an error where no overlay has it. What an overlay says is about itself.
 */
export function unknownNames(overlays: readonly Named[]): Issue[] {
  const mentions = overlays.flatMap(({ loaded, ...named }) =>
    [...mentionsOf({ loaded, ...named })].map(mention => ({ loaded, mention })),
  );
  // What the base says stands at one path in every overlay that does not say it again.
  const inBase = Map.groupBy(
    mentions.filter(({ loaded, mention }) => !loaded.says(mention.path)),
    ({ mention: { path, name } }) => JSON.stringify([path, name]),
  );
  return [
    ...mentions
      .filter(({ loaded, mention }) => loaded.says(mention.path) && !isKnown(mention))
      .map(({ loaded, mention }) => ({ ...issueOf(mention, loaded), ...inOverlay(loaded.name) })),
    ...[...inBase.values()].flatMap(([first, ...rest]) => {
      if (!first) return [];
      const known = [first, ...rest].flatMap(({ mention }) => mention.known);
      const mention = { ...first.mention, known };
      return isKnown(mention) ? [] : [issueOf(mention, first.loaded)];
    }),
  ];
}

const isKnown = ({ name, known }: Mention): boolean => known.includes(name);

function* mentionsOf({ loaded: { config }, instances, others }: Named): Generator<Mention> {
  const declared = [...instances.flatMap(one => one.declared), ...others];
  const untold = instances.flatMap(one => one.untold);
  for (const [name, { sources = {}, ...change }] of Object.entries(config.alerts)) {
    const path = ['alerts', name];
    yield {
      path,
      part: 'key',
      name,
      known: [...declared.map(alert => alert.name), ...untold],
      what: `no configured source has an alert ${tick(name)}`,
      why: 'the change would be ignored in silence',
    };
    yield* thresholdsIn(change.thresholds, path, declared);
    for (const [source, own] of Object.entries(sources)) {
      const having = instances.filter(
        one => one.untold.includes(name) || one.declared.some(alert => alert.name === name),
      );
      // An alert that is not there is an error of its own.
      if (having.length === 0) continue;
      yield {
        path: [...path, 'sources', source],
        part: 'key',
        name: source,
        known: having.map(one => one.name),
        what: `source ${tick(source)} has no alert ${tick(name)}, or there is no such source`,
        why: 'the change would be ignored in silence',
      };
      yield* thresholdsIn(own.thresholds, [...path, 'sources', source], declared);
    }
  }
  const receivers = Object.keys(config.receivers);
  const receiver = (path: Path, name: string, why: string): Mention => ({
    path,
    name,
    known: receivers,
    what: `there is no receiver ${tick(name)}`,
    why,
    otherwise: 'add it under `receivers`',
  });
  if (config.heartbeat)
    yield receiver(['heartbeat', 'receiver'], config.heartbeat.receiver, 'the heartbeat would reach no receiver');
  for (const [index, route] of config.routes.entries()) {
    for (const [position, name] of namesIn(route).entries())
      yield receiver(
        route.receiver === undefined
          ? ['routes', index, 'receivers', position]
          : ['routes', index, ...(position === 0 ? ['receiver'] : ['receivers', position - 1])],
        name,
        'alerts that take this route would reach no receiver',
      );
    for (const [position, name] of (route.mute ?? []).entries())
      yield {
        path: ['routes', index, 'mute', position],
        name,
        known: Object.keys(config.muteTimes),
        what: `there is no mute time ${tick(name)}`,
        why: 'the operator would reject all routes that name it',
        otherwise: 'add it under `muteTimes`',
      };
  }
}

function* thresholdsIn(
  thresholds: Readonly<Record<string, number>> | undefined,
  path: Path,
  declared: readonly Alert[],
): Generator<Mention> {
  const [, alert = ''] = path;
  const named = declared.filter(({ name }) => name === alert);
  if (named.length === 0) return;
  for (const name of Object.keys(thresholds ?? {}))
    yield {
      path: [...path, 'thresholds', name],
      part: 'key',
      name,
      known: named.flatMap(one => Object.keys(one.thresholds)),
      what: `${tick(alert)} has no threshold ${tick(name)}`,
      why: 'the number would be ignored in silence',
    };
}

function issueOf({ path, part, name, known, what, why, otherwise }: Mention, loaded: LoadedConfig): Issue {
  const near = nearest(name, known);
  const all = [...new Set(known)].sort();
  const choice = all.length === 0 ? '' : `name one of: ${listing(all, 12)}`;
  return {
    id: 'config-names-what-exists',
    level: 'error',
    what,
    why,
    fix:
      near.length > 0
        ? `write ${listing(near, 4, 'or')}`
        : [otherwise, choice].filter(Boolean).join(', or ') || 'take it out: there is nothing yet that it could name',
    at: loaded.at(path, part),
  };
}
