/** Remembers by key: what follows from equal parts of the config is made once, however many overlays share it. */
export type Once = <T>(key: readonly unknown[], make: () => T) => T;

/** A memory for one run. Keys are compared as JSON. */
export function remember(): Once {
  const known = new Map<string, unknown>();
  return <T>(key: readonly unknown[], make: () => T): T => {
    const text = JSON.stringify(key);
    if (!known.has(text)) known.set(text, make());
    return known.get(text) as T;
  };
}
