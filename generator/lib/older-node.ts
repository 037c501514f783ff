/** `Map.groupBy` came with Node 21 (Node's release notes, V8 11.9). The published program runs from Node 20 on. */
Map.groupBy ??= <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Node 20 reads JSON modules as later versions do, and warns on each start that it does. */
const { emitWarning } = process;
process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
  if (!String(warning).startsWith('Importing JSON modules')) Reflect.apply(emitWarning, process, [warning, ...rest]);
};
