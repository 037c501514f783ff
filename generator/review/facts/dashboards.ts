import { dashboardsOf } from '../../kinds/read.ts';
import { distinct } from '../../lib/sort.ts';
import { bodyOf, type Content, nameOf } from '../../model/artifact.ts';
import { fieldAt, fieldsOf } from '../../views/fields.ts';
import { placed } from '../../views/places.ts';
import { textAt } from '../../views/reading.ts';
import type { Fact, Says } from '../../views/review.ts';
import type { PanelView } from '../../views/views.ts';

/** Fields of a panel that are no change to whoever reads it, or are told under a name of their own. */
const APART = /^(id|gridPos|title|panels|targets\[[^\]]*\]\.(expr|refId))\b|^fieldConfig\.defaults\.unit$/;

const rest = (json: unknown, apart: RegExp): Says =>
  Object.fromEntries([...fieldsOf(json)].filter(([path]) => !apart.test(path)));

/**
 * Each query by its letter, where a panel has several, and what it is about apart from what it asks. Queries of one panel that
 * are about the same things share them.
 */
function queriesOf({ targets, json }: PanelView): Says {
  const queries = targets.map(({ expr }, index) => ({
    letter: targets.length === 1 ? '' : ` ${textAt(json, 'targets', index, 'refId') ?? index}`,
    ...placed(expr),
  }));
  const shared = (label: string) =>
    distinct(queries.map(({ places }) => places.get(label)?.join('|') ?? '')).length < 2;
  return Object.fromEntries(
    queries.flatMap(({ letter, asked, places }) => [
      [`query${letter}`, asked],
      ...[...places].map(([label, values]) => [shared(label) ? label : `${label}${letter}`, values]),
    ]),
  );
}

const panelSays = (panel: PanelView): Says => ({
  ...queriesOf(panel),
  unit: textAt(panel.json, 'fieldConfig', 'defaults', 'unit') ?? '',
  ...rest(panel.json, APART),
});

/** A dashboard with what it opens on, and each of its panels. */
export const dashboardFacts = (object: Content): Fact[] =>
  dashboardsOf(object).flatMap(({ json, panels, path }): Fact[] => {
    if (!json) return [];
    const title = textAt(json, 'title') ?? nameOf(object);
    const covers = [fieldAt(bodyOf(object), path)];
    const shown = panels.filter(({ type }) => type !== 'row');
    return [
      {
        topic: 'dashboard',
        name: title,
        says: {
          panels: String(shown.length),
          folder: textAt(bodyOf(object), 'spec', 'folderRef') ?? '',
          ...rest(json, /^(id|panels|version)\b/),
        },
        covers: [...covers, 'spec.folderRef'],
      },
      ...shown.map((panel): Fact => ({ topic: 'panel', name: panel.title, in: title, says: panelSays(panel), covers })),
    ];
  });
