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
    errors: { value: 5, unit: 'requests', meaning: 'failures within 5 minutes up to which their share says nothing' },
  } as const;
  const of = (perMinute: number, failing: number, ends: boolean) => [
    {
      series: seriesOf(failed.name, by),
      replica: 1,
      ...(ends ? { before: still, after: still } : {}),
      during: { perMinute: failing },
    },
    ...[1, 2].map(replica => ({
      series: seriesOf(all.name, by),
      replica,
      ...(ends ? { before: still } : {}),
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
          impact: 'Whoever asks gets errors; clients that retry add to the load.',
          diagnosis: [
            'Look at *Error share*: is it one model or all of them, and since when?',
            'Look at the panel of its errors: a label that names the type says what fails.',
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
            given: of((100 * errors) / share, 104 * errors, true),
            labels: [{}],
            value: 1.04 * share,
            within: 0,
            clears: 1,
          },
        ],
        silent: [
          { title: 'a little fewer fail than may', given: of((100 * errors) / share, 96 * errors, false) },
          { title: 'all requests fail, and they are a handful', given: of(0.15 * errors, 0.15 * errors, false) },
          { title: 'nobody asks', given: of(0, 0, false) },
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
    lookups: { value: 100, unit: 'requests', meaning: 'misses within 15 minutes up to which the share says nothing' },
  } as const;
  const of = (found: number, missed: number, ends: boolean) =>
    [[hits.name, found] as const, [misses.name, missed] as const].map(([name, perMinute]) => ({
      series: seriesOf(name, by),
      replica: 1,
      ...(ends ? { before: still } : {}),
      during: { perMinute },
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
            title: 'a little fewer lookups are answered than may be',
            given: of(1000 * lookups * 0.96 * share, 1000 * lookups * (1 - 0.96 * share), true),
            labels: [{}],
            value: 0.96 * share,
            within: 0,
            clears: 1,
          },
        ],
        silent: [
          {
            title: 'just enough are answered',
            given: of(1000 * lookups * 1.04 * share, 1000 * lookups * (1 - 1.04 * share), false),
          },
          { title: 'hardly anything is looked up', given: of(0, 0.05 * lookups, false) },
        ],
      }),
    },
  ];
}
