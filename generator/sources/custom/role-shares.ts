import type { OwnAlert } from './alerts-schema.ts';
import { wordOf } from './contract.ts';
import type { At } from './filled.ts';
import { byScope, inRole, seriesOf, sharedLabel, subject } from './roles.ts';

/** An alert that the roles of a contract give: as the config would write it, for some values of its thresholds. */
export interface RoleAlert {
  readonly name: string;
  readonly thresholds: OwnAlert['thresholds'];
  readonly own: (values: Readonly<Record<string, number>>) => OwnAlert;
}

const still = { perMinute: 0 };

/** Requests that fail, of all: of a model that is asked, and of more than a handful. */
export function highErrorRate(at: At): readonly RoleAlert[] {
  const [all, failed] = [inRole(at, 'requests'), inRole(at, 'errors')];
  if (!all || !failed) return [];
  const by = sharedLabel(at, all, failed);
  const thresholds = {
    share: { value: 0.05, unit: 'ratio', meaning: 'share of requests that fail' },
    errors: { value: 5, unit: 'requests', meaning: 'failures within 5 minutes up to which their share means nothing' },
  } as const;
  /** Requests of two replicas, of which one fails some: they begin and end, go on all the time, or begin to fail. */
  const of = (perMinute: number, failing: number, how: 'ends' | 'goes on' | 'begins to fail') => [
    {
      series: seriesOf(failed.name, by),
      replica: 1,
      ...(how === 'goes on' ? {} : { before: still }),
      ...(how === 'ends' ? { after: still } : {}),
      during: { perMinute: failing },
    },
    ...[1, 2].map(replica => ({
      series: seriesOf(all.name, by),
      replica,
      ...(how === 'ends' ? { before: still } : {}),
      during: { perMinute: perMinute / 2 },
    })),
  ];
  return [
    {
      name: `${wordOf(at.options.contract)}HighErrorRate`,
      thresholds,
      own: ({ share = 1, errors = 1 }) => ({
        expr: `sum ${byScope(by)} (rate(${failed.name}{$scope}[5m])) / sum ${byScope(by)} (rate(${all.name}{$scope}[5m])) > $share and sum ${byScope(by)} (increase(${failed.name}{$scope}[5m])) > $errors`,
        for: '5m',
        severity: 'critical',
        thresholds,
        summary: `Requests to ${subject(by)}{{ $labels.job }} in ${at.words.placeText} fail`,
        description: '{{ $value | humanizePercentage }} of its requests fail.',
        runbook: {
          meaning: 'The program answers requests with errors: more of them than it may.',
          impact: 'Clients get errors; those that retry add to the load.',
          diagnosis: [
            'Look at *Error share*: is it one model or all of them, and since when?',
            'Look at the panel of its errors: a label that names the type shows what fails.',
            'Read the log of the program from the time on at which it began.',
          ],
          mitigation: [
            'Where one kind of request does it, refuse it before it reaches the program.',
            `Where it began with a change, undo the change in Git and ${at.delivery.apply}.`,
          ],
        },
        missing: 'silent',
        fires: [
          {
            title: 'a little more requests fail than may, on one replica of two',
            given: of((100 * errors) / share, 104 * errors, 'ends'),
            labels: [{}],
            value: 1.04 * share,
            within: 0,
            clears: 1,
          },
          {
            title: 'requests that went well begin to fail',
            given: of((100 * errors) / share, 104 * errors, 'begins to fail'),
            labels: [{}],
            value: 1.04 * share,
            // All that the window holds must be of the failing time.
            within: 3,
            clears: 1,
          },
          {
            title: 'hardly anybody asks, and just enough requests fail',
            given: of((1.04 * errors) / 5, (1.04 * errors) / 5, 'goes on'),
            labels: [{}],
            value: 1,
            // A window that is not full of samples yet has too few of them.
            within: 4,
            clears: 1,
          },
        ],
        silent: [
          { title: 'a little fewer fail than may', given: of((100 * errors) / share, 96 * errors, 'goes on') },
          {
            title: 'all requests fail, and they are just too few',
            given: of((0.96 * errors) / 5, (0.96 * errors) / 5, 'goes on'),
          },
          { title: 'no request arrives', given: of(0, 0, 'goes on') },
        ],
      }),
    },
  ];
}

/** Requests that the cache answers, of all that ask it. */
export function lowCacheHitShare(at: At): readonly RoleAlert[] {
  const [hits, misses] = [inRole(at, 'cache-hits'), inRole(at, 'cache-misses')];
  if (!hits || !misses) return [];
  const by = sharedLabel(at, hits, misses);
  const speed = (name: string, how = 'rate') => `sum ${byScope(by)} (${how}(${name}{$scope}[15m]))`;
  const thresholds = {
    share: { value: 0.2, unit: 'ratio', meaning: 'share of lookups that the cache answers' },
    lookups: { value: 100, unit: 'requests', meaning: 'misses within 15 minutes up to which the share means nothing' },
  } as const;
  /** So many lookups a minute, of which a share is found, and another share before. */
  const of = (perMinute: number, found: number, past?: number) =>
    [
      [hits.name, (part: number) => perMinute * part] as const,
      [misses.name, (part: number) => perMinute * (1 - part)] as const,
    ].map(([name, events]) => ({
      series: seriesOf(name, by),
      replica: 1,
      ...(past === undefined ? {} : { before: { perMinute: events(past) } }),
      during: { perMinute: events(found) },
    }));
  return [
    {
      name: `${wordOf(at.options.contract)}LowCacheHitShare`,
      thresholds,
      own: ({ share = 1, lookups = 1 }) => ({
        expr: `${speed(hits.name)} / (${speed(hits.name)} + ${speed(misses.name)}) < $share and ${speed(misses.name, 'increase')} > $lookups`,
        for: '30m',
        severity: 'info',
        thresholds,
        summary: `The cache of ${subject(by)}{{ $labels.job }} in ${at.words.placeText} helps little`,
        description: 'It answers {{ $value | humanizePercentage }} of all lookups.',
        runbook: {
          meaning: 'Most lookups miss the cache: it is cold, too small, or what is asked does not repeat.',
          impact: 'Answers are slower and cost more than they might. Nothing fails.',
          diagnosis: [
            'Look at *Cache hit share*: since when, and did a restart empty the cache?',
            'Compare the panels of hits and misses: more lookups, or fewer hits?',
          ],
          mitigation: ['Give the cache more room, or let it keep entries for longer.'],
        },
        missing: 'silent',
        fires: [
          {
            title: 'it answered enough lookups, and answers a little too few',
            given: of(1000 * lookups, 0.96 * share, 1.05 * share),
            labels: [{}],
            value: 0.96 * share,
            // More than half of what a window holds must be of the worse time.
            within: 7,
            clears: 1,
          },
          {
            title: 'just enough lookups miss, and none is answered',
            given: of((1.04 * lookups) / 15, 0),
            labels: [{}],
            value: 0,
            within: 14,
            clears: 1,
          },
        ],
        silent: [
          { title: 'it answers just enough', given: of(1000 * lookups, 1.04 * share) },
          { title: 'just too few lookups miss', given: of((0.96 * lookups) / 15, 0) },
          { title: 'no request arrives', given: of(0, 0) },
        ],
      }),
    },
  ];
}
