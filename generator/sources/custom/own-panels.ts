import { groupBy } from '../../lib/sort.ts';
import { panel, type Row } from '../../model/dashboard.ts';
import { perScope } from '../../model/scope.ts';
import { measured } from '../../promql/promql.ts';
import { type At, queryOf } from './filled.ts';
import { legendOf } from './panels.ts';

/** The rows of panels that the config itself says, in the order in which they are named first. */
export const ownRows = (at: At): readonly Row[] =>
  [...groupBy(at.options.panels, ({ row }) => row)].map(([title, panels]) => ({
    title,
    panels: panels.map(own =>
      panel(own.type, own.title, {
        description: own.description,
        queries: own.queries.map(({ expr, legend }) => {
          const asked = queryOf(at, expr);
          const query = measured(
            asked,
            own.unit,
            asked.by.filter(label => !perScope(at).includes(label)),
          );
          return { query, legend: legend ?? legendOf(query) };
        }),
      }),
    ),
  }));
