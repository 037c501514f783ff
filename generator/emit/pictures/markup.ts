import type { DashboardPicture, Grid, PanelPicture } from './dashboard.ts';
import { el, escaped } from './svg.ts';

/** What became of a panel, where a page compares. */
export type Mark = 'changed' | 'new' | 'gone';

const place = ({ x, y, w, h }: Grid): string => `--x:${x + 1};--y:${y + 1};--w:${w};--h:${h}`;

/** A panel that the keyboard reaches: in its wide drawing or its narrow one, as the window has room. */
export const panelMarkup = ({ title, description, grid, wide, narrow }: PanelPicture, mark?: Mark): string =>
  el(
    'figure',
    {
      class: mark ? `panel ${mark}` : 'panel',
      tabindex: 0,
      'aria-label': mark ? `${title}, ${mark}` : title,
      title: description || undefined,
      style: place(grid),
    },
    ...(mark ? [el('span', { class: 'mark', 'aria-hidden': 'true' }, mark)] : []),
    el('div', { class: 'wide' }, wide),
    el('div', { class: 'narrow' }, narrow),
  );

/** A whole dashboard in its grid. `marks` says which panels, by title, a reader should see first. */
export const dashboardMarkup = ({ parts }: DashboardPicture, marks?: ReadonlyMap<string, Mark>): string =>
  el(
    'div',
    { class: 'dashboard' },
    ...parts.map(part =>
      'wide' in part
        ? panelMarkup(part, marks?.get(part.title))
        : el('h3', { style: place(part.grid) }, escaped(part.title)),
    ),
  );
