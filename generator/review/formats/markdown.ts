import type { ReviewFormat } from '../../views/review.ts';
import { markdown } from '../markdown.ts';

/** The comment on a pull request. */
export const format: ReviewFormat = { print: review => markdown(review) };
