import { LATENCY_BOUNDS } from './metrics.ts';

/** The bucket that a time falls into. */
const bucketOf = (seconds: number): number =>
  Math.max(
    0,
    LATENCY_BOUNDS.findIndex(bound => bound >= seconds),
  );

/** The Python client writes bounds as floats: 10.0. */
const text = (bound: number): string => (Number.isInteger(bound) ? `${bound}.0` : `${bound}`);

/** Cumulative shares where all requests fall into the bucket of this time. */
export const allAt = (seconds: number): (readonly [le: string, share: number])[] => [
  ...LATENCY_BOUNDS.map((bound, index) => [text(bound), index < bucketOf(seconds) ? 0 : 1] as const),
  ['+Inf', 1],
];
/** What a quantile of requests is that all fall into the bucket of this time. */
export const quantileOf = (q: number, seconds: number): number => {
  const [lower, upper] = [LATENCY_BOUNDS[bucketOf(seconds) - 1] ?? 0, LATENCY_BOUNDS[bucketOf(seconds)] ?? 0];
  return lower + q * (upper - lower);
};

/**
 * Cumulative shares of requests by bucket such that `histogram_quantile` answers `seconds`: it interpolates within the
 * bucket that the quantile falls into (Prometheus, promql/quantile.go).
 */
export function shares(q: number, seconds: number): (readonly [le: string, share: number])[] {
  const at = bucketOf(seconds);
  const [lower, upper] = [LATENCY_BOUNDS[at - 1] ?? 0, LATENCY_BOUNDS[at] ?? 0];
  const part = (seconds - lower) / (upper - lower);
  const [below, within] = part < q ? [(q - part) / (1 - part), 1] : [0, q / part];
  const share = (index: number) => (index < at ? below : index === at ? within : 1);
  return [...LATENCY_BOUNDS.map((bound, index) => [text(bound), share(index)] as const), ['+Inf', 1]];
}
