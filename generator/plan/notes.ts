import { distinct } from '../lib/sort.ts';
import { listing } from '../lib/words.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { OverlayPlan } from '../model/plan.ts';
import type { Untold } from '../model/source.ts';
import type { LoadedConfig } from './load.ts';

/** What is said of an alert that is left out. */
export const leftOutNote = (
  { rule, missing }: OverlayPlan['leftOutAlerts'][number],
  provided: OverlayPlan['provided'],
  { name, at }: Pick<LoadedConfig, 'name' | 'at'>,
): Issue => {
  const contracts = listing(distinct(missing.map(({ contract }) => contract)), 4, 'or');
  const elsewhere = missing.every(({ contract }) => provided.has(contract))
    ? ` in namespace \`${rule.namespace}\``
    : '';
  return {
    id: 'alert-reads-what-is-provided',
    level: 'note',
    what: `alert \`${rule.name}\` is left out: no source provides metrics of ${contracts}${elsewhere}`,
    why: 'it could never fire',
    fix: `configure a source of kind ${contracts}${elsewhere}, or write \`enabled: false\` for \`${rule.name}\` under \`alerts\``,
    at: at(['sources', rule.instance], 'key'),
    ...inOverlay(name),
  };
};

/** What is said of an alert that an instance cannot have: an error where the config asks for it. */
export const untoldIssue = (
  { alert, why, fix, asked }: Untold,
  instance: string,
  { name, at }: Pick<LoadedConfig, 'name' | 'at'>,
): Issue => {
  const said =
    asked === undefined
      ? {
          level: 'note' as const,
          what: `source \`${instance}\` has no alert \`${alert}\`: ${why}`,
          why: 'it could never fire',
          at: at(['sources', instance], 'key'),
        }
      : {
          level: 'error' as const,
          what: `nothing can watch the \`${asked}\` of source \`${instance}\`: ${why}`,
          why: 'what is promised would be broken, and nobody told',
          at: at(['sources', instance, asked], 'key'),
        };
  const way =
    asked === undefined ? `write \`enabled: false\` for \`${alert}\` under \`alerts\`` : `take out \`${asked}\``;
  return {
    id: 'alert-reads-what-is-provided',
    ...said,
    fix: `${fix === undefined ? '' : `${fix}, or `}${way}`,
    ...inOverlay(name),
  };
};
