import type { Metric } from '../promql/metric.ts';
import { level, promql, type Query, where } from '../promql/promql.ts';
import { type Alert, sample, strangers } from './alert.ts';
import { kept, perReplica } from './scope.ts';
import type { Watched } from './source.ts';

type Labels = Readonly<Record<string, string>>;
type Fires = ReturnType<Alert['fires']>;
type Silent = ReturnType<Alert['silent']>;

/** Replicas of one thing, each scraped by itself. */
export interface Replicas {
  /** Reachability of the targets. */
  readonly up: Metric;
  /** Labels of a replica's series, by its number. */
  readonly replica: (number?: number) => Labels;
}

/** Replicas that do not answer while another one does. That none does is another alert's. */
export const someDown = (at: Pick<Watched<unknown>, 'up' | 'scope' | 'replica'>): Query =>
  promql`${level('max', at.up, { where: at.scope, by: perReplica(at) })} == 0 unless on () absent(${at.up}${where(at.scope)} == 1)`;

/** Scenarios in which no replica answers: an alert by `absent` leaves no label. */
export const noneAnswers = ({ up, replica }: Replicas): Fires => {
  const neighbours = strangers(up, replica(), { during: 1 });
  return [
    {
      title: 'the only replica stops answering',
      given: [sample(up, replica(), { before: 1, during: 0, after: 1 }), ...neighbours],
      labels: [{}],
    },
    {
      title: 'both replicas disappear',
      given: [
        sample(up, replica(), { before: 1, during: null, after: 1 }),
        sample(up, replica(2), { before: 1, during: null }),
        ...neighbours,
      ],
      labels: [{}],
    },
  ];
};

/** The scenario in which one replica is left. */
export const oneAnswers = ({ up, replica }: Replicas): Silent => [
  {
    title: 'one replica of two answers',
    given: [sample(up, replica(), { during: 0 }), sample(up, replica(2), { during: 1 })],
  },
];

/** The scenario in which some replicas do not answer and one does. `by` is what the alert groups by. */
export const someFail = ({ up, replica }: Replicas, by: readonly string[]): Fires => [
  {
    title: 'two replicas of three stop answering',
    given: [
      sample(up, replica(), { before: 1, during: 0, after: 1 }),
      sample(up, replica(2), { before: 1, during: 0, after: null }),
      sample(up, replica(3), { during: 1 }),
      ...strangers(up, replica(), { during: 1 }),
    ],
    labels: [1, 2].map(number => kept(replica(number), by)),
  },
];

/** Scenarios in which all replicas answer, or none does. */
export const allOrNone = ({ up, replica }: Replicas): Silent => [
  {
    title: 'no replica answers, which another alert reports, and neighbours do',
    given: [
      sample(up, replica(), { during: 0 }),
      sample(up, replica(2), { during: 0 }),
      ...strangers(up, replica(), { during: 1 }),
    ],
  },
  {
    title: 'all replicas answer, one of them on one of two ports, and those of neighbours do not',
    given: [
      sample(up, replica(), { during: 1 }),
      sample(up, replica(2), { during: 1 }),
      sample(up, { ...replica(2), endpoint: 'second' }, { during: 0 }),
      ...strangers(up, replica(3), { during: 0 }),
    ],
  },
];

/** Scenarios of an alert on replicas that keep an old configuration, because they could not read the new one. */
export const keepsOldConfig = (
  reloaded: Metric,
  replica: (number?: number) => Labels,
  by: readonly string[],
): Pick<Alert, 'fires' | 'silent'> => ({
  fires: () => [
    {
      title: 'two replicas of three cannot read their configuration',
      given: [
        ...[1, 2].map(number => sample(reloaded, replica(number), { before: 1, during: 0, after: 1 })),
        sample(reloaded, replica(3), { during: 1 }),
        ...strangers(reloaded, replica(), { during: 1 }),
      ],
      labels: [1, 2].map(number => kept(replica(number), by)),
    },
  ],
  silent: () => [
    {
      title: 'both have read theirs, one of them is scraped twice, and neighbours have not',
      given: [
        sample(reloaded, replica(), { during: 1 }),
        sample(reloaded, replica(2), { during: 1 }),
        sample(reloaded, { ...replica(2), endpoint: 'second' }, { during: 0 }),
        ...strangers(reloaded, replica(3), { during: 0 }),
      ],
    },
  ],
});
