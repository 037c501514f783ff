/** Waits a while. */
export const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** What a wait found at last, and how long it took. */
export interface Waited<T> {
  readonly value: T;
  readonly seconds: number;
}

/**
 * Asks again and again until the answer is neither false nor nothing, and gives up loudly: with the last error, or with
 * what `state` says of the world then. A probe that throws has not answered yet.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | false | undefined>,
  options: { readonly seconds?: number; readonly every?: number; readonly state?: () => Promise<unknown> } = {},
): Promise<Waited<T>> {
  const { seconds = 120, every = 200, state } = options;
  const started = Date.now();
  let last: unknown = 'it never held';
  for (;;) {
    try {
      const value = await probe();
      if (value !== false && value !== undefined) return { value, seconds: (Date.now() - started) / 1000 };
    } catch (error) {
      if (error instanceof GaveUp) throw error;
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() - started > seconds * 1000) {
      const seen = state ? await state().catch(error => `(${error})`) : last;
      throw new Error(
        `waited ${seconds} s in vain until ${what}: ${typeof seen === 'string' ? seen : JSON.stringify(seen)}`,
      );
    }
    await pause(every);
  }
}

/** Thrown by a probe that knows that waiting is of no use. */
export class GaveUp extends Error {}
