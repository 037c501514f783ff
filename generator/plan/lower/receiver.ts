import type { ReceiverEntry } from '../../model/receiver.ts';
import { type Fields, type Key, list } from './fields.ts';
import { INTEGRATIONS, type Integration } from './integrations.ts';

/** A receiver as the operator writes it (amcfg.go, convertReceiver; types.go has the names). */
export function lowerReceiver({ name, ...integrations }: ReceiverEntry, key: Key): Readonly<Record<string, unknown>> {
  const lowered = Object.entries(integrations).map(([integration, entries]) => {
    const how = INTEGRATIONS[integration as Integration];
    if (how === undefined || how === 'not ours') throw new Error(`receiver ${name}: ${integration} is not lowered`);
    // The pair of an integration and its fields is checked where the record is written.
    const [to, fields] = how as readonly [string, Fields<object>];
    return [to, list(fields)(entries as readonly object[], key)] as const;
  });
  return {
    name: `${key.namespace}/${key.name}/${name}`,
    ...Object.fromEntries(lowered.filter(([, entries]) => entries !== undefined)),
  };
}
