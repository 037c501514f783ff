import type { Manifest } from '../../model/artifact.ts';
import { became, type Fields, fieldsAt, isFields, listAt, pairs, same } from './words.ts';

/** What became of a GrafanaDashboard, panel by panel. */
export function dashboardChanges(from: Manifest | undefined, to: Manifest | undefined): string[] {
  const [before, after] = [modelOf(from), modelOf(to)];
  const name = `dashboard ${String(after['title'] ?? before['title'] ?? to?.metadata.name ?? from?.metadata.name)}`;
  if (!from) return [`${name} added`];
  if (!to) return [`${name} removed`];
  const start = (model: Fields) => fieldsAt(model, 'time')['from'];
  const changes = [
    ...(same(start(before), start(after)) ? [] : [became('opens at', start(before), start(after))]),
    ...pairs(panelsOf(before), panelsOf(after), ({ title, type }) => `${String(title)} (${String(type)})`).flatMap(
      ([title, old, now]) =>
        !old
          ? [`panel ${title} added`]
          : !now
            ? [`panel ${title} removed`]
            : same(unplaced(old), unplaced(now))
              ? []
              : [`panel ${title} changed`],
    ),
  ];
  return [`${name} ${changes.length > 0 ? changes.join(', ') : 'changed'}`];
}

/** Panels that show something; a row is no panel to a reader. */
const panelsOf = (model: Fields): readonly Fields[] => listAt(model, 'panels').filter(({ type }) => type !== 'row');

/** A panel that only moved, because another one came before it, has not changed. */
const unplaced = ({ id: _id, gridPos: _gridPos, ...rest }: Fields): Fields => rest;

function modelOf(object: Manifest | undefined): Fields {
  try {
    const model: unknown = JSON.parse(String(fieldsAt(object, 'spec')['json']));
    return isFields(model) ? model : {};
  } catch {
    return {};
  }
}
