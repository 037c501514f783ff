/** Every label and annotation key the product writes or reads, spelled once. */
export const KEY = {
  name: 'app.kubernetes.io/name',
  partOf: 'app.kubernetes.io/part-of',
  component: 'app.kubernetes.io/component',
  instance: 'app.kubernetes.io/instance',
  namespaceName: 'kubernetes.io/metadata.name',
  serviceAccountName: 'kubernetes.io/service-account.name',
  canaryAsks: 'model-observability-gitops/canary-asks',
  canaryCost: 'model-observability-gitops/canary-cost',
  configHash: 'model-observability-gitops/config-hash',
} as const;

/** Application name of this product, as it appears in headers and labels. */
export const PRODUCT = 'model-observability-gitops';

/** What people type to run it: the name of `bin` in package.json. */
export const COMMAND = 'model-observability';

/** A DNS-1123 label, the form of every name in the config (Kubernetes API conventions). */
export const DNS_LABEL = '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$';

/**
 * Name of a port of a Service, which is a DNS label (Kubernetes, ServicePort). One of digits alone is a person's number: the
 * API takes it, and no monitor ever finds a port by it.
 */
export const PORT_NAME = '^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$';

/** PascalCase or camelCase to kebab-case: `PodMonitor` → `pod-monitor`. */
export const kebab = (text: string): string =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/**
 * The nearest known names to a name that is not known, best first and each once: at most three, by edit distance.
 * Empty where nothing is near enough to be a slip of the hand.
 */
export function nearest(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(name.length / 3));
  const wanted = name.toLowerCase();
  return [...new Set(known)]
    .flatMap(candidate => {
      const lower = candidate.toLowerCase();
      const longer = lower.startsWith(wanted);
      const away = longer ? lower.length - wanted.length : distance(wanted, lower, limit);
      return longer || away <= limit ? [{ candidate, away }] : [];
    })
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Rows of `distance`, used again: it is asked of thousands of names. */
let [row, next] = [new Uint32Array(64), new Uint32Array(64)];

/**
 * Levenshtein distance: letters to put in, leave out or change. Beyond `most`, what comes back is only known to be more than
 * that. Names here are short.
 */
export function distance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  const width = b.length + 1;
  if (row.length < width) [row, next] = [new Uint32Array(2 * width), new Uint32Array(2 * width)];
  for (let j = 0; j < width; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    next[0] = i;
    for (let j = 1; j < width; j++) {
      const change = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const other = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1;
      const cost = Math.min(change, other);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    // Costs never fall from one row to the next.
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}
