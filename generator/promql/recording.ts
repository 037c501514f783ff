import { seconds } from './duration.ts';
import { type Expr, walk } from './tree.ts';

/**
 * Stretches of time in seconds that a recorded expression looks back over, other than the one its name ends with, such as
 * `:rate5m` (Prometheus docs: recording rules, "Naming"); none where the name ends with none.
 */
export function windowsBesideName(record: string, root: Expr): readonly number[] {
  const [, named] = /(?:rate|increase|delta)((?:\d+[smhdwy])+)$/.exec(record) ?? [];
  if (named === undefined) return [];
  return [...walk(root)]
    .flatMap(part => ((part.type === 'selector' || part.type === 'subquery') && part.range ? [part.range] : []))
    .filter(range => range !== seconds(named));
}
