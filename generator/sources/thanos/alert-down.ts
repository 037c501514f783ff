import { type Alert, alert, type Severity } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import {
  allOrNone,
  noneAnswers,
  oneAnswers,
  type Replicas,
  someDown,
  someFail,
} from '../../model/replica-scenarios.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, logs, podsBehind, whetherScraped } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { replica } from './metrics.ts';
import { type Options, type Role, serviceOf } from './options.ts';
import { pods, startAgain, whyNot } from './steps.ts';

/** What it means for people that a part is down. */
interface Part {
  /** The part in the names of its alerts. */
  readonly word: string;
  /** The part in texts. */
  readonly title: string;
  readonly severity: Severity;
  readonly impact: string;
  /** The impact while another replica answers. */
  readonly impactOfOne: string;
}

const PARTS: Readonly<Record<Role, Part>> = {
  sidecar: {
    word: 'Sidecar',
    title: 'the Thanos sidecar',
    severity: 'warning',
    impact:
      'Query answers without the last hours, and no block reaches the bucket. Prometheus deletes each block at the end of its retention, whether it is in the bucket or not.',
    impactOfOne:
      'Query answers from the other replica of Prometheus. The blocks of this one do not reach the bucket, and are lost at the end of its retention.',
  },
  query: {
    word: 'Query',
    title: 'Thanos Query',
    severity: 'critical',
    impact:
      'Dashboards show no data, and a Ruler evaluates nothing. Prometheus still evaluates its rules and sends alerts.',
    impactOfOne: 'None yet: the others answer.',
  },
  store: {
    word: 'Store',
    title: 'the Thanos Store Gateway',
    severity: 'warning',
    impact: 'Queries answer without all that only the bucket has: the past beyond the retention of Prometheus.',
    impactOfOne: 'None yet: the others answer from the same bucket.',
  },
  compact: {
    word: 'Compact',
    title: 'the Thanos Compactor',
    severity: 'warning',
    impact:
      'The bucket grows: nothing is merged, downsampled or deleted. Queries over weeks become slow. No series is lost.',
    impactOfOne: 'There is one Compactor for a bucket, and no other takes its place.',
  },
  rule: {
    word: 'Rule',
    title: 'Thanos Ruler',
    severity: 'critical',
    impact: 'No alert of the rules that it evaluates fires, whatever happens.',
    impactOfOne: 'None yet: the others evaluate every rule.',
  },
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const replicasOf = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => replica(at, number) });

/** No replica of the part answers. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  const { word, title, severity, impact } = PARTS[options.role];
  const { service } = serviceOf(options);
  return alert(`Thanos${word}Down`, {
    severity,
    for: '10m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `${capital(title)} ${name} in ${at.words.place} is not reachable`,
    description: `No scrape of ${title} has succeeded.`,
    runbook: {
      meaning: `No pod of ${title} answers: its pods are gone or not ready, its Service selects nothing, or it is not scraped.`,
      impact,
      diagnosis: [
        pods(options),
        addresses(service),
        logs(
          podsBehind(service),
          { tail: 50 },
          {
            say: 'Read its last words',
            look: '`err=` in the last line shows why it ended: a flag that it does not know, a bucket that it does not reach, a volume that is full.',
          },
        ),
        whetherScraped,
      ],
      mitigation: [
        'A bucket that it does not reach: repair its settings in the Secret, or the way to it, and start the pods again.',
        'A volume that is full needs more room.',
        undo(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(replicasOf(at)),
    silent: () => oneAnswers(replicasOf(at)),
  });
}

/** A replica does not answer while another does. That none does is another alert's. */
export function replicaDown(at: Watched<Options>): Alert {
  const { options } = at;
  const { word, title, impactOfOne } = PARTS[options.role];
  return alert(`Thanos${word}ReplicaDown`, {
    severity: 'warning',
    for: '15m',
    expr: () => someDown(at),
    summary: `${at.words.replicaTitle} of ${title} in ${at.words.placeText} does not answer`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${at.words.replicaKind} answers.`,
    runbook: {
      meaning: `One pod of ${title} hangs, does not start, or is cut off.`,
      impact: impactOfOne,
      diagnosis: [pods(options), whyNot],
      mitigation: ['A pod that is killed while it starts needs more memory.', undo(at), startAgain],
    },
    missing: 'silent',
    fires: () => someFail(replicasOf(at), perReplica(at)),
    silent: () => allOrNone(replicasOf(at)),
  });
}
