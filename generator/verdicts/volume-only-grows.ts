import { amount } from '../model/quantity.ts';
import { defineVerdict, type Says } from '../views/review.ts';

const size = (says: Says): number | undefined => amount(String(says['size'] ?? ''));

/** What a claim asks for beside its size. */
const others = ({ size: _, sync: __, ...rest }: Says): string => JSON.stringify(rest);

/** A claim changes otherwise than by growing (kubernetes, pkg/apis/core/validation, ValidatePersistentVolumeClaimUpdate). */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'the API server lets a volume grow and refuses every other change: what asks for it no longer comes into being',
  fix: 'leave it as it is, or save what it holds and let a new one be made',
  concerns: ({ topic, from, to }) => {
    if (topic !== 'data' || !from || !to) return false;
    const [was, is] = [size(from), size(to)];
    return (was !== undefined && is !== undefined && is < was) || others(from) !== others(to);
  },
});
