import type { PanelType } from '../model/dashboard.ts';
import { bargauge } from './panels/bargauge.ts';
import type { Draw } from './panels/draw.ts';
import { gauge } from './panels/gauge.ts';
import { piechart } from './panels/piechart.ts';
import { stat } from './panels/stat.ts';
import { table } from './panels/table.ts';
import { timeseries } from './panels/timeseries.ts';
import { last, type Shown } from './shown.ts';
import { el, escaped, label } from './svg.ts';

/** How each type of panel is drawn: a closed axis. */
const DRAWN: Readonly<Record<PanelType, Draw>> = { timeseries, stat, gauge, bargauge, table, piechart };

const PAD = 12;
const TITLE = 34;

/** What a page puts beside the title. */
const CORNER = 24;

/** Series that a screen reader is told of; more would be a wall of numbers. */
const TOLD = 12;

/** Width and height of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a panel shows, in words: for whoever does not see it. */
export function inWords({ lines, text, empty }: Shown): string {
  if (lines.length === 0) return `${empty}.`;
  const shownLines = lines.slice(0, TOLD).map(line => {
    const value = last(line);
    return `${line.name}: ${value === undefined ? 'no data' : text(value)}`;
  });
  return `Last values: ${shownLines.join('; ')}${lines.length > TOLD ? `; and ${lines.length - TOLD} more` : ''}.`;
}

/** One panel as SVG, with its title and what it says in words. Colours are classes: the page's theme gives them. */
export function drawPanel(shown: Shown, { width, height }: Size): string {
  const draw = (DRAWN as Readonly<Record<string, Draw | undefined>>)[shown.type];
  const box = { x: PAD, y: TITLE, width: width - 2 * PAD, height: height - TITLE - 8 };
  const instead = draw ? shown.empty : `A panel of type ${shown.type} is not drawn`;
  const shownLines = inWords(shown);
  return el(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `${shown.title}. ${shownLines}`,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    el('title', {}, escaped(shown.title)),
    el('desc', {}, escaped(shownLines)),
    label(shown.title, { x: PAD, y: 22, size: 14, class: 'strong', width: width - 2 * PAD - CORNER }),
    draw && shown.lines.length > 0
      ? draw(shown, box)
      : label(instead, { x: width / 2, y: TITLE + box.height / 2, size: 14, anchor: 'middle', class: 'faint' }),
  );
}
