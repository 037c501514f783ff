import { distinct } from '../lib/sort.ts';
import { code } from '../lib/template.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { only, phrase } from './fold.ts';

/** A receiver and where its messages arrive, by overlay. */
export interface ReceiverText {
  readonly name: string;
  readonly arrives: string;
  /** What it takes when no route names it. */
  readonly severities: string;
  /** The overlays that have it, as an aside, where not all do. */
  readonly overlays: string;
}

const find = ({ routing }: OverlayPlan, name: string) => routing.receivers.find(receiver => receiver.name === name);

/** Every receiver of any overlay, by name. */
export const receiversText = (plan: Plan): ReceiverText[] =>
  distinct(plan.overlays.flatMap(({ routing }) => routing.receivers.map(({ name }) => name))).map(name => {
    const having = plan.overlays.filter(overlay => find(overlay, name));
    return {
      name,
      arrives: phrase(having, overlay => {
        const found = find(overlay, name);
        const target = found?.receiver.target?.(found.options);
        return [found?.receiver.title ?? '', ...(target === undefined ? [] : [code(target)])].join(' ');
      }),
      severities: phrase(having, overlay => find(overlay, name)?.severities.join(', ') || 'none'),
      overlays: only(
        having.map(overlay => overlay.name),
        plan,
      ),
    };
  });
