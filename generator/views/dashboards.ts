import type { Path } from '../lib/yaml.ts';
import type { Json } from './reading.ts';

/** One query of a panel. */
export interface TargetView {
  readonly expr: string;
  readonly legend: string;
  readonly uid?: string;
  /** Type of the datasource, where it is written beside. */
  readonly type?: string;
  /** The key of the query in it; `expr` where it is absent. */
  readonly key?: string;
  readonly path: Path;
}

export interface PanelView {
  readonly title: string;
  readonly type: string;
  readonly json: Json;
  readonly targets: readonly TargetView[];
  readonly path: Path;
}

export interface DashboardView {
  /** Absent where the text is not JSON, or is not in the object. */
  readonly json?: Json;
  /** Panels and rows, those within rows included. */
  readonly panels: readonly PanelView[];
  /** Names of its variables. */
  readonly variables: readonly string[];
  readonly path: Path;
}
