import type { ReviewFormat } from '../../../model/review.ts';
import { text } from '../text.ts';

/** Lines for a terminal. */
export const format: ReviewFormat = { print: (review, { screen }) => text(review, screen) };
