import type { ReviewFormat } from '../../views/review.ts';
import { text } from '../terminal.ts';

/** Lines for a terminal. */
export const format: ReviewFormat = { print: (review, { screen }) => text(review, screen) };
