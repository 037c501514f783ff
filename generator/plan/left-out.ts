import { show } from '../lib/origin.ts';
import { distinct } from '../lib/sort.ts';
import { listing } from '../lib/words.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Instance, OverlayPlan } from '../model/plan.ts';
import type { Untold } from '../model/source.ts';
import type { Watch } from './cross.ts';
import { leaves } from './discover.ts';
import type { LoadedConfig } from './load.ts';

type LeftOut = OverlayPlan['leftOutAlerts'][number];

/** What an alert that is left out lacks, and where its metrics are, if they are anywhere: rules see their own namespace. */
export function lackOf({ rule, missing }: LeftOut, provided: OverlayPlan['provided']) {
  const contracts = distinct(missing.map(({ contract }) => contract));
  const others = missing.map(({ contract }) => provided.get(contract) ?? []);
  const isElsewhere = others.every(({ length }) => length > 0);
  const elsewhere = listing(distinct(others.flat().flatMap(({ namespace }) => namespace ?? [])));
  const where = `${isElsewhere ? ` in namespace \`${rule.namespace}\`` : ''}`;
  const source = (of: readonly string[]) => `${listing(of, 4, 'or')}${where}`;
  const unseen = `, and a rule there is not shown those of ${elsewhere === '' ? 'the platform' : `namespace ${elsewhere}`}`;
  // What a cluster reports of itself is no source that a config could name.
  const kinds = leaves('sources');
  const possible = contracts.filter(one => kinds.includes(one));
  return {
    source: possible.length < contracts.length ? undefined : source(possible),
    why: `no source provides metrics of ${source(contracts)}${isElsewhere ? unseen : ''}`,
  };
}

/** What is said of an instance whose name another one has. */
export const takenName = (
  { name: taken, origin }: Pick<Instance, 'name' | 'origin'>,
  { name }: Pick<LoadedConfig, 'name'>,
): Issue => ({
  id: 'source-name-is-free',
  level: 'error',
  what: `this brings a source \`${taken}\`, and there is another of that name`,
  why: 'objects and alerts carry the names of sources: one of the two would take the place of the other',
  fix: `rename the source \`${taken}\` of the config`,
  at: origin,
  ...inOverlay(name),
});

/**
 * What is said of alerts that the config itself says under a name that another one has: pages, changes and messages go by
 * the name. Those of several instances that one place says are one and the same.
 */
export function takenAlerts(
  watched: readonly Pick<Watch, 'name' | 'declared'>[],
  { name: overlay, at }: Pick<LoadedConfig, 'name' | 'at'>,
): readonly Issue[] {
  const { file } = at([], 'key');
  const known = new Map<string, { readonly instance: string; readonly origin: Instance['origin'] }>();
  return watched.flatMap(({ name: instance, declared }) =>
    declared.flatMap(({ name, origin }): Issue[] => {
      const first = known.get(name);
      known.set(name, first ?? { instance, origin });
      if (!first || show(first.origin) === show(origin)) return [];
      const own = [origin, first.origin].find(one => one.file === file);
      return own === undefined
        ? []
        : [
            {
              id: 'alert-name-is-free',
              level: 'error',
              what: `sources \`${first.instance}\` and \`${instance}\` have different alerts called \`${name}\``,
              why: 'both would have one page, and a person woken by one would read about the other',
              fix: `rename one of them, such as to \`${pascal(instance)}${name}\``,
              at: own,
              ...inOverlay(overlay),
            },
          ];
    }),
  );
}

/** `model-server` as the first word of an alert. */
const pascal = (name: string): string => name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());

/** What is said of an alert that is left out. */
export const leftOutNote = (
  leftOut: LeftOut,
  provided: OverlayPlan['provided'],
  { name, at }: Pick<LoadedConfig, 'name' | 'at'>,
): Issue => {
  const { rule } = leftOut;
  const { source, why } = lackOf(leftOut, provided);
  return {
    id: 'alert-reads-what-is-provided',
    level: 'note',
    what: `alert \`${rule.name}\` is left out: ${why}`,
    why: 'it could never fire',
    fix: `${source === undefined ? '' : `configure a source of kind ${source}, or `}write \`enabled: false\` for \`${rule.name}\` under \`alerts\``,
    at: at(['sources', rule.instance], 'key'),
    ...inOverlay(name),
  };
};

/** What is said of something that an instance asks for and cannot have. */
export const refusedIssue = (
  { what, why, fix, origin }: Watch['refused'][number],
  { name }: Pick<LoadedConfig, 'name'>,
): Issue => ({ id: 'source-can-do-it', level: 'error', what, why, fix, at: origin, ...inOverlay(name) });

/** What is said of an alert that an instance cannot have: an error where the config asks for it. */
export const untoldIssue = (
  { alert, why, fix, asked }: Untold,
  instance: string,
  { name, at }: Pick<LoadedConfig, 'name' | 'at'>,
): Issue => {
  const said =
    asked === undefined
      ? {
          level: 'note' as const,
          what: `source \`${instance}\` has no alert \`${alert}\`: ${why}`,
          why: 'it could never fire',
          at: at(['sources', instance], 'key'),
        }
      : {
          level: 'error' as const,
          what: `nothing can watch the \`${asked}\` of source \`${instance}\`: ${why}`,
          why: 'what is promised would be broken, and no alert would fire',
          at: at(['sources', instance, asked], 'key'),
        };
  const way =
    asked === undefined ? `write \`enabled: false\` for \`${alert}\` under \`alerts\`` : `take out \`${asked}\``;
  return {
    id: 'alert-reads-what-is-provided',
    ...said,
    fix: `${fix === undefined ? '' : `${fix}, or `}${way}`,
    ...inOverlay(name),
  };
};
