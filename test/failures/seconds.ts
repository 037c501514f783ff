/** Milliseconds as whole seconds. */
export const seconds = (milliseconds: number): number => Math.round(milliseconds / 1000);
