import type { Alert } from '../model/alert.ts';
import type { Row } from '../model/dashboard.ts';
import type { Brought, Setup } from '../model/source.ts';
import { type Asking, canaryFailing } from './alert-failing.ts';
import type { Canary } from './options.ts';
import { prober } from './prober.ts';
import { type ProberOptions, proberOf } from './prober-options.ts';
import { canaryRow } from './row.ts';

/** Where a source may have a canary. */
type Home = Setup<{ readonly namespace: string; readonly canary?: Canary | undefined }>;

/** The prober that a source brings for its canary, where it has one. `more` are fields of each request's body. */
export function canaryBrings(
  { name, options: { namespace, canary } }: Home,
  more: ProberOptions['more'] = {},
): readonly Brought[] {
  if (!canary) return [];
  const options = { namespace, canary, more } satisfies ProberOptions;
  return [{ name: proberOf(name), asked: 'canary', source: prober, options }];
}

/** What a canary brings to the alerts and the dashboard of its source: nothing where there is none. */
export function canaryOf({ canary, ...asking }: Omit<Asking, 'canary'> & { readonly canary: Canary | undefined }): {
  readonly alerts: readonly Alert[];
  readonly rows: readonly Row[];
} {
  return canary
    ? { alerts: [canaryFailing({ ...asking, canary })], rows: [canaryRow(asking.at, canary)] }
    : { alerts: [], rows: [] };
}
