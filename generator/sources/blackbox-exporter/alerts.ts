import { type Alert, alert } from '../../model/alert.ts';
import { probeMissing } from '../../model/probe.ts';
import type { Watched } from '../../model/source.ts';
import type { Options } from './options.ts';

/** Nothing is probed. Whether what is probed is well, its own source tells. */
const missing = (at: Watched<Options>): Alert =>
  alert(
    'ProbeMissing',
    probeMissing(at, at.options, {
      summary: 'Nothing probes {{ $labels.instance }}',
      description: `Exporter {{ $labels.job }} of ${at.words.placeText} delivers no result of a probe.`,
      impact: 'Whether clients reach the address is not known: the alert on its health is blind.',
    }),
  );

export const alerts = (at: Watched<Options>): readonly Alert[] => [missing(at)];
