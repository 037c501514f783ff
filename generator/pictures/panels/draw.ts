import type { Shown } from '../shown.ts';

/** A rectangle of a picture, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws what a panel shows into the room below its title, as SVG markup. It is only called where there are series. */
export type Draw = (shown: Shown, box: Box) => string;
