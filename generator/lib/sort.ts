/** Order by UTF-16 code unit: the same on every machine and in every locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A comparator by a derived text key. */
export const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    byText(key(a), key(b));

/** The keys and values of a record in code unit order. */
export const sortedEntries = <V>(record: Readonly<Record<string, V>>): [string, V][] =>
  Object.entries(record).sort((a, b) => byText(a[0], b[0]));

/** Distinct texts in code unit order. */
export const distinct = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byText);

/** The items grouped by a text key, groups in order of first appearance. */
export const groupBy = <T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> => Map.groupBy(items, key);
