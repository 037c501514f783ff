import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';

const LINK = 'runbook_url';

/** Its headings follow prometheus-operator/runbooks. */
export const check = defineCheck({
  law: 'Every alert links to its runbook, and the runbook has a text under every heading',
  restsOn: ['Law 3'],
  looksAt: ['alerts'],
  anywhere: { not: 'a page for each alert is a convention of ours: others may keep theirs where no link leads' },
  *overlay({ overlay, index }) {
    const planned = new Map(overlay.instances.flatMap(({ rules }) => rules).map(rule => [rule.name, rule]));
    for (const { view, about } of index.seen('rules')) {
      const { name, alerts, annotations } = view;
      if (!alerts) continue;
      const link = annotations[LINK] ?? '';
      if (!/^https?:\/\//.test(link))
        yield {
          about,
          what: `alert ${tick(name)} has ${link === '' ? 'no' : 'an unusable'} annotation ${tick(LINK)}`,
          why: 'the person who is paged would have to find out alone what it means',
          fix: `give it the address of a page that shows what ${tick(name)} means and what to do`,
        };
      const rule = planned.get(name);
      if (rule && link !== '' && !link.endsWith(`/${name}.md`))
        yield {
          about,
          what: `${tick(LINK)} of alert ${tick(name)} leads to \`${link}\`, not to its own page`,
          why: 'the page would be about something else',
          fix: `let it end in \`/${name}.md\``,
        };
      const empty = rule
        ? Object.entries(rule.runbook)
            .filter(([, text]) => text.length === 0)
            .map(([heading]) => heading)
        : [];
      if (rule && empty.length > 0)
        yield {
          at: rule.alert.origin,
          what: `the runbook of ${tick(name)} has no text under ${listing(empty)}`,
          why: 'the person who is paged would read an empty heading',
          fix: 'write what they need to know there',
        };
    }
  },
});
