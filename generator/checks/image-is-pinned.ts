import { type ImageView, imagesOf } from '../kinds/images.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import { defineCheck, type Found } from '../views/check.ts';

/** The tag of an image that has no digest; nothing where it has neither (distribution/reference). */
const tagOf = (image: string): string | undefined => /:([\w][\w.-]*)$/.exec(image)?.[1];
const isPinned = (image: string): boolean => /@sha256:[0-9a-f]{64}$/.test(image);

/** Without a version, what runs is decided by the day a node pulls it; and a tag can be moved to other code. */
export const check = defineCheck({
  law: 'Every image names its version, and its digest where it runs beside a credential',
  restsOn: ['C-25'],
  looksAt: ['workloads'],
  anywhere: 'opinion',
  *each({ object }, overlay) {
    for (const found of imagesOf(object)) {
      if (isPinned(found.image)) continue;
      const fault = faultOf(found);
      if (fault === undefined) continue;
      // That a tag can be moved, people who chose the tag know.
      if (overlay.partial && fault.level === 'note') continue;
      const said = found.image === '' ? undefined : pathOf(overlay.config, found.image);
      const runs = found.image === '' ? 'no image' : tick(found.image);
      yield {
        ...(said ? { at: overlay.at(said) } : {}),
        path: ['spec'],
        word: found.image,
        ...fault,
        what: `container ${tick(found.container)} of ${object.kind} ${tick(object.metadata.name)} runs ${runs}${fault.what}`,
      };
    }
  },
});

function faultOf({ image, secrets }: ImageView): Found | undefined {
  const tag = tagOf(image);
  const reads = secrets.length === 0 ? '' : ` and reads Secret ${listing(secrets)}`;
  if (tag === undefined || tag === 'latest')
    return {
      what: reads,
      why: `a restart could bring another version than the one that was tried, and ${reads === '' ? 'no record would show which' : 'that one reads the credential'}`,
      fix: 'write a version as its tag, or a digest',
    };
  if (reads === '') return undefined;
  return {
    level: 'note',
    what: ` by its tag${reads}`,
    why: 'who may push to the registry can move the tag to other code, and that code reads the credential once a node pulls it',
    fix: `add the digest, ${tick(`${image}@sha256:…`)}: it is what \`skopeo inspect --format '{{.Digest}}' docker://${image}\` prints`,
  };
}

/** Where a config says a text, itself or as a default. */
function pathOf(config: unknown, text: string, path: Path = []): Path | undefined {
  if (typeof config !== 'object' || config === null) return undefined;
  for (const [key, value] of Object.entries(config)) {
    const found = value === text ? [...path, key] : pathOf(value, text, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
