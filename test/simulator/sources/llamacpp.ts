import data from '../../../generator/contracts/llamacpp.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { level, scaled, sum, total, whole } from '../course.ts';
import { expose, type Family, type Points } from '../family.ts';

/** One server of llama.cpp with a draft model. It names its model nowhere, and counts an answer when it is done. */
export function simulate({ server }: Pod): Family[] | undefined {
  if (!server) return undefined;
  const one = (read: (time: number) => number): Points => [{ labels: {}, read }];
  const { prompt, output } = server.before;
  const finished = whole(total(server, ({ finishes }) => finishes));
  const written = scaled(finished, output);
  const speed = (tokens: number): Points => one(level(server, ({ finishes }) => finishes * tokens));
  return expose(data, {
    'llamacpp:n_busy_slots_per_decode': one(() => 3.2),
    'llamacpp:n_decode_total': one(written),
    'llamacpp:n_tokens_max': one(() => 8192),
    'llamacpp:predicted_tokens_seconds': speed(output),
    'llamacpp:prompt_seconds_total': one(scaled(finished, 0.4)),
    'llamacpp:prompt_tokens_cached_total': one(whole(scaled(finished, 0.4 * prompt))),
    'llamacpp:prompt_tokens_seconds': speed(prompt),
    'llamacpp:prompt_tokens_total': one(scaled(finished, prompt)),
    'llamacpp:requests_deferred': one(level(server, ({ waiting }) => waiting)),
    'llamacpp:requests_processing': one(time => Math.round(level(server, ({ running }) => running)(time))),
    'llamacpp:spec_decode_num_accepted_tokens_per_pos_total': [
      { labels: { position: '0' }, read: whole(scaled(written, 0.3)) },
      { labels: { position: '1' }, read: whole(scaled(written, 0.2)) },
    ],
    'llamacpp:spec_decode_num_accepted_tokens_total': one(
      sum(whole(scaled(written, 0.3)), whole(scaled(written, 0.2))),
    ),
    'llamacpp:spec_decode_num_draft_tokens_total': one(whole(scaled(written, 0.8))),
    'llamacpp:spec_decode_num_drafts_total': one(whole(scaled(written, 0.4))),
    'llamacpp:tokens_predicted_seconds_total': one(total(server, ({ finishes, slow }) => 3.7 * finishes * slow)),
    'llamacpp:tokens_predicted_total': one(written),
  });
}

/** It shows all there are. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
