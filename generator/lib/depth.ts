/** Nothing that Kubernetes takes is as deep; what reads it calls itself for each step. */
export const MAX_DEPTH = 200;

/** Whether a value is nested deeper than that, or without end. */
export const isNestedBeyond = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some(item => isNestedBeyond(item, depth - 1)));

/** The step below `depth`. @throws where it is one too many: a walk of foreign data ends with a reason, not with its stack */
export function below(depth: number): number {
  if (depth >= MAX_DEPTH) throw new Error(`This is nested more than ${MAX_DEPTH} deep`);
  return depth + 1;
}
