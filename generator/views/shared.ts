import type { OverlayPlan } from '../model/plan.ts';
import type { Selector } from '../promql/tree.ts';
import { isMadeByPrometheus, type KnownSeries, readBy } from './series.ts';

/**
 * Names that client libraries and web frameworks give: many programs expose them, each with labels and values of its own
 * (client_golang, client_python, prometheus-fastapi-instrumentator, controller-runtime).
 */
const SHARED =
  /^(?:http|process|python|go|grpc|rest_client|promhttp|workqueue|controller_runtime|apiserver|jvm|nodejs)_/;

export const isShared = (metric: string): boolean => SHARED.test(metric);

/**
 * The series that a selector reads beyond doubt: those of a name that one source alone has, or of a job that is named after
 * the source.
 */
export function surelyReadBy(selector: Selector, overlay: OverlayPlan): readonly KnownSeries[] {
  const { metric = '', matchers } = selector;
  // Prometheus makes these of every target.
  if (isMadeByPrometheus(metric)) return [];
  const read = readBy(selector, overlay);
  if (!isShared(metric) || !overlay.partial) return read;
  const jobs = matchers.filter(({ name, op }) => name === 'job' && op.startsWith('=')).map(({ value }) => value);
  return read.filter(({ provided }) => jobs.some(job => job.includes(provided.contract.source)));
}
