/** Alerts that are held back while another one fires (prometheus/alertmanager, `inhibit`). */
export interface Inhibition {
  /** Name of the alert that fires. */
  readonly by: string;
  /** Names of those it holds back. */
  readonly of: readonly string[];
  /** Labels in which the two must agree. */
  readonly equal: readonly string[];
  /** Namespaces of whose alerts this holds, where alerts of others come the same way. */
  readonly within?: readonly string[];
}
