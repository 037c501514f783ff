import type { OverlayPlan, Plan } from '../model/plan.ts';
import type { Texts } from './reading.ts';
import type { PanelView } from './views.ts';

/** A series of an answer, with a value for each moment it has one. Times are seconds since 1970. */
export interface Answered {
  readonly labels: Texts;
  readonly values: readonly (readonly [time: number, value: number])[];
}

/** The stretch a picture shows, in seconds since 1970, and the seconds from one value to the next. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** What answers the queries of panels. */
export interface Engine {
  /** Where the data comes from, as a sentence for whoever looks at the picture. */
  readonly says: string;
  /** Whether it evaluates queries. What does not only shows the form of a picture. */
  readonly real: boolean;
  /** The stretch of time it knows, in seconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** The answer to each target of a panel, in their order; a span of no length asks for one moment. */
  readonly ask: (panel: PanelView, span: Span) => Promise<readonly (readonly Answered[])[]>;
}

/** Where engines come from: a program that can play a plan's sources gives the command line these. */
export interface Engines {
  /** The engine behind one overlay; nothing where it cannot be played. */
  readonly of: (plan: Plan, overlay: OverlayPlan) => Promise<Engine | undefined>;
  /** Ends whatever they run. */
  readonly stop: () => Promise<void>;
}
