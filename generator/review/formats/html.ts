import type { ReviewFormat } from '../../views/review.ts';
import { html } from '../html.ts';

/** A page with the summary, and a picture of every changed dashboard before and after. */
export const format: ReviewFormat = { print: html };
