/**
 * Failures that are written down and were not kept yet, each with the reason: their alerts are not proven by a run. Making
 * one with `--write` is what takes it off; what is kept counts, whatever stands here.
 */
export const UNMADE: Readonly<Record<string, string>> = {
  'machine-busy': 'starting Prometheus takes the processors too, so that its alert fires before anything is caused',
};
