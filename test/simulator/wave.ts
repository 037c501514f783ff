/** A smooth motion around 1: its height at a time, and the area below it, which is what a counter gathers. */
export interface Wave {
  readonly at: (time: number) => number;
  readonly area: (from: number, to: number) => number;
}

const DAY = 86_400;

/** A day with its peak in the afternoon (UTC), an hour and a half, and a few minutes. */
const PERIODS = [
  { period: DAY, swing: 0.2 },
  { period: 5400, swing: 0.08 },
  { period: 700, swing: 0.04 },
] as const;

const PEAK = 15 / 24;

/** A number from 0 to 1 that is always the same for a text (FNV-1a). */
export function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  // The last characters of a name alone would move only the low bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return hash / 2 ** 32;
}

/** The wave of a thing. Each name has its own, so that no two things move alike; nothing in it is left to chance. */
export function wave(name: string): Wave {
  const parts = PERIODS.map(({ period, swing }) => {
    const peak = period === DAY ? PEAK + 0.05 * fraction(`${name} ${period}`) : fraction(`${name} ${period}`);
    return { turn: (2 * Math.PI) / period, phase: Math.PI / 2 - 2 * Math.PI * peak, swing };
  });
  const risen = (time: number): number =>
    parts.reduce((sum, { turn, phase, swing }) => sum - (swing / turn) * Math.cos(turn * time + phase), time);
  return {
    at: time => parts.reduce((sum, { turn, phase, swing }) => sum + swing * Math.sin(turn * time + phase), 1),
    area: (from, to) => risen(to) - risen(from),
  };
}
