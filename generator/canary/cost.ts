import { seconds } from '../promql/duration.ts';
import { type Asked, askedOf, type Canary, type Task } from './options.ts';

/**
 * Tokens that one request reads and writes: a word with the mark of its begin, and the one token of an answer. A chat
 * reads the model's template besides, which is thirty to sixty tokens long where it has words of its own.
 */
const TOKENS: Readonly<Record<Task, number>> = { completion: 3, chat: 40, embedding: 3 };

/** What a canary costs. */
export interface Cost {
  readonly requestsPerHour: number;
  readonly tokensPerDay: number;
}

/** What asking one model costs, with so many Prometheus that each have it asked. */
const costOf = ({ task }: Asked, { interval }: Canary, copies: number): Cost => {
  const requestsPerHour = (copies * 3600) / Math.max(1, seconds(interval));
  return { requestsPerHour, tokensPerDay: 24 * requestsPerHour * TOKENS[task] };
};

/** A number that is an estimate, in two digits: `8600`. */
const about = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-US');

const words = (cost: Cost): string =>
  `${about(cost.requestsPerHour)} requests an hour and about ${about(cost.tokensPerDay)} tokens a day`;

/** The cost of each model, and of all of them where there are several. */
export function costWords(canary: Canary, namespace: string, copies: number): string {
  const costs = askedOf(canary, namespace).map(asked => ({ ...asked, ...costOf(asked, canary, copies) }));
  const all = costs.reduce(
    (sum, { requestsPerHour, tokensPerDay }) => ({
      requestsPerHour: sum.requestsPerHour + requestsPerHour,
      tokensPerDay: sum.tokensPerDay + tokensPerDay,
    }),
    { requestsPerHour: 0, tokensPerDay: 0 },
  );
  const [first] = costs;
  return first && costs.length === 1 ? words(first) : `${words(all)} for ${costs.length} models`;
}
