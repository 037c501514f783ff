import type { ReviewFormat } from '../../../model/review.ts';
import { printable } from '../../report.ts';
import { text } from '../text.ts';

/** Lines for a terminal, without what would move its cursor. */
export const format: ReviewFormat = { print: review => text(review).split('\n').map(printable).join('\n') };
