import { sh } from '../lib/shell.ts';
import { groupBy } from '../lib/sort.ts';
import { code } from '../lib/template.ts';
import type { Instance } from '../model/plan.ts';
import type { Prerequisite } from '../model/prerequisite.ts';

/** What must run already, namespace by namespace: the Services that are scraped and that nothing here deploys. */
export function scrapedServices(instances: readonly Instance[]): Prerequisite[] {
  const found = instances.flatMap(({ name, source, scrape }) =>
    scrape.from === 'service' && source.workload === undefined ? [{ name, title: source.title, ...scrape }] : [],
  );
  return [...groupBy(found, ({ namespace }) => namespace)].map(([namespace, services]) => {
    const rows = services.map(({ name, title, service, matchLabels, port }) => {
      const labels = Object.entries(matchLabels).map(([key, value]) => code(`${key}=${value}`));
      return `| ${code(name)} | ${title} | ${code(service)} | ${labels.join(', ')} | ${code(port)} |`;
    });
    const table = [
      '| Source | What it is | Service | Its labels | Its port |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ];
    return {
      title: `What is watched in ${code(namespace)} runs`,
      why: 'These Services are scraped, and nothing here deploys what is behind them. Until they are there, alerts say that they are missing.',
      how: `Deploy them; where yours have other names, write \`service\`, \`selector\` and \`port\` of the source.\n\n${table.join('\n')}`,
      verify: {
        run: sh`kubectl get services -n ${namespace} -o custom-columns='NAME:.metadata.name,PORTS:.spec.ports[*].name,LABELS:.metadata.labels'`,
        expect: 'these Services, with these labels and ports',
      },
    };
  });
}
