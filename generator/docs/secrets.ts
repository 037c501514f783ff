import { remoteKey } from '../kinds/external-secret.ts';
import { type Fragment, fragment, joined, type Line, sh } from '../lib/shell.ts';
import { distinct, groupBy } from '../lib/sort.ts';
import { code, commandBlock } from '../lib/template.ts';
import { type SecretsKind, type SecretsWay, secretsWay } from '../model/config.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { type WholeSecret, wholeSecrets } from '../model/secret.ts';
import { PATHS } from '../plan/paths.ts';
import { fold, foldItems, listed, only, which } from './fold.ts';

/** Secrets that differ in their namespace alone, together. */
const alike = (secrets: readonly WholeSecret[]): { name: string; keys: WholeSecret['keys']; namespaces: string[] }[] =>
  [...groupBy(secrets, ({ name, keys }) => JSON.stringify([name, keys])).values()].flatMap(members => {
    const [first] = members;
    return first ? [{ name: first.name, keys: first.keys, namespaces: members.map(({ namespace }) => namespace) }] : [];
  });

/** What the region about Secrets shows: a table of keys, then what makes them, for each set of overlays that agree. */
export function secretsView(plan: Plan, cli: string) {
  const rows = foldItems(plan.overlays, overlay =>
    alike(wholeSecrets(overlay.secrets)).flatMap(({ name, namespaces, keys }) =>
      keys.map(key => ({
        secret: namespaces.map(namespace => code(`${namespace}/${name}`)).join(', '),
        key: key.key,
        meaning: `${key.meaning}${key.optional ? ' (optional)' : ''}`,
        reader: key.reader,
      })),
    ),
  );
  const groups = fold(plan.overlays, overlay => ({
    secrets: wholeSecrets(overlay.secrets),
    way: secretsWay(overlay.config),
    asked: overlay.delivery.guide.secretsAreAsked,
    files: overlay.secretFiles ? filesOf(overlay) : NONE,
  }));
  return {
    rows: rows.map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) })),
    groups: groups
      .filter(({ value }) => value.secrets.length > 0)
      .map(({ value: { secrets, way, asked, files }, overlays }) => ({
        where: groups.length > 1 ? which(overlays, plan) : '',
        script: asked ?? (HOW[way.kind] as How)(secrets, { cli, ...files }, way),
        optional: !asked && optional(secrets) ? OPTIONAL[way.kind](optional(secrets)) : '',
      })),
  };
}

/** The encrypted files that people commit for an overlay, and what its delivery says of them. */
interface Files {
  /** The folder of an overlay's, before the overlay's name and after it. */
  readonly folder: readonly [before: string, after: string];
  /** What stands for all of them. */
  readonly path: string;
  readonly sops: string;
  readonly incomplete: string;
}

const NONE: Files = { folder: ['', ''], path: '', sops: '', incomplete: '' };

const OVERLAY = 'OVERLAY';

function filesOf({ delivery, config }: OverlayPlan): Files {
  const { path: folder } = delivery.bundle('secrets', OVERLAY, config);
  const [before = '', after = ''] = folder.split(OVERLAY);
  const path = `${folder}/${PATHS.secretFile({ apiVersion: '', kind: '', metadata: { name: 'NAME', namespace: 'NAMESPACE' } })}`;
  const { sops, incomplete } = delivery.guide.secretFiles;
  return { folder: [before, after], path, sops: sops(path), incomplete };
}

type Setting = Files & { readonly cli: string };

type How<Way = SecretsWay> = (secrets: readonly WholeSecret[], setting: Setting, way: Way) => string;

/** What people do before the first sync, in Markdown, for each way of coming by Secrets. */
const HOW: { readonly [K in SecretsKind]: How<Extract<SecretsWay, { kind: K }>> } = {
  existing: (secrets, setting) => commandBlock(script(secrets, setting)),
  'external-secrets': (secrets, { cli }, store) =>
    [
      `The External Secrets operator fetches them from ClusterSecretStore ${code(store.store)}, which must be there: ${code(sh`${cli} get clustersecretstores.external-secrets.io ${store.store}`)} prints \`Valid\`. Put into it:`,
      '',
      '| Key in the store | Properties |',
      '| --- | --- |',
      ...secrets.map(secret => {
        const keys = secret.keys.filter(({ optional: isOptional }) => !isOptional).map(({ key }) => code(key));
        return `| ${code(remoteKey(store, secret))} | ${keys.join(', ')} |`;
      }),
    ].join('\n'),
  'sealed-secrets': (secrets, setting) =>
    [
      `The Sealed Secrets controller must run on each cluster, and makes them from files that only it can decrypt: \`${setting.path}\`. This writes those of one overlay, sealed for the cluster that \`kubeseal\` finds; run it here for each overlay, and commit what it writes. ${setting.incomplete}`,
      '',
      commandBlock(script(secrets, setting, fragment`kubeseal --format yaml`)),
    ].join('\n'),
  sops: (secrets, setting) =>
    [
      `${setting.sops} This writes the files of one overlay by the rules of your \`.sops.yaml\`; run it here for each overlay, and commit what it writes. ${setting.incomplete}`,
      '',
      commandBlock(script(secrets, setting, SOPS)),
    ].join('\n'),
};

