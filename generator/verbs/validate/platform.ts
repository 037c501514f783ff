import { count } from '../../lib/words.ts';
import { type Content, contentOf, isManifest } from '../../model/artifact.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import { allLeaves } from '../../plan/discover.ts';
import type { Unit } from './units.ts';

/** The platform that manifests look made for, and what it was told by; without that, it is the one that takes most. */
export interface Likeliest {
  readonly platform: AnyPlatform;
  readonly why?: { readonly content: Content; readonly sign: string };
}

/** What of some manifests only one platform has. */
interface Signs {
  readonly platform: AnyPlatform;
  readonly signs: readonly { readonly content: Content; readonly sign: string }[];
}

/** The platforms that manifests may be for. Where there are manifests it is a cluster's: one without namespaces has none. */
const platformsFor = async (contents: readonly Content[]): Promise<readonly AnyPlatform[]> => {
  const onCluster = contents.some(isManifest);
  const all = (await allLeaves('platforms')).map(([, { platform }]) => platform);
  return all.filter(({ home }) => home === undefined || !onCluster);
};

/** Signs of each platform, the one with most of them first; none for those without. */
const signsOf = (contents: readonly Content[], platforms: readonly AnyPlatform[]): readonly Signs[] =>
  platforms
    .map(platform => ({
      platform,
      signs: contents.flatMap(content => {
        const sign = platform.signIn?.(content);
        return sign === undefined ? [] : [{ content, sign }];
      }),
    }))
    .filter(({ signs }) => signs.length > 0)
    .sort((a, b) => b.signs.length - a.signs.length);

const reasonOf = ({ platform, signs: [first, ...others] }: Signs): Likeliest =>
  first === undefined
    ? { platform }
    : {
        platform,
        why: {
          content: first.content,
          sign: `${first.sign}${others.length > 0 ? ` and ${count(others.length, 'other sign')}` : ''}`,
        },
      };

const usualOf = (platforms: readonly AnyPlatform[]): AnyPlatform => {
  const usual = platforms.find(({ isUsual }) => isUsual) ?? platforms[0];
  if (usual === undefined) throw new Error('there is no platform');
  return usual;
};

/** Units that are for one platform. */
export interface Placed extends Likeliest {
  readonly units: readonly Unit[];
}

/**
 * The platform of each unit: the one that most of its own signs are of, else the one of most signs elsewhere, else the one that
 * takes any cluster's. What is for tests or an example decides for itself alone. The platform of most units comes first.
 */
export async function placesOf(units: readonly Unit[]): Promise<readonly Placed[]> {
  const contentsOf = (some: readonly Unit[]) => some.flatMap(({ artifacts }) => artifacts.map(contentOf));
  const platforms = await platformsFor(contentsOf(units));
  const main = units.filter(({ isAside }) => !isAside);
  const [lead] = signsOf(contentsOf(main.length > 0 ? main : units), platforms);
  const common = lead ?? { platform: usualOf(platforms), signs: [] };
  const own = units.map(unit => ({ unit, signs: signsOf(contentsOf([unit]), platforms)[0] }));
  const groups = Map.groupBy(own, ({ signs }) => (signs ?? common).platform);
  return [...groups]
    .map(([platform, group]) => ({
      ...reasonOf(
        platform === common.platform ? common : { platform, signs: group.flatMap(({ signs }) => signs?.signs ?? []) },
      ),
      units: group.map(({ unit }) => unit),
    }))
    .sort((a, b) => Number(b.platform === common.platform) - Number(a.platform === common.platform));
}
