import type { Alert } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import { linesRefused, panicking } from './alert-faults.ts';
import type { Options } from './options.ts';

/** Every alert of an instance, the gravest first. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down, panicking, linesRefused].map(make => make(at));
