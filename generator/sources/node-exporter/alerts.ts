import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { cpuHigh } from './alert-cpu.ts';
import { diskFull } from './alert-disk.ts';
import { down } from './alert-down.ts';
import { memoryHigh } from './alert-memory.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] =>
  [down, diskFull, memoryHigh, cpuHigh].map(make => make(at));
