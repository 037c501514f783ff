import { addressOf, serviceOf } from '../../lib/address.ts';
import type { Probe } from '../../model/probe.ts';
import type { Workload } from '../../model/scale.ts';
import { namesPods } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import type { Options } from './options.ts';

/** What is asked of it: its version, which costs nothing and loads no model (ollama/ollama, docs/api.md). */
export const probeOf = ({ url, module, ...exporter }: Options): Probe => ({
  ...exporter,
  module,
  url: `${url.replace(/(?<!\/)\/+$/, '')}/api/version`,
});

/** The name of its Service, where it has one in the namespace; on a machine, the name of its instance. */
export function serverOf(at: Watched<Options>): string | undefined {
  if (!namesPods(at)) return at.name;
  const named = serviceOf(addressOf(at.options.url)?.host ?? '', at.namespace);
  return named?.namespace === at.namespace ? named.name : undefined;
}

/** What runs it, where that is in the namespace. */
export function workloadOf(at: Watched<Options>): Workload | undefined {
  const name = at.options.deployment ?? (namesPods(at) ? serverOf(at) : undefined);
  return name === undefined ? undefined : { namespace: at.namespace, name };
}
