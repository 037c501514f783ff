import { canaryOf } from '../../canary/canary.ts';
import { type Alert, alert } from '../../model/alert.ts';
import { probeMissing } from '../../model/probe.ts';
import type { Watched } from '../../model/source.ts';
import { down } from './alert-down.ts';
import type { Options } from './options.ts';
import { probeOf } from './probe.ts';
import { models, restart, server } from './steps.ts';

const missing = (at: Watched<Options>): Alert =>
  alert(
    'OllamaProbeMissing',
    probeMissing(at, probeOf(at.options), {
      summary: 'No probe asks Ollama at {{ $labels.instance }}',
      description: `Exporter {{ $labels.job }} of ${at.words.placeText} delivers no result of the probe of Ollama.`,
      impact: 'Whether Ollama answers is not known: `OllamaDown` is blind.',
    }),
  );

/** What a canary reports of its models. */
export const canary = (at: Watched<Options>) =>
  canaryOf({
    at,
    canary: at.options.canary,
    prefix: 'Ollama',
    diagnosis: [...models(at), ...server(at)],
    mitigation: restart(at),
  });

/** Every alert of an instance, the gravest first. What LiteLLM finds of calls to it, LiteLLM's own alerts report. */
export const alerts = (at: Watched<Options>): readonly Alert[] => [down(at), missing(at), ...canary(at).alerts];
