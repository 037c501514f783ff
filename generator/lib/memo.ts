/** The same function, which makes what follows from an object once, however often it is asked. */
export function memo<From extends object, T>(make: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { readonly value: T }>();
  return from => {
    const found = known.get(from) ?? { value: make(from) };
    known.set(from, found);
    return found.value;
  };
}
