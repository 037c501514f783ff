import { holdsRules } from '../kinds/rules-file.ts';
import { memo } from '../lib/memo.ts';
import { groupBy } from '../lib/sort.ts';
import { type Rule, SEVERITIES } from '../model/alert.ts';
import { type Artifact, contentOf, namespaceOf } from '../model/artifact.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import type { Inhibition } from '../model/inhibition.ts';
import type { Instance } from '../model/plan.ts';
import type { Routing } from '../model/routing.ts';

import { receiversOf } from './routing.ts';

/** As much of a source instance as inhibitions follow from. */
export type Watching = Pick<Instance, 'name' | 'rules'> & { readonly contract: Pick<Instance['contract'], 'source'> };

/** The instances whose rules live in a namespace: its AlertmanagerConfig sees no others. */
export function rulesIn(
  namespace: string,
  instances: readonly Instance[],
  artifacts: readonly Artifact[],
): readonly Instance[] {
  const own = artifacts.filter(one => holdsRules(contentOf(one)) && namespaceOf(contentOf(one)) === namespace);
  const parts = new Set(own.map(({ part }) => part));
  return instances.filter(({ name }) => parts.has(name));
}

/** Labels that an alert and those it holds back agree in: the platform puts both on every rule. */
const SAME_SOURCE = ['namespace', 'source'];
/** One scrape has one `job`: it tells no two series of it apart. */
const CONSTANT = [...SAME_SOURCE, 'job'];

/**
 * Which alerts of a source are held back while another one of it fires. What asks whether a source is there at all
 * speaks for every alert that reads the source's own series; alerts on what others tell of it, such as a pod's state,
 * say why it is gone and are sent, unless they call themselves a symptom. An alert that asks the same with other
 * numbers, or the same and more, and is more urgent, speaks for its twin. One that an alert `follows` is its cause.
 * Nothing is held back by what is less urgent, by what reaches no receiver, by what is about a part of it only, or by what
 * happens in another cluster. An alert that was sent before its cause fires, and ends before its cause does, stays open
 * at its receiver (trap B17).
 */
export function inhibitions(
  namespace: string,
  watching: readonly Watching[],
  routing: Routing,
  config: Pick<Config, 'cluster'>,
): Inhibition[] {
  const cluster = clusterLabels(config);
  const same = [config.cluster.label, ...SAME_SOURCE];
  const pairs = watching.flatMap(({ name: source, contract, rules }) => {
    const tells = (rule: Rule) => receiversOf(rule, { ...cluster, namespace, source }, routing).length > 0;
    const symptom = ({ alert, query }: Rule) =>
      alert.missing === 'silent' && (alert.symptom ?? query.reads.every(metric => metric.contract === contract.source));
    const followed = rules.flatMap(of =>
      rules
        .filter(by => of.alert.follows?.includes(by.name) && tells(by) && urgency(by) <= urgency(of))
        .map(by => ({
          by: by.name,
          of: of.name,
          equal: [...same, ...[...labelsOf(by)].filter(label => labelsOf(of).has(label))],
        })),
    );
    const pairs = rules.filter(tells).flatMap(by =>
      rules
        .filter(
          of =>
            (by.alert.missing === 'fires' && symptom(of) && urgency(by) <= urgency(of)) ||
            (isStronger(shape(by), shape(of)) && urgency(by) < urgency(of)),
        )
        .filter(of => [...labelsOf(by)].every(label => labelsOf(of).has(label)))
        .map(of => ({ by: by.name, of: of.name, equal: [...same, ...labelsOf(by)] })),
    );
    return [...pairs, ...followed];
  });
  // Instances of one kind say the same: `source` tells them apart.
  return [...groupBy(pairs, ({ by, equal }) => JSON.stringify([by, equal])).values()].map(members => ({
    by: members[0]?.by ?? '',
    of: [...new Set(members.map(({ of }) => of))],
    equal: members[0]?.equal ?? [],
  }));
}

/** The inhibitions of namespaces whose alerts come the same way: each holds for the namespaces that it follows from. */
export function together(all: readonly (readonly [namespace: string, of: readonly Inhibition[]])[]): Inhibition[] {
  const pairs = all.flatMap(([namespace, own]) => own.map(inhibition => ({ namespace, inhibition })));
  return [...groupBy(pairs, ({ inhibition }) => JSON.stringify(inhibition)).values()].flatMap(members =>
    members.slice(0, 1).map(({ inhibition }) => ({ ...inhibition, within: members.map(({ namespace }) => namespace) })),
  );
}

/** 0 is the most urgent. A label of the rule's own is what Alertmanager sees. */
const urgency = ({ severity, labels }: Rule): number =>
  SEVERITIES.findIndex(known => known === (labels['severity'] ?? severity));

/** Whether this asks for all that the other does: a further `and` only takes series away. */
const isStronger = (by: string, of: string): boolean => by === of || by.startsWith(`${of} and `);

/**
 * What a rule asks, without its numbers; those within quotes are values of labels. The name of a recorded rate ends with
 * its window (Prometheus docs, recording rules), which is a number like any other.
 */
const shape = memo(({ query }: Rule): string =>
  query.expr.replace(/"(?:[^"\\]|\\.)*"|(?<=:\w{0,60}rate)\d+[a-z]\b|\b\d[\d.]*(?:e[-+]?\d+|[a-z\d]*)/g, text =>
    text.startsWith('"') ? text : '#',
  ),
);

/** Labels that tell the alerts of a rule apart. Its scenarios say all that its expression leaves on them. */
const labelsOf = memo(
  (rule: Rule): ReadonlySet<string> =>
    new Set(
      rule.alert
        .fires(rule.values)
        .flatMap(scenario => scenario.labels.flatMap(one => Object.keys(one)))
        .filter(label => !CONSTANT.includes(label))
        .sort(),
    ),
);
