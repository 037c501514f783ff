import type { Origin } from '../../lib/origin.ts';
import { identity } from '../../model/artifact.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import type { Delta } from '../../model/review.ts';

/** Which key of `alerts.<Alert>` sets a property of an alert. */
const KEYS: Readonly<Record<string, string>> = { for: 'for', severity: 'severity', expression: 'thresholds' };

/**
 * Where the config says what became of a change: the key that sets it where there is one, else what its object follows
 * from, else the list it was in.
 */
export function placesOf(plan: Plan): (delta: Delta) => Origin {
  return delta => {
    const overlay = plan.overlays.find(({ name }) => delta.overlays.includes(name)) ?? plan.base;
    if (delta.topic === 'overlay') return plan.base.at(['overlays', delta.name], 'key');
    return ofAlert(delta, overlay) ?? ofObject(delta, overlay);
  };
}

function ofAlert({ topic, name, from = {}, to = {} }: Delta, { config, at }: OverlayPlan): Origin | undefined {
  if (topic === 'told') return at(['receivers'], 'key');
  const change = topic === 'alert' ? config.alerts[name] : undefined;
  if (change === undefined) return undefined;
  const key = Object.keys({ ...from, ...to })
    .filter(property => from[property] !== to[property])
    .map(property => KEYS[property])
    .find(one => one !== undefined && one in change);
  return key === undefined ? at(['alerts', name], 'key') : at(['alerts', name, key]);
}

function ofObject({ topic, of }: Delta, { objects, config, at }: OverlayPlan): Origin {
  const { part = '', origin } = objects.find(({ object }) => identity(object) === of) ?? {};
  if (part in config.sources) return topic === 'image' ? at(['sources', part, 'image']) : at(['sources', part], 'key');
  const said = at(['sources'], 'key');
  return origin?.file === said.file ? origin : said;
}
