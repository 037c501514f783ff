import { fileURLToPath } from 'node:url';

/** Where judges leave their rows, one JSON object a line. */
export const JUDGEMENTS = fileURLToPath(new URL('../../.cache/judges.jsonl', import.meta.url));

/** One row of the table of `npm run judges`. */
export interface Judgement {
  readonly judge: string;
  readonly judged: string;
  readonly count: number;
  readonly seconds: number;
  /** Absent where the judge sat out for lack of a tool. */
  readonly ok?: boolean;
  /** What the judge noted, such as precision and recall. */
  readonly note?: string;
}
