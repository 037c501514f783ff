import { podOf } from '../../../kinds/workload.ts';
import { KEY } from '../../../lib/names.ts';
import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { dig, fields } from '../../../views/reading.ts';

/**
 * An Argo CD that tracks by label writes its Application's name there. Selectors then miss (falcosecurity/charts#790),
 * and the Grafana operator copies the label to what it makes, which Argo CD prunes (grafana/grafana-operator#2642,
 * argoproj/argo-cd#5792 #8683).
 */
export const check = defineCheck({
  law: 'Only Argo CD sets its tracking label',
  restsOn: ['D10', 'G8'],
  looksAt: ['objects'],
  anywhere: { not: 'every chart of Helm sets the label, and an Argo CD that tracks by annotation leaves it alone' },
  *each({ object }) {
    const places: readonly (readonly [string, unknown])[] = [
      ['metadata.labels', object.metadata.labels],
      ['its selector', dig(object, 'spec', 'selector', 'matchLabels') ?? dig(object, 'spec', 'selector')],
      ["its pods' labels", podOf(object)?.labels],
    ];
    // A monitor selects pods of others, who may label them as they like.
    const own = object.kind.endsWith('Monitor') ? places.slice(0, 1) : places;
    for (const [within, labels] of own)
      if (KEY.instance in fields(labels))
        yield {
          what: `${object.kind} ${tick(object.metadata.name)} has \`${KEY.instance}\` in ${within}`,
          why:
            object.kind === 'Grafana'
              ? 'the operator copies it to what it makes, and Argo CD would prune that'
              : 'an Argo CD that tracks by label would overwrite it: selectors would miss',
          fix: `use \`${KEY.name}\` or a label of your own`,
        };
  },
});
