import { type Content, isManifest } from '../../model/artifact.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import { allLeaves } from '../../plan/discover.ts';

/** The platform that manifests look made for, and what it was told by; without that, it is the one that takes most. */
export interface Likeliest {
  readonly platform: AnyPlatform;
  readonly why?: { readonly content: Content; readonly sign: string };
}

/**
 * Asks each platform what it recognises: the one with most that is its alone, else the one that takes any cluster's. Where
 * there are manifests it is a cluster's: one without namespaces has none.
 */
export async function likeliest(contents: readonly Content[]): Promise<Likeliest> {
  const onCluster = contents.some(isManifest);
  const platforms = (await allLeaves('platforms'))
    .map(([, { platform }]) => platform)
    .filter(({ home }) => home === undefined || !onCluster);
  const found = platforms.map(platform => ({
    platform,
    signs: contents.flatMap(content => {
      const sign = platform.signIn?.(content);
      return sign === undefined ? [] : [{ content, sign }];
    }),
  }));
  const [best] = found.sort((a, b) => b.signs.length - a.signs.length);
  const why = best?.signs[0];
  if (best && why) return { platform: best.platform, why };
  const usual = platforms.find(({ isUsual }) => isUsual) ?? platforms[0];
  if (usual === undefined) throw new Error('there is no platform');
  return { platform: usual };
}
