import type { ReviewFormat } from '../../../model/review.ts';
import { markdown } from '../markdown.ts';

/** The comment on a pull request. */
export const format: ReviewFormat = { print: review => markdown(review) };
