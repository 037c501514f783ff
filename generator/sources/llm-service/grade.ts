import type { Severity } from '../../model/alert.ts';

/** What tells one alert on memory from the other. */
export interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly for: string;
  readonly ratio: number;
  /** Whether a full memory has to harm a person, where the engine tells. */
  readonly harm: boolean;
  readonly impact: string;
}
