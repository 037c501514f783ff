import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { MASKS } from './masks.ts';

/** A line as the collector would send it. */
const masked = (line: string): string =>
  MASKS.reduce((text, mask) => RE2JS.compile(mask).matcher(text).replaceAll('****'), line);

describe('masks of logs', () => {
  const secrets: Readonly<Record<string, string>> = {
    'a password': 'login user=bob password=hunter2 ok',
    'a key of an API': 'key sk-abcdefgh12345678 ok',
    'a variable': 'DB_PASSWORD=hunter2 started',
    'a field of JSON': '{"level": "info", "api_key": "hunter2", "model": "llama"}',
    'a header': 'Authorization: Bearer hunter2',
    'a header of two words': 'authorization: Basic aHVudGVyMg==',
    'an address': 'connecting to postgres://app:hunter2@127.0.0.1/db',
    'a webhook': 'POST https://hooks.slack.com/services/T0/B0/hunter2 200',
    'a signed token': 'got eyJhbGciOiJIUzI1NiJ9.hunter2.sig',
    'a token of Hugging Face': 'using hf_hunter2hunter2hunter2',
    'a token of a form': 'token=hunter2hunter2',
    'a quoted password': `password: 'hunter2 and more'`,
    'a password of an option': '--client-secret=hunter2',
  };
  for (const [what, line] of Object.entries(secrets))
    test(`${what} is masked`, () => {
      expect(masked(line)).not.toMatch(/hunter2|aHVudGVyMg|sk-abc/);
      expect(masked(line)).toContain('****');
    });

  test.each([
    'Avg prompt throughput: 12.0 tokens/s, Running: 3 reqs',
    '{"prompt_tokens": 128, "completion_tokens": 12, "total_tokens": 140}',
    'max_tokens=128 temperature=0.7',
    'slot update_slots: id 0 | task 12 | n_tokens = 512',
    'GET http://127.0.0.1:4000/v1/models 200',
    'the secret of a good prompt is patience',
    'error: password authentication failed for user app',
  ])('%s stays', line => expect(masked(line)).toBe(line));
});
