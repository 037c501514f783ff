import { groupBy } from '../lib/sort.ts';
import { code } from '../lib/template.ts';
import { type Commands, prerequisiteOn } from '../model/commands.ts';
import type { Instance } from '../model/plan.ts';
import type { Prerequisite } from '../model/prerequisite.ts';

const COLUMNS = { NAME: '.metadata.name', PORTS: '.spec.ports[*].name', LABELS: '.metadata.labels' };

/** What must run already, namespace by namespace: the Services that are scraped and that nothing here deploys. */
export function scrapedServices(instances: readonly Instance[], commands: Commands): readonly Prerequisite[] {
  const found = instances.flatMap(({ name, source, options, scrape }) =>
    scrape.from === 'service' && source.workload === undefined
      ? [{ title: source.title, scrape, subject: { instance: name, options, scrape } }]
      : [],
  );
  return [...groupBy(found, ({ scrape }) => scrape.namespace)].flatMap(([namespace, services]) => {
    const rows = services.map(({ title, scrape: { service, matchLabels, port }, subject }) => {
      const labels = Object.entries(matchLabels).map(([key, value]) => code(`${key}=${value}`));
      return `| ${code(subject.instance)} | ${title} | ${code(service)} | ${labels.join(', ')} | ${code(port)} |`;
    });
    const table = [
      '| Source | What it is | Service | Its labels | Its port |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ];
    return services.slice(0, 1).flatMap(({ subject }) =>
      prerequisiteOn(
        {
          title: `What is watched in ${code(namespace)} runs`,
          why: 'These Services are scraped, and nothing here deploys what is behind them. Until they are there, alerts report that they are missing.',
          how: `Deploy them; where yours have other names, write \`service\`, \`selector\` and \`port\` of the source.\n\n${table.join('\n')}`,
          verify: {
            run: [{ intent: 'objects', kinds: ['services'], in: { namespace }, as: { columns: COLUMNS } }],
            expect: 'these Services, with these labels and ports',
          },
        },
        { commands, subject },
      ),
    );
  });
}
