import type { Motion } from '../../model/alert.ts';
import { type Scope, target } from '../../model/scope.ts';

type At = Pick<Scope, 'scope' | 'targetLabels'>;
type Labels = Readonly<Record<string, string>>;

/** Labels of LiteLLM's series in a scenario, by the number of its pod. */
export const proxy = (at: At, replica = 1): Labels =>
  target(at, {
    pod: `litellm-${replica}`,
    instance: `10.0.0.${replica}:4000`,
  });

/** The same for a series about one model, asked for with one key. */
export const asked = (at: At, model: string, more: Labels = {}, replica = 1): Labels => ({
  ...proxy(at, replica),
  requested_model: model,
  hashed_api_key: 'key-1',
  ...more,
});

/** A counter that grows this fast from far above zero, where `rate` would guess when it began. */
export const flows = (perMinute: number, from = 1e6): Motion => ({ from, perMinute });

/** A counter that stands still, grows while the cause lasts, and stands still again. */
export const surge = (perMinute: number, before = 1e6) =>
  ({ before, during: { perMinute }, after: { perMinute: 0 } }) as const;

/** A share as the annotation's `humanizePercentage` prints it: four digits (Prometheus, template/template.go). */
export const percentage = (ratio: number): string => `${Number((100 * ratio).toPrecision(4))}%`;
