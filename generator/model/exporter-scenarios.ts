import type { Metric } from '../promql/metric.ts';
import { type Alert, sample, strangers } from './alert.ts';

type Labels = Readonly<Record<string, string>>;

/** An exporter of a server: its targets, and what it says of the server. */
interface Exporter {
  /** Reachability of its targets. */
  readonly up: Metric;
  /** Whether a target reaches its server. */
  readonly reaches: Metric;
  /** Labels of a target's series, by its number. */
  readonly server: (number?: number) => Labels;
  /** Labels that the alert has where no target is left. */
  readonly at: Labels;
  /** `instance` of the first target. */
  readonly instance: string;
  /** The recorded failure in which a server went away. */
  readonly as: string;
}

/** Scenarios in which a server, one exporter of it or all of them go away, whichever server it is. */
export function goesAway({ up, reaches, server, at, instance, as }: Exporter): ReturnType<Alert['fires']> {
  const neighbours = strangers(reaches, server(), { during: 1 });
  const named = [{ ...at, instance }];
  return [
    {
      title: 'the exporter goes away',
      given: [sample(reaches, server(), { before: 1, during: null, after: 1 }), ...neighbours],
      labels: [at],
    },
    {
      title: 'the only exporter does not answer its scrapes',
      as: 'exporter-gone',
      given: [
        sample(up, server(), { before: 1, during: 0, after: 1 }),
        sample(reaches, server(), { before: 1, during: null, after: 1 }),
        ...neighbours,
      ],
      labels: named,
    },
    {
      title: 'one exporter of two does not answer its scrapes',
      given: [
        sample(up, server(), { before: 1, during: 0, after: 1 }),
        sample(up, server(2), { during: 1 }),
        sample(reaches, server(), { before: 1, during: null, after: 1 }),
        sample(reaches, server(2), { during: 1 }),
        ...strangers(up, server(), { during: 0 }),
      ],
      labels: named,
    },
    {
      title: 'what answers the scrape is no exporter, and a neighbour is down',
      given: [
        sample(up, server(), { during: 1 }),
        sample(reaches, server(), { before: 1, during: null, after: 1 }),
        ...strangers(up, server(), { during: 0 }),
      ],
      labels: [at],
    },
    {
      title: 'one server of two does not answer',
      as,
      given: [
        sample(reaches, server(), { before: 1, during: 0, after: 1 }),
        sample(reaches, server(2), { during: 1 }),
        ...neighbours,
      ],
      labels: named,
    },
  ];
}

/** Scenarios in which all of them answer, and only those of neighbours do not. */
export const answers = ({
  up,
  reaches,
  server,
}: Pick<Exporter, 'up' | 'reaches' | 'server'>): ReturnType<Alert['silent']> => [
  {
    title: 'two servers answer, and a neighbour does not',
    given: [
      sample(reaches, server(), { during: 1 }),
      sample(reaches, server(2), { during: 1 }),
      // A second target of the same exporter that lags behind.
      sample(reaches, { ...server(2), endpoint: 'second' }, { during: 0 }),
      sample(up, server(2), { during: 1 }),
      sample(up, { ...server(2), endpoint: 'second' }, { during: 0 }),
      ...strangers(up, server(3), { during: 0 }),
      ...strangers(reaches, server(3), { during: 0 }),
    ],
  },
];
