import { slug } from '../kinds/grafana.ts';
import { seconds } from '../promql/duration.ts';
import type { Engine, Span } from '../views/picture.ts';
import { dig, numberAt, textAt } from '../views/reading.ts';
import type { DashboardView, PanelView } from '../views/views.ts';
import { drawPanel } from './panel.ts';
import { shown } from './shown.ts';

/** Where a panel stands on the dashboard, in cells of its grid of 24 columns. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A panel in two drawings: at its place in the grid, and for a column as narrow as a phone. */
export interface PanelPicture {
  readonly title: string;
  readonly description: string;
  /** The queries it asks. */
  readonly queries: readonly string[];
  readonly grid: Grid;
  readonly wide: string;
  readonly narrow: string;
}

/** A heading across the dashboard. */
export interface RowPicture {
  readonly title: string;
  readonly grid: Grid;
}

export interface DashboardPicture {
  /** Its uid. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What stretch it shows, and where its data comes from. */
  readonly says: string;
  readonly real: boolean;
  /** In the order a person reads. */
  readonly parts: readonly (PanelPicture | RowPicture)[];
}

/** Pixels of a grid cell and of the gap between two (Grafana: rows of 30, gaps of 8; 1304 wide is a desktop's). */
const COLUMN = (1304 - 23 * 8) / 24;
const ROW = 30;
const GAP = 8;

/** The column of a phone, less its margins. */
const PHONE = 358;

/** Values across a graph: more than eyes tell apart, and few enough for a page that holds dozens. */
const VALUES = 120;

const gridOf = ({ json }: PanelView): Grid => ({
  x: numberAt(json, 'gridPos', 'x') ?? 0,
  y: numberAt(json, 'gridPos', 'y') ?? 0,
  w: numberAt(json, 'gridPos', 'w') ?? 0,
  h: numberAt(json, 'gridPos', 'h') ?? 0,
});

/** Whether a panel is in a row that is shut: then the rows below follow as if it took no room. */
const isWithin = ({ path }: PanelView): boolean => path.filter(step => step === 'panels').length > 1;

/** Where each panel stands once a person has opened every row. */
function opened(panels: readonly PanelView[]): readonly (readonly [panel: PanelView, grid: Grid])[] {
  let shift = 0;
  let shut: { readonly top: number; bottom: number } | undefined;
  return panels.map(panel => {
    const grid = gridOf(panel);
    if (isWithin(panel)) {
      shut ??= { top: grid.y, bottom: grid.y };
      shut.bottom = Math.max(shut.bottom, grid.y + grid.h);
    } else if (shut) {
      shift += shut.bottom - shut.top;
      shut = undefined;
    }
    return [panel, { ...grid, y: grid.y + shift }] as const;
  });
}

/** The stretch that a dashboard opens on, as far back as the engine knows, in steps of whole minutes. */
export function spanOf(from: string, { start, end }: Pick<Engine, 'start' | 'end'>): Span {
  const wanted = seconds(/^now-(\w+)$/.exec(from)?.[1] ?? '6h');
  const length = Math.min(wanted, end - start);
  const step = Math.max(60, Math.ceil(length / VALUES / 60) * 60);
  return { start: end - Math.floor(length / step) * step, end, step };
}

/** A graph below which something is written needs more height where it is narrow; a number needs less. */
const narrowHeight = ({ h }: Grid): number => (h <= 4 ? 112 : 264);

/** Draws one panel, with what the engine answers to it. */
async function panelPicture(panel: PanelView, grid: Grid, engine: Engine, span: Span): Promise<PanelPicture> {
  const instant = dig(panel.json, 'targets', 0, 'instant') === true;
  const asked = { ...span, ...(instant ? { start: span.end } : {}) };
  const seen = shown(panel, await engine.ask(panel, asked), span);
  const width = Math.round(grid.w * COLUMN + (grid.w - 1) * GAP);
  return {
    title: panel.title,
    description: textAt(panel.json, 'description') ?? '',
    queries: panel.targets.map(({ expr }) => expr),
    grid,
    wide: drawPanel(seen, { width, height: grid.h * ROW + (grid.h - 1) * GAP }),
    narrow: drawPanel(seen, { width: PHONE, height: narrowHeight(grid) }),
  };
}

/** Draws a dashboard: every panel, with what the engine answers to its queries. */
export async function dashboardPicture({ json, panels }: DashboardView, engine: Engine): Promise<DashboardPicture> {
  const from = textAt(json, 'time', 'from') ?? '';
  const span = spanOf(from, engine);
  const parts = await Promise.all(
    opened(panels).map(([panel, grid]) =>
      panel.type === 'row' ? { title: panel.title, grid } : panelPicture(panel, grid, engine, span),
    ),
  );
  return {
    name: textAt(json, 'uid') ?? slug(textAt(json, 'title') ?? ''),
    title: textAt(json, 'title') ?? '',
    description: textAt(json, 'description') ?? '',
    says: `${Math.round((span.end - span.start) / 3600)} hours, times in UTC. ${engine.says}`,
    real: engine.real,
    parts: parts.sort((a, b) => a.grid.y - b.grid.y || a.grid.x - b.grid.x),
  };
}
