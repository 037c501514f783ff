import { tick } from '../lib/words.ts';
import { identity } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { immutableFields } from '../views/immutable.ts';
import { dig, same } from '../views/reading.ts';

/** See grafana/grafana-operator#1519 #1525 #1735 #2021. */
export const check = defineCheck({
  law: 'A field that cannot be changed is not changed from one output to the next',
  restsOn: ['G1', 'G2'],
  looksAt: ['objects'],
  anywhere: { not: 'it compares with the output of the run before, which work of others has not' },
  *overlay({ overlay, previous = [] }) {
    const before = new Map(previous.map(object => [identity(object), object]));
    for (const about of before.size > 0 ? overlay.objects : []) {
      const old = before.get(identity(about.object));
      if (!old || old === about.object) continue;
      for (const path of immutableFields(about.object.kind)) {
        const [was, is] = [dig(old, ...path.split('.')), dig(about.object, ...path.split('.'))];
        if (!same(was, is))
          yield {
            about,
            ...(path === 'spec.instanceSelector' ? { at: overlay.at(['grafana', 'selector']) } : {}),
            what: `${tick(path)} of ${tick(identity(about.object))} was ${shown(was)} and is ${shown(is)}`,
            why: 'the API server refuses the change: every sync would fail until a person deletes the object',
            fix: 'change it back, or give the object another name',
          };
      }
      if (
        dig(old, 'spec', 'allowCrossNamespaceImport') === true &&
        dig(about.object, 'spec', 'allowCrossNamespaceImport') !== true
      )
        yield {
          about,
          what: `\`spec.allowCrossNamespaceImport\` of ${tick(identity(about.object))} was on and is off`,
          why: 'the API server refuses to switch it off',
          fix: 'leave it on, or give the object another name',
        };
    }
  },
});

const shown = (value: unknown): string => (value === undefined ? 'not set' : tick(JSON.stringify(value)));
