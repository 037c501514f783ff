import { dashboardOf } from '../../kinds/read.ts';
import type { Manifest } from '../../model/artifact.ts';
import { dig, type Json, same, textAt } from '../../views/reading.ts';
import type { PanelView } from '../../views/views.ts';
import { became, pairs } from './words.ts';

/** What became of a GrafanaDashboard, panel by panel. */
export function dashboardChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const name = `dashboard ${titleOf(to) ?? titleOf(from)}`;
  if (!from) return [`${name} added`];
  if (!to) return [`${name} removed`];
  const changes = [
    ...(startOf(from) === startOf(to) ? [] : [became('opens at', startOf(from), startOf(to))]),
    ...pairs(panelsOf(from), panelsOf(to), ({ title, type }) => `${title} (${type})`).flatMap(
      ([title, before, after]) => {
        if (!before) return [`panel ${title} added`];
        if (!after) return [`panel ${title} removed`];
        return same(unplaced(before), unplaced(after)) ? [] : [`panel ${title} changed`];
      },
    ),
  ];
  return [`${name} ${changes.length > 0 ? changes.join(', ') : 'changed'}`];
}

const titleOf = (object: Manifest | undefined): string | undefined =>
  object && (textAt(dashboardOf(object).json, 'title') ?? object.metadata.name);

const startOf = (object: Manifest): unknown => dig(dashboardOf(object).json, 'time', 'from');

/** Panels that show something; a row is no panel to a reader. */
const panelsOf = (object: Manifest): readonly PanelView[] =>
  dashboardOf(object).panels.filter(({ type }) => type !== 'row');

/** A panel that only moved, because another one came before it, has not changed. */
const unplaced = ({ json: { id: _id, gridPos: _gridPos, ...rest } }: PanelView): Json => rest;