/** The name decides which rule of `.sops.yaml` holds; what names a Secret stays readable. */
const SOPS = fragment`sops encrypt --filename-override "$file" --input-type yaml --output-type yaml --encrypted-regex "^(data|stringData)$" /dev/stdin`;

/** What is said of keys that may be left out. */
const OPTIONAL: { readonly [K in SecretsKind]: (keys: string) => string } = {
  existing: keys =>
    `Optional, so not asked for above: ${keys}. Add a line \`--from-file=KEY=<(printf %s "$VALUE")\` like the others.`,
  'external-secrets': keys => `Optional, and not fetched: ${keys}.`,
  'sealed-secrets': keys => OPTIONAL.existing(keys),
  sops: keys => OPTIONAL.existing(keys),
};

/**
 * Commands that make the Secrets without a value in them: each is asked for. The parentheses make the shell read all
 * of it before it runs any, or the first prompt would swallow the next line of what was pasted; they also end the life
 * of the values. Values go through a file descriptor: arguments of a command are seen by everybody on the machine.
 * @param encrypt a command that reads a Secret and prints what may be committed; without one they go to the cluster
 */
function script(secrets: readonly WholeSecret[], { cli, folder: [before, after] }: Setting, encrypt?: Fragment): Line {
  const blocks = alike(secrets).map(({ name, keys, namespaces }) => {
    const asked = keys.filter(key => !key.optional);
    const loop = namespaces.length > 1;
    const indent = loop ? fragment`    ` : fragment`  `;
    const namespace = loop ? fragment`"$namespace"` : fragment`${namespaces[0] ?? ''}`;
    const made = [
      sh`${indent}${cli} create secret generic ${name} -n ${namespace}`,
      ...asked.map(({ key }) => sh`${indent}  --from-file=${key}=<(printf %s "$${variable(name, key)}")`),
      ...(encrypt ? [sh`${indent}  --dry-run=client -o yaml | ${encrypt} >"$file"`] : []),
    ];
    const create = [
      ...(encrypt
        ? [sh`${indent}file="${before}$overlay${after}/"${namespace}${`/${name}.yaml`}; mkdir -p "\${file%/*}"`]
        : []),
      joined(made, ' \\\n'),
    ];
    return [
      ...asked.map(({ key }) => sh`  ask ${variable(name, key)} ${`${name} ${key}`}`),
      ...(loop ? [sh`  for namespace in ${namespaces}; do`, ...create, sh`  done`] : create),
    ];
  });
  const namespaces = distinct(secrets.map(({ namespace }) => namespace));
  const first = encrypt
    ? [sh`  printf 'overlay: '; read -r overlay`]
    : [
        sh`  for namespace in ${namespaces}; do`,
        sh`    ${cli} get namespace "$namespace" >/dev/null 2>&1 || ${cli} create namespace "$namespace"`,
        sh`  done`,
      ];
  return joined(
    [
      sh`(`,
      sh`  ask() { printf '%s: ' "$2"; read -rs "$1"; echo; }`,
      sh``,
      ...first,
      ...blocks.flatMap(block => [sh``, ...block]),
      sh`)`,
    ],
    '\n',
  );
}

/** A shell variable of its own for each key: lower-case, so that it is none of the shell's or the environment's. */
const variable = (name: string, key: string): string =>
  `${name}_${key}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_');

/** What is said of the keys that may be left out. */
const optional = (secrets: readonly WholeSecret[]): string => {
  const keys = secrets.flatMap(({ name, keys: all }) =>
    all.filter(key => key.optional).map(({ key }) => `${code(key)} of ${code(name)}`),
  );
  return listed(distinct(keys));
};
