import type { Integration, Integrations } from '../../model/integration.ts';
import { type Fields, objectOf, ymlOf } from './codec.ts';
import type { ReceiverEntry } from './entry.ts';
import { INTEGRATIONS, type IntegrationField } from './integrations.ts';

type Table = readonly [to: string, fields: Fields<object>];

/** What an entry of `spec.receivers` sends through, as the operator writes it (amcfg.go, convertReceiver; types.go has the names). */
export function integrationsOf({ name, ...given }: ReceiverEntry): Integrations {
  const read = Object.entries(given).map(([field, entries]) => {
    const how = INTEGRATIONS[field as IntegrationField];
    if (how === undefined || how === 'not ours') throw new Error(`receiver ${name}: ${field} is not read`);
    // The pair of an integration and its fields is checked where the record is written.
    const [to, fields] = how as Table;
    return [to, (entries as readonly object[]).map(entry => ymlOf(entry, fields))] as const;
  });
  return Object.fromEntries(read.filter(([, entries]) => entries.length > 0));
}

/** An entry of `spec.receivers` of an AlertmanagerConfig for what a receiver sends through. */
export function receiverEntry(name: string, integrations: Integrations): ReceiverEntry {
  const made = Object.entries(integrations).map(([to, entries]) => {
    const found = Object.entries(INTEGRATIONS).find(([, how]) => how !== 'not ours' && how[0] === to);
    if (!found) throw new Error(`receiver ${name}: an AlertmanagerConfig has no ${to}`);
    const [field, how] = found;
    const [, fields] = how as Table;
    return [field, entries.map((entry: Integration) => objectOf(entry, fields))] as const;
  });
  return { name, ...Object.fromEntries(made) };
}
