import { type Scope, target as targetOf } from '../../model/scope.ts';
import { PORT } from './options.ts';

/** Labels of the exporter's series in a scenario, by the number of its pod. */
export const target = (at: Pick<Scope, 'scope' | 'targetLabels'>, replica = 1): Readonly<Record<string, string>> =>
  targetOf(at, { pod: `robotheus-${replica}`, instance: `10.0.0.${replica}:${PORT}` });

/** Whole seconds as `humanizeDuration` prints them (Prometheus, template/template.go). */
export function humanized(total: number): string {
  const [days, hours, minutes] = [
    Math.floor(total / 86_400),
    Math.floor(total / 3600) % 24,
    Math.floor(total / 60) % 60,
  ];
  const parts = [`${days}d`, `${hours}h`, `${minutes}m`, `${total % 60}s`];
  return parts.slice(days > 0 ? 0 : hours > 0 ? 1 : minutes > 0 ? 2 : 3).join(' ');
}
