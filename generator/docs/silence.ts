import { asFragment, joined, sh } from '../lib/shell.ts';
import { commandBlock } from '../lib/template.ts';
import type { Plan } from '../model/plan.ts';
import { alertsOf } from './alerts.ts';
import { fold, which } from './fold.ts';

/** How an alert is silenced with Alertmanager's own tool, shown with one of the plan's. */
export function silenceView(plan: Plan) {
  const [alert] = alertsOf(plan);
  const groups = alert ? fold(plan.overlays, ({ platform }) => platform.amtool) : [];
  return {
    groups: groups.map(({ value, overlays }) => ({
      where: groups.length > 1 ? which(overlays, plan) : '',
      block: commandBlock(
        joined(
          [
            value,
            sh`silence add --author="$USER" --comment='why' --duration=2h ${asFragment(sh`alertname=${alert?.name ?? ''}`)}`,
          ],
          ' \\\n  ',
        ),
      ),
    })),
  };
}
