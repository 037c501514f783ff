import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { by } from '../generator/lib/sort.ts';

/** `npm run third-party` writes `THIRD_PARTY.md` from the lock files of packages and of schemas. */
const ROOT = new URL('..', import.meta.url);
const PAGE = new URL('THIRD_PARTY.md', ROOT);

/** Licences that all let their work be used and passed on with their notice kept. Another one is a decision for people. */
const PERMISSIVE = ['Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The licence of each repository that schemas were read from, as its file LICENSE says. */
const REPOSITORIES: Readonly<Record<string, string>> = {
  'argoproj/argo-cd': 'Apache-2.0',
  'bitnami-labs/sealed-secrets': 'Apache-2.0',
  'external-secrets/external-secrets': 'Apache-2.0',
  'fluxcd/kustomize-controller': 'Apache-2.0',
  'fluxcd/source-controller': 'Apache-2.0',
  'grafana/grafana-operator': 'Apache-2.0',
  'kubernetes/kubernetes': 'Apache-2.0',
  'openshift/api': 'Apache-2.0',
  'operator-framework/api': 'Apache-2.0',
  'prometheus-operator/prometheus-operator': 'Apache-2.0',
};

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

/** What comes along with the program, and under which licence. */
interface Part {
  readonly name: string;
  /** Empty where the project's own file does not say. */
  readonly version: string;
  readonly license: string;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as T;

/** The packages that an installation of the program has, by the lock file: none that only its development needs. */
export function shippedPackages(): readonly Part[] {
  const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev, optional, link }]) => path.startsWith('node_modules/') && !dev && !optional && !link)
    .map(([path, { version, license = 'unknown' }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
    }))
    .sort(by(({ name, version }) => `${name} ${version}`));
}

/** The repositories that schemas were read from. Those written here have none. */
function schemaOrigins(): readonly Part[] {
  const lock = read<readonly { readonly origin: string; readonly version: string | null }[]>('schemas/lock.json');
  const parts = lock
    .filter(({ origin }) => origin.includes('/') && !origin.startsWith('by '))
    .map(({ origin, version }) => {
      const [name = ''] = origin.split(' ');
      return { name, version: version ?? '', license: REPOSITORIES[name] ?? 'unknown' };
    });
  return [...new Map(parts.map(part => [`${part.name} ${part.version}`, part])).values()].sort(by(({ name }) => name));
}

/** The page. A licence that is not known to be permissive is an error. */
export function thirdParty(): string {
  const [packages, origins] = [shippedPackages(), schemaOrigins()];
  for (const { name, license } of [...packages, ...origins])
    if (!PERMISSIVE.includes(license))
      throw new Error(`\`${name}\` has the licence \`${license}\`: see package/third-party.ts`);
  const table = (parts: readonly Part[]): string =>
    parts.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n');
  return `<!-- Generated from package-lock.json and schemas/lock.json: do not edit, run \`npm run third-party\`. -->

# What comes from others

The program is under the [Apache License 2.0](LICENSE). An installation of it brings these packages, each with its own
licence beside it:

| Package | Version | Licence |
| --- | --- | --- |
${table(packages)}

The schemas of objects below \`schemas/\` are made from those of these projects, without their prose:

| Project | Version | Licence |
| --- | --- | --- |
${table(origins)}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, thirdParty());
