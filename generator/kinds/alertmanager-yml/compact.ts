import type { Json } from '../../views/reading.ts';

/** Without what is not printed: nothing, an empty text or list, `false`. */
export const compact = (given: Json): Json =>
  Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
