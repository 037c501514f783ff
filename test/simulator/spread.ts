/** How observations of a histogram lie: a log-normal, as durations and lengths mostly do. */
export interface Spread {
  readonly mean: number;
  /** Standard deviation of the logarithm; 0 where all are alike. */
  readonly width: number;
}

/** The share of observations at or below a bound. */
export function below({ mean, width }: Spread, bound: number): number {
  if (bound === Number.POSITIVE_INFINITY) return 1;
  if (width === 0) return Number(mean <= bound);
  if (bound <= 0) return 0;
  const median = mean / Math.exp(width ** 2 / 2);
  return (1 + erf(Math.log(bound / median) / (width * Math.SQRT2))) / 2;
}

/** The error function, to 1.5e-7 (Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26). */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}

/** Bounds 1, 2, 5, 10, … up to a limit, as vLLM makes them (vllm/v1/metrics/buckets.py, build_1_2_5_buckets). */
export function oneTwoFive(limit: number): number[] {
  const bounds: number[] = [];
  for (let ten = 1; ; ten *= 10)
    for (const step of [1, 2, 5]) {
      if (step * ten > limit) return bounds;
      bounds.push(step * ten);
    }
}
