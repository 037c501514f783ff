import { manifestIn } from '../../../../../../generator/kinds/file-text.ts';
import { sh } from '../../../../../../generator/lib/shell.ts';
import { distinct } from '../../../../../../generator/lib/sort.ts';
import { commandBlock } from '../../../../../../generator/lib/template.ts';
import { MARK } from '../../../../../../generator/lib/tree.ts';
import { print } from '../../../../../../generator/lib/yaml.ts';
import { defineDelivery } from '../../../../../../generator/model/delivery.ts';
import { type Plan, writtenOf } from '../../../../../../generator/model/plan.ts';
import { objectFile } from '../../../../../../generator/plan/paths.ts';

const FOLDER = 'manifests';

/** A command over the folder of each overlay. */
const each = ({ overlays }: Plan, cli: string, verb: string) => ({
  commands: overlays.map(({ name }) => commandBlock(sh`${cli} ${verb} -R -f ${`${FOLDER}/${name}`}`)),
});

/** The objects of each overlay as files, which people apply by hand. */
export const delivery = defineDelivery({
  name: 'sample-leaf',
  title: 'Sample leaf',
  keys: {},
  guide: {
    restore: 'the next `kubectl apply` of its folder',
    apply: 'apply its folder again',
    revert: 'the next `kubectl apply` takes it back',
    drift: 'the next `kubectl apply` is rejected',
    arrived: cli => ({ asks: 'Is it applied?', says: `\`${cli} diff -R -f FOLDER\` prints nothing.` }),
    secretsAreAsked: null,
    secretFiles: {
      sops: path => `\`sops decrypt FILE | kubectl apply -f -\` brings each of \`${path}\`.`,
      incomplete: 'What reads a Secret does not start before its file is applied.',
    },
    review: {
      handOver: 'apply its folder',
      overlayComes: {
        why: 'nothing of it is on a cluster until its folder is applied',
        fix: 'see that its cluster and channels are meant, make its Secrets, and apply its folder after merging',
      },
      overlayGoes: {
        why: 'its cluster goes on as it is, and no change of the config reaches it',
        fix: 'make sure that no user relies on it, then delete its objects as OPERATIONS.md shows under Removal',
      },
      overlayIsRenamed: {
        why: 'what receivers hold open under the old name of the cluster is never resolved',
        fix: 'apply its new folder, and close by hand what is open',
      },
      overlayLeaves: {
        why: 'what its folder brought stays, also what the other delivery does not bring',
        fix: 'see that the other delivery brings the same objects, and delete the others',
      },
      deploysOtherwise: { why: 'what it deploys is another', fix: 'apply its folder after merging' },
    },
  },
  parts: ['namespaces'],
  folders: [FOLDER],
  account: () => undefined,
  follows: () => undefined,
  bundle: (kind, overlay, { grafana }) => ({
    kind,
    part: kind === 'overlay' ? overlay : `${overlay}-${kind}`,
    path: `${FOLDER}/${overlay}`,
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
        .flatMap(overlay =>
          writtenOf(overlay).flatMap(({ objects }) =>
            objects.map(({ object, origin }) => [
              `${FOLDER}/${overlay.name}/${object.metadata.namespace ?? '_cluster'}/${objectFile(object)}`,
              `# ${MARK} from ${origin.file}: do not edit, run \`npm run generate\`.\n${print(object)}`,
            ]),
          ),
        ),
    ),
  reading: {
    read: (_, text) => manifestIn(text),
    shows: path => {
      const overlay = /^manifests\/([^/]+)\/.+\.yaml$/.exec(path)?.[1];
      return overlay === undefined ? undefined : { overlay };
    },
    folder: of => (of === 'bootstrap' ? `${FOLDER}/` : `${FOLDER}/${of.overlay}/`),
    applies: () => undefined,
    grants: () => undefined,
    deploys: () => false,
    keeps: () => 'kubectl apply deletes nothing',
    feeds: () => undefined,
    arrives: () => [],
    diverts: () => undefined,
    isKept: () => false,
    strangers: () => [],
  },
  written: () => new Map(),
  pages: async () => ({
    install: { name: 'install', title: 'Install', says: (plan, cli) => each(plan, cli, 'apply') },
    layout: [],
    removal: { name: 'removal', title: 'Removal', says: (plan, cli) => each(plan, cli, 'delete') },
  }),
});
