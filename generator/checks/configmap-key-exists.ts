import { own } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import { identity } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { keysOf, referencesOf } from '../views/references.ts';

/** OpenShift's service CA operator fills an annotated ConfigMap in. */
export const check = defineCheck({
  law: 'Every ConfigMap key that is read exists',
  restsOn: ['A10'],
  looksAt: ['references'],
  anywhere: true,
  *overlay({ overlay, index }) {
    const { fills } = overlay.platform.facts;
    for (const about of overlay.objects)
      for (const { kind, name, key, optional } of referencesOf(about.object)) {
        if (kind !== 'ConfigMap' || optional) continue;
        const made = index.get('ConfigMap', about.object.metadata.namespace, name)?.object;
        const known = made ? keysOf(made, fills) : own(fills.everywhere, name);
        if (known && (key === undefined || known.includes(key))) continue;
        yield {
          about,
          ours: !made || !known || known.length === 0,
          word: key ?? name,
          path: ['spec'],
          what: known
            ? `${tick(identity(about.object))} reads key ${tick(key ?? '')} of ConfigMap ${tick(name)}, which has ${known.length > 0 ? listing(known) : 'none'}`
            : `${tick(identity(about.object))} reads ConfigMap ${tick(name)}, which is not in its namespace`,
          why: 'whatever reads it would not start, or go without it in silence',
          fix:
            known && known.length > 0
              ? `read ${listing(known, 4, 'or')}`
              : 'make the ConfigMap, with the key, in the same namespace',
        };
      }
  },
});
