/** The label of a PrometheusRule by which one evaluator takes it, and its value for those that a Ruler takes. */
export const SCOPE = 'scope';
export const GLOBAL = 'global';
