import { podOf } from '../kinds/workload.ts';
import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { textAt } from '../views/reading.ts';

/** Without a version, what runs is decided by the day a node pulls it. */
export const check = defineCheck({
  law: 'Every image names its version',
  restsOn: ['C-25'],
  looksAt: ['workloads'],
  *each({ object }, overlay) {
    for (const container of podOf(object)?.containers ?? []) {
      const image = textAt(container, 'image') ?? '';
      const [, tag] = /^[^@]*?(?::([^/:@]+))?(?:@sha256:[0-9a-f]{64})?$/.exec(image) ?? [];
      if (image.includes('@sha256:') || (tag !== undefined && tag !== 'latest')) continue;
      const source = Object.entries(overlay.config.sources).find(([, options]) => options['image'] === image)?.[0];
      yield {
        ...(source ? { at: overlay.at(['sources', source, 'image']) } : {}),
        what: `container ${tick(String(container['name']))} of ${object.kind} ${tick(object.metadata.name)} runs ${image === '' ? 'no image' : tick(image)}`,
        why: 'a restart could bring another version than the one that was tried, and nobody could say which',
        fix: 'write a version as its tag, or a digest',
      };
    }
  },
});
