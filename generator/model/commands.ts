import { joined } from '../lib/shell.ts';
import type { Intent, IntentOf, Intents, Step, Words } from './intent.ts';
import type { Prerequisite } from './prerequisite.ts';
import type { Command, Needs, Runbook, RunbookStep } from './runbook.ts';
import type { Scrape, SourcePrerequisite } from './source.ts';

/** The source instance that a step is about: a host finds its unit by it. */
export interface Subject {
  readonly instance: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly scrape: Scrape;
}

/** What a platform makes of an intent: a command, and its own words where the source's say what another platform prints. */
export type Rendition = Words & Pick<Command, 'run' | 'needs'>;

/**
 * The command of each intent: a total record. Null where the platform has nothing of the kind, such as a node that pods could
 * be kept away from: then the page goes without the step.
 */
export type Commands = {
  readonly [Name in keyof Intents]: (intent: IntentOf<Name>, subject: Subject) => Rendition | null;
};

/** A platform's commands, for one source instance. */
export interface Spoken {
  readonly commands: Commands;
  readonly subject: Subject;
}

const renditionOf = (intent: Intent, { commands, subject }: Spoken): Rendition | null =>
  (commands[intent.intent] as (intent: Intent, subject: Subject) => Rendition | null)(intent, subject);

const needing = (needs: Needs): Pick<Command, 'needs'> => (Object.keys(needs).length > 0 ? { needs } : {});

/** A step as the platform's people take it; nothing where the platform has no such thing. */
function stepOn(step: Step, spoken: Spoken): readonly RunbookStep[] {
  if (typeof step === 'string' || !('intent' in step)) return [step];
  const made = renditionOf(step, spoken);
  if (made === null) return [];
  const costs = made.costs ?? step.costs;
  return [
    {
      say: made.say ?? step.say ?? '',
      run: made.run,
      look: made.look ?? step.look ?? '',
      ...(costs === undefined ? {} : { costs }),
      ...needing({ ...step.needs, ...made.needs }),
    },
  ];
}

/** A runbook with the platform's commands in the place of intents. */
export const runbookOn = ({ diagnosis, mitigation, ...said }: Runbook<Step>, spoken: Spoken): Runbook => ({
  ...said,
  diagnosis: diagnosis.flatMap(step => stepOn(step, spoken)),
  mitigation: mitigation.flatMap(step => stepOn(step, spoken)),
});

/** A prerequisite with the platform's commands; none where the platform has nothing of what it asks to see. */
export function prerequisiteOn(
  { verify: { run, expect }, ...said }: SourcePrerequisite,
  spoken: Spoken,
): readonly Prerequisite[] {
  if (typeof run === 'string') return [{ ...said, verify: { run, expect } }];
  const lines = run.flatMap(intent => renditionOf(intent, spoken)?.run ?? []);
  return lines.length < run.length ? [] : [{ ...said, verify: { run: joined(lines, ' && '), expect } }];
}
