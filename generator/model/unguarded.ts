import type { Query } from '../promql/promql.ts';
import type { Alert, Scenario } from './alert.ts';

/**
 * The alert that is taken where nobody reports what holds `guarded` back, such as that its servers are scaled to zero on
 * purpose: it asks without that, and may say so. A scenario in which it is silent goes where what is not reported is the
 * reason; one in which it fires keeps what is.
 */
export function unguarded(guarded: Alert, expr: Alert['expr'], changes: Partial<Alert> = {}): Alert {
  const { otherwise: _, ...alone } = { ...guarded, ...changes };
  return {
    ...alone,
    expr,
    fires: values =>
      alone.fires(values).flatMap(scenario => {
        const given = reported(scenario, expr(values));
        return given.length > 0 ? [{ ...scenario, given }] : [];
      }),
    silent: values =>
      alone.silent(values).filter(scenario => reported(scenario, expr(values)).length === scenario.given.length),
  };
}

/** What of a scenario a query reads. */
const reported = ({ given }: Scenario, { reads }: Query) =>
  given.filter(({ metric }) =>
    reads.some(({ contract, name }) => metric.contract === contract && metric.name === name),
  );
