import { type Alert, alert } from '../../model/alert.ts';
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
import { member } from './metrics.ts';
import type { Options } from './options.ts';
import { members, startAgain, whyNot } from './steps.ts';

const membersOf = (at: Watched<Options>): Replicas => ({ up: at.up, replica: number => member(at, number) });

/** No member answers: this alert arrives only by way of another Alertmanager. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  return alert('AlertmanagerDown', {
    severity: 'critical',
    for: '5m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `Alertmanager ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of Alertmanager has succeeded: alerts fire, and no receiver gets a message.',
    runbook: {
      meaning: `No member of Alertmanager answers: its ${at.words.replicaKind}s are gone or not ready, its Service selects nothing, or it is not scraped. An Alertmanager that is down cannot page about this: look for it on the dashboard, or let a heartbeat that leaves the cluster notice it.`,
      impact: 'No alert of any source reaches a receiver, unless only the scrape fails.',
      diagnosis: [
        members(options),
        addresses(options.service),
        logs(
          podsBehind(options.service),
          { tail: 50 },
          {
            say: 'Read its last words',
            look: `\`Loading configuration file failed\` names what it rejects. A member that never started logs nothing: see the events of its ${at.words.replicaKind}.`,
          },
        ),
        whetherScraped,
      ],
      mitigation: [
        'A configuration that it rejects keeps it from starting: repair the one, and the other follows.',
        'So that the next time is noticed, set `heartbeat` in the config: a receiver outside the cluster pages when it stays away.',
        undo(at),
      ],
    },
    missing: 'fires',
    fires: () => noneAnswers(membersOf(at)),
    silent: () => oneAnswers(membersOf(at)),
  });
}

/** A member does not answer while another does. `AlertmanagerDown` reports that none does. */
export function replicaDown(at: Watched<Options>): Alert {
  const { options } = at;
  return alert('AlertmanagerReplicaDown', {
    severity: 'warning',
    for: '10m',
    expr: () => someDown(at),
    summary: `${at.words.replicaTitle} of Alertmanager in ${at.words.placeText} does not answer`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} fails its scrapes, and another ${at.words.replicaKind} answers.`,
    runbook: {
      meaning: 'One member of Alertmanager hangs, does not start, or is cut off. The others send what it would.',
      impact: 'None yet: the others notify. With the last of them, no receiver gets a message.',
      diagnosis: [members(options), whyNot],
      mitigation: [undo(at), startAgain],
    },
    missing: 'silent',
    fires: () => someFail(membersOf(at), perReplica(at)),
    silent: () => allOrNone(membersOf(at)),
  });
}
