import { fileURLToPath } from 'node:url';
import type { RealFailure } from '../../generator/docs/witnessed.ts';
import { distinct } from '../../generator/lib/sort.ts';
import { allFailures } from './all.ts';
import { FOR } from './config.ts';
import type { Failure } from './failure.ts';
import { type Kept, outcomes } from './kept.ts';
import type { AlertOutcome } from './outcome.ts';
import { UNDRIVEN } from './undriven.ts';

/** The page that people read. */
export const PAGE = fileURLToPath(new URL('../../docs/failures.md', import.meta.url));

/** The same for runbooks, which say what an alert has seen and what not. */
export const DATA = fileURLToPath(new URL('../../generator/docs/failures.json', import.meta.url));

/**
 * What runbooks are made from: every failure that was kept, with the alerts that fired while it lasted and those that did
 * not. An alert that came once the failure was over reports what it left behind: it shows the failure to no reader.
 */
export async function data(): Promise<string> {
  const kept = outcomes();
  const failures = (await allFailures()).filter(({ name }) => name in kept);
  const told = failures.map(({ name, title, blind = {} }): readonly [string, RealFailure] => [
    name,
    { title, fires: distinct(whileItLasted(kept[name])), blind },
  ]);
  return `${JSON.stringify(Object.fromEntries(told), null, 2)}\n`;
}

const whileItLasted = (kept: Kept | undefined): readonly string[] =>
  kept?.alerts.filter(one => !isAftermath(one, kept.mended)).map(({ alert }) => alert) ?? [];

/** Whether the condition of an alert began to hold once the failure was over. */
const isAftermath = ({ holds }: AlertOutcome, mended: number): boolean => holds > mended;

interface Row {
  readonly failure: Failure;
  readonly alerts: readonly AlertOutcome[];
  /** Seconds from the cause to the end of the failure; nothing where it could not be made. */
  readonly mended: number | undefined;
}

/** Minutes as people say them. */
const span = (seconds: number): string =>
  seconds < 100
    ? `${seconds} s`
    : seconds < 5400
      ? `${Math.round(seconds / 60)} min`
      : `${(seconds / 3600).toFixed(1)} h`;

/** Which messages about an alert came, or why none did. */
function toldHere(one: AlertOutcome, mended: number | undefined): string {
  const { told, receiver, resolved, endedHeldBack } = one;
  if (told === undefined) return 'held back';
  const over = resolved === undefined ? '' : `, over after ${resolved} s`;
  const late = mended !== undefined && isAftermath(one, mended) ? 'in its wake: ' : '';
  return `${late}${receiver} after ${told} s${over}${endedHeldBack ? ', then held back' : ''}`;
}

/** Failures × alerts × seconds, as Markdown. */
export function table(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ failure, alerts, mended }) =>
    alerts.length === 0
      ? [[`\`${failure.name}\``, 'none', '', '', '', '']]
      : alerts.map((one, index) => [
          index === 0 ? `\`${failure.name}\`` : '',
          one.alert,
          one.severity,
          `${one.holds} s`,
          span(one.usually),
          toldHere(one, mended),
        ]),
  );
  return [
    ['failure', 'alert', 'severity', 'condition holds after', 'fires by default after', 'told here'],
    ['---', '---', '---', '---:', '---:', '---'],
    ...lines,
  ]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The page: what was made, what each alert did, what it cannot see, and what cannot be made here. */
export async function page(): Promise<string> {
  const kept = outcomes();
  const failures = (await allFailures()).filter(({ name }) => name in kept);
  const rows = failures.map(failure => ({
    failure,
    alerts: kept[failure.name]?.alerts ?? [],
    mended: kept[failure.name]?.mended,
  }));
  const blind = failures.flatMap(({ name, blind: sees = {} }) =>
    Object.entries(sees).map(([alert, why]) => `| \`${name}\` | ${alert} | ${why} |`),
  );
  return `# What fires when it fails

<!-- Written by \`npm run failures -- --all --write\`: do not edit. -->

Real engines, a real gateway and real exporters were made to fail in front of the alerts that this program renders, under
a real Prometheus and Alertmanager. Scrapes came every five seconds and conditions had to hold for ${FOR} only. Ranges
of expressions, thresholds and routes were as everywhere.

## Failures

| failure | what happens |
| --- | --- |
${failures.map(({ name, title }) => `| \`${name}\` | ${title} |`).join('\n')}

## Alerts

*Condition holds after*: seconds from the cause. *Fires by default after*: the same, and the duration that the alert has
unless a config changes it. *Told here*: the receiver, when the message came, and how long after the end of the failure it
was told that it is over. An alert that is *held back* fires, and another one that says more is told in its place. Where
it is *then held back*, its message came before the other one fired. It ended first, and Alertmanager reports no such end.
An alert *in its wake* fired once the failure was over, and reports what that left behind.

${table(rows)}

## What an alert cannot see

These alerts stayed silent although the failure was real.

| failure | alert | why |
| --- | --- | --- |
${blind.join('\n')}

## What is not driven

No failure above raises these alerts.

| alert | why |
| --- | --- |
${Object.entries(UNDRIVEN)
  .map(([alert, why]) => `| ${alert} | ${why} |`)
  .join('\n')}
`;
}
