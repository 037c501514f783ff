import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items } from '../views/reading.ts';

/**
 * URLs of Slack workflows take another payload than an incoming webhook (caronc/apprise#891). The URL itself is in a
 * Secret and not seen here; which one it must be, the table of secrets says (receivers/slack.ts).
 */
export const check = defineCheck({
  law: 'A Slack receiver takes an incoming webhook of its own from a Secret',
  restsOn: ['B6'],
  looksAt: ['receivers'],
  anywhere: { not: 'an Alertmanager of others may have an address of Slack for all its receivers' },
  *each({ object }) {
    if (object.kind === 'AlertmanagerConfig')
      for (const receiver of items(dig(object, 'spec', 'receivers')))
        for (const slack of items(receiver['slackConfigs']))
          if (dig(slack, 'apiURL', 'key') === undefined)
            yield {
              what: `receiver ${tick(String(receiver['name']))} names no Secret with its webhook URL (\`apiURL\`)`,
              why: "users' Alertmanager has no Slack URL of its own: every message would fail",
              fix: 'name the Secret and the key that hold the incoming webhook URL',
            };
  },
});
