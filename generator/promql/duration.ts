/** A Prometheus duration, `1h30m` (prometheus/common model.ParseDuration). */
export type Duration = string;

/** The pattern prometheus-operator's CRDs use for durations, without the milliseconds no rule needs. */
export const DURATION = '^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$';

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 31_536_000,
};

/** Length in seconds. The schema has already refused what is not a duration. */
export const seconds = (duration: Duration): number =>
  [...duration.matchAll(/(\d{1,15})(ms|[smhdwy])/g)].reduce(
    (total, [, n, unit]) => total + Number(n) * (SECONDS[unit ?? 's'] ?? 1),
    0,
  );

/** Length in minutes, rounded up. */
export const minutes = (duration: Duration): number => Math.ceil(seconds(duration) / 60);
