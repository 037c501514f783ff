import { below, commandBlock } from '../lib/template.ts';
import type { Look } from '../model/guide.ts';
import type { Plan } from '../model/plan.ts';
import { cliOf } from './commands.ts';
import { fold, which } from './fold.ts';

/** Where people look when there is no data, in the order to look: what the delivery did, then what the platform does. */
export function noDataView(plan: Plan) {
  const cli = cliOf(plan);
  const groups = fold(plan.overlays, ({ delivery, platform }) => [
    delivery.guide.arrived(cli),
    ...platform.guide.noData,
  ]);
  return {
    groups: groups.map(({ value, overlays }) => ({
      where: groups.length > 1 ? which(overlays, plan) : '',
      steps: value.map(item).join('\n\n'),
    })),
  };
}

function item({ asks, says, run, after }: Look, index: number): string {
  const mark = `${index + 1}. `;
  const parts = [
    `**${asks}** ${says}`,
    ...(run === undefined ? [] : [commandBlock(run)]),
    ...(after === undefined ? [] : [after]),
  ];
  return mark + below(parts.join('\n\n'), mark.length);
}
