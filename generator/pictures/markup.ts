import type { DashboardPicture, Grid, PanelPicture } from './dashboard.ts';
import { el, escaped } from './svg.ts';

/** What became of a panel, where a page compares. */
export type Mark = 'changed' | 'new' | 'gone';

const gridStyle = ({ x, y, w, h }: Grid): string => `--x:${x + 1};--y:${y + 1};--w:${w};--h:${h}`;

/** What a panel is for and what it asks, unfolded over its picture: by a finger, a pointer or the keyboard. */
const about = ({ title, description, queries }: PanelPicture): string =>
  el(
    'details',
    { class: 'about' },
    el('summary', { 'aria-label': `About ${title}` }, 'i'),
    el(
      'div',
      {},
      ...(description ? [el('p', {}, escaped(description))] : []),
      ...queries.map(query => el('p', {}, el('code', {}, escaped(query)))),
    ),
  );

/** A panel: its wide drawing or its narrow one, as the window has room, and what it is about. */
export const panelMarkup = (panel: PanelPicture, mark?: Mark): string =>
  el(
    'figure',
    {
      class: mark ? `panel ${mark}` : 'panel',
      'aria-label': mark ? `${panel.title}, ${mark}` : panel.title,
      style: gridStyle(panel.grid),
    },
    ...(mark ? [el('span', { class: 'mark', 'aria-hidden': 'true' }, mark)] : []),
    el('div', { class: 'wide' }, panel.wide),
    el('div', { class: 'narrow' }, panel.narrow),
    about(panel),
  );

/** A whole dashboard in its grid. `marks` shows which panels, by title, a reader should see first. */
export const dashboardMarkup = ({ parts }: DashboardPicture, marks?: ReadonlyMap<string, Mark>): string =>
  el(
    'div',
    { class: 'dashboard' },
    ...parts.map(part =>
      'wide' in part
        ? panelMarkup(part, marks?.get(part.title))
        : el('h3', { style: gridStyle(part.grid) }, escaped(part.title)),
    ),
  );
