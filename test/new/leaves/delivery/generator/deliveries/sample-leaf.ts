import { sh } from '../../../../../../generator/lib/shell.ts';
import { distinct } from '../../../../../../generator/lib/sort.ts';
import { commandBlock } from '../../../../../../generator/lib/template.ts';
import { MARK } from '../../../../../../generator/lib/tree.ts';
import { print } from '../../../../../../generator/lib/yaml.ts';
import { defineDelivery } from '../../../../../../generator/model/delivery.ts';
import type { Plan } from '../../../../../../generator/model/plan.ts';
import { place } from '../../../../../../generator/plan/paths.ts';

/** A command over the folder of each overlay. */
const each = ({ overlays }: Plan, cli: string, verb: string) => ({
  commands: overlays.map(({ name }) => commandBlock(sh`${cli} ${verb} -R -f ${`${place.overlay(name)}/rendered`}`)),
});

/** The objects of each overlay as files, which people apply by hand. */
export const delivery = defineDelivery({
  name: 'sample-leaf',
  title: 'Sample leaf',
  keys: {},
  parts: ['namespaces'],
  folders: ['overlays'],
  account: () => undefined,
  follows: () => undefined,
  bundle: (kind, overlay, { grafana }) => ({
    kind,
    part: kind === 'overlay' ? overlay : `${overlay}-${kind}`,
    path: kind === 'overlay' ? place.overlay(overlay) : `${place.overlay(overlay)}/${kind}`,
    home: grafana.namespace,
    written: kind !== 'secrets',
  }),
  decorate: object => object,
  beside: ({ objects, platform, at }) =>
    distinct(objects.flatMap(({ metadata }) => metadata.namespace ?? [])).map(name => ({
      part: 'namespaces',
      origin: at([], 'key'),
      key: [name],
      make: () => [platform.namespace(name)],
    })),
  bootstrap: () => [],
  prerequisites: () => [],
  tree: ({ overlays }, only) =>
    new Map(
      overlays
        .filter(({ name }) => only === undefined || name === only)
        .flatMap(({ name, objects }) =>
          objects.map(({ object, origin }) => [
            place.rendered(name, object),
            `# ${MARK} from ${origin.file}: do not edit, run \`npm run generate\`.\n${print(object)}`,
          ]),
        ),
    ),
  written: () => new Map(),
  pages: async () => ({
    install: { name: 'install', title: 'Install', view: (plan, cli) => each(plan, cli, 'apply') },
    layout: [],
    removal: { name: 'removal', title: 'Removal', view: (plan, cli) => each(plan, cli, 'delete') },
  }),
});
