import type { Wave } from './wave.ts';

/** Seconds since 1970. */
export interface Times {
  /** When everything was started: counters were 0 then. */
  readonly born: number;
  /** When the profile's changes happen. */
  readonly cause: number;
}

/** How much of its wave a thing follows: 1 all of it, 0 none. */
export interface Swaying {
  readonly sway: number;
}

/** The state of a thing, which changes once. */
export interface Course<State extends Swaying> extends Times {
  readonly before: State;
  readonly during: State;
  readonly wave: Wave;
}

/** A value at a time; nothing where there is no such series then. */
export type Reading = (time: number) => number | undefined;

/** A value that is always there. */
export type Sure = (time: number) => number;

export const stateAt = <State extends Swaying>({ before, during, cause }: Course<State>, time: number): State =>
  time < cause ? before : during;

/** What the state says, as it is. */
export const still =
  <State extends Swaying, Value>(course: Course<State>, read: (state: State) => Value) =>
  (time: number): Value =>
    read(stateAt(course, time));

/** What the state says, moved by the wave. */
export const level =
  <State extends Swaying>(course: Course<State>, read: (state: State) => number): Sure =>
  time => {
    const state = stateAt(course, time);
    return read(state) * (1 + state.sway * (course.wave.at(time) - 1));
  };

/** What has gathered since the thing was started, at the speed each state says. */
export function total<State extends Swaying>(course: Course<State>, perSecond: (state: State) => number): Sure {
  const { before, during, wave, born, cause } = course;
  const gathered = (state: State, from: number, to: number): number =>
    to <= from ? 0 : perSecond(state) * (to - from + state.sway * (wave.area(from, to) - (to - from)));
  return time => gathered(before, born, Math.min(time, cause)) + gathered(during, Math.max(born, cause), time);
}

/** More times than six hours have minutes. */
const REMEMBERED = 400;

/** The same, worked out once for each time: all bounds of a histogram ask for the same count. */
export function remembered<Value>(read: (time: number) => Value): (time: number) => Value {
  const known = new Map<number, Value>();
  return time => {
    const found = known.get(time);
    if (found !== undefined) return found;
    if (known.size > REMEMBERED) known.clear();
    const made = read(time);
    known.set(time, made);
    return made;
  };
}

/** Whole things gathered. */
export const whole = (reading: Sure): Sure => remembered(time => Math.floor(reading(time)));

export const scaled =
  (reading: Sure, factor: number): Sure =>
  time =>
    reading(time) * factor;

export const sum =
  (...readings: readonly Sure[]): Sure =>
  time =>
    readings.reduce((all, reading) => all + reading(time), 0);

/** The same as long as a condition holds, and nothing otherwise. */
export const when =
  (holds: (time: number) => boolean, reading: Reading): Reading =>
  time =>
    holds(time) ? reading(time) : undefined;

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
