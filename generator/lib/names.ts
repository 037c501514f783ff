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

/** A DNS-1123 label, the form of every name in the config (Kubernetes API conventions). */
export const DNS_LABEL = '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$';

/**
 * Name of a port of a Service, which is a DNS label (Kubernetes, ServicePort). One of digits alone is somebody's number: the
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
  return [...new Set(known)]
    .filter(
      candidate =>
        Math.abs(candidate.length - name.length) <= limit || candidate.toLowerCase().startsWith(name.toLowerCase()),
    )
    .map(candidate => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= limit || candidate.toLowerCase().startsWith(name.toLowerCase()))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance: letters to put in, leave out or change. Names here are short. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
