import { which } from '../../docs/fold.ts';
import { show } from '../../lib/origin.ts';
import type { Plan } from '../../model/plan.ts';
import { allChecks, allLeaves } from '../../plan/discover.ts';
import { deliveriesOf } from '../../plan/tree.ts';
import { unconfigured } from '../../plan/unconfigured.ts';
import type { Check } from '../../views/check.ts';
import {
  adviceBy,
  allDeliveries,
  allPlatforms,
  allReceivers,
  allSources,
  plain,
  receiversOf,
  sourcesOf,
} from '../overview.ts';
import type { EntriesOf } from './entry.ts';
import { groundLink } from './traps.ts';

/** What `validate` does with a law. */
const asked = ({ anywhere }: Check): string =>
  typeof anywhere === 'object'
    ? `not asked: ${anywhere.not}`
    : anywhere === 'opinion'
      ? 'asked by `validate`, a breach is a warning'
      : 'asked by `validate`';

export const checks: EntriesOf = async () =>
  (await allChecks()).map(({ id, check, file }) => ({
    what: 'a check',
    names: [id],
    pairs: () => [
      ['law', check.law],
      ['rests on', (check.restsOn ?? []).map(id => `${id}, ${groundLink(id)}`).join('\n')],
      ['looks at', check.looksAt.join(', ')],
      ['work of others', asked(check)],
      ['written in', `generator/${file}`],
    ],
  }));

export const verdicts: EntriesOf = async plan => {
  const deliveries = plan ? [...deliveriesOf(plan).keys()] : await allDeliveries();
  return (await allLeaves('verdicts')).map(([name, { verdict }]) => ({
    what: 'a rule by which `diff` judges a change',
    names: [name],
    pairs: () => {
      const { why, fix } = adviceBy(verdict, deliveries);
      return [
        ['risk', verdict.risk],
        ['why', why],
        ['to do', fix],
        ['written in', `generator/verdicts/${name}.ts`],
      ];
    },
  }));
};

/** What the options of a leaf are, from its schema. */
function options({
  properties,
  required = [],
}: {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}) {
  return Object.entries(properties).map(([key, schema]) => {
    const { description = '', default: value } = schema as { description?: string; default?: unknown };
    const rest = required.includes(key)
      ? ' Must be given.'
      : value === undefined
        ? ''
        : ` Default: ${JSON.stringify(value)}.`;
    return [key, `${description}${rest}`] as const;
  });
}

const instances = (of: typeof sourcesOf, plan: Plan | undefined, kind: string) => [
  ...new Set(
    plan?.overlays.flatMap(overlay =>
      of(overlay)
        .filter(one => one.kind === kind)
        .map(({ name }) => name),
    ),
  ),
];

export const sources: EntriesOf = async plan =>
  (await allSources()).map(source => {
    const named = instances(sourcesOf, plan, source.kind);
    return {
      what: `a source kind, ${source.title}`,
      names: [source.kind, ...named],
      pairs: () => [
        ['instances', named.join(', ')],
        ...(source.reads === undefined ? [] : [['reads', source.reads] as const]),
        ['contract', `${source.contract.source} ${source.contract.version}`],
        ...options(source.options),
        ['declared', show(source.origin)],
      ],
    };
  });

export const receivers: EntriesOf = async plan =>
  (await allReceivers()).map(receiver => {
    const named = instances(receiversOf, plan, receiver.kind);
    return {
      what: `a receiver kind, ${receiver.title}`,
      names: [receiver.kind, ...named],
      pairs: () => [['instances', named.join(', ')], ...options(receiver.options), ['declared', show(receiver.origin)]],
    };
  });

export const platforms: EntriesOf = async plan =>
  (await allPlatforms()).map(kind => {
    const using = plan?.overlays.filter(overlay => overlay.platform.name === kind.name) ?? [];
    const used = using.map(({ name }) => name);
    const platform = using[0]?.platform ?? unconfigured(kind);
    return {
      what: `a platform, ${platform.title}`,
      names: [platform.name],
      pairs: () => [
        ['overlays', plan && used.length > 0 ? plain(which(used, plan)) : ''],
        ['provides', platform.provides.map(({ contract }) => contract.source).join(', ')],
        ['datasources', platform.datasources.map(({ uid, url }) => `${uid} at ${url}`).join('\n')],
        ...options(kind.options),
        ['declared', show(platform.origin)],
      ],
    };
  });

export const deliveries: EntriesOf = async plan =>
  (await allDeliveries()).map(({ name, title, keys, folders, origin }) => {
    const used = plan?.overlays.filter(({ delivery }) => delivery.name === name).map(overlay => overlay.name) ?? [];
    return {
      what: `a delivery, ${title}`,
      names: [name],
      pairs: () => [
        ['overlays', plan && used.length > 0 ? plain(which(used, plan)) : ''],
        ['writes', folders.map(folder => `${folder}/`).join(', ')],
        ...options({ properties: keys }),
        ['declared', show(origin)],
      ],
    };
  });
