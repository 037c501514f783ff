import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compileGroup, type KindSchema } from './compile.ts';
import { compileConfig, discoverConfig } from './config.ts';
import { editorSchema, fileSchemas } from './editor.ts';
import { type EmittedKind, emittedKinds, groupVersion, schemaFile } from './kinds.ts';
import { crdReader, type Origin, openApiReader, type Read, Refusal, sha256 } from './origins.ts';
import { printJson } from './print.ts';
import type { Schema } from './schema.ts';

/** An entry of `schemas/lock.json`. */
interface Lock extends Origin {
  readonly file: string;
  readonly sha256: string;
}

/** Schemas written by hand, by group, and the version of the type they follow. */
const HAND: Readonly<Record<string, { readonly origin: string; readonly version: string }>> = {
  'kustomize.config.k8s.io': {
    origin: 'by hand, after kubernetes-sigs/kustomize api/types/kustomization.go',
    version: 'api/v0.21.2',
  },
  'loki.grafana.com': {
    origin: 'by hand, after grafana/loki operator/docs/operator/api.md',
    version: 'v1',
  },
  'opentelemetry.io': {
    origin: 'by hand, after open-telemetry/opentelemetry-operator apis/v1beta1/opentelemetrycollector_types.go',
    version: 'v0.158',
  },
  'operator.victoriametrics.com': {
    origin: 'by hand, after VictoriaMetrics/operator api/operator/v1beta1/vmrule_types.go',
    version: 'v1beta1',
  },
  'perses.dev': {
    origin: 'by hand, after perses/perses-operator api/v1alpha2 and perses/spec go/dashboard/dashboard.go',
    version: 'v1alpha2',
  },
  'tempo.grafana.com': {
    origin: 'by hand, after grafana/tempo-operator api/tempo/v1alpha1/tempostack_types.go',
    version: 'v0.22',
  },
  'viaduct.ai': { origin: 'by hand, after viaduct-ai/kustomize-sops ksops.go', version: '09b78f0f' },
};

/** What reads the kinds of an origin anew. */
const ANEW: Readonly<Record<Exclude<EmittedKind['from'], 'hand'>, string>> = {
  crd: '`npm run schemas -- --crds DIR`',
  openapi: '`npm run schemas -- --openapi FILE`',
};

function handOrigin({ apiVersion, kind }: EmittedKind) {
  const origin = HAND[groupVersion(apiVersion).group];
  if (!origin) throw new Refusal(`say in schemas/build.ts after what the schema of ${apiVersion} ${kind} is written`);
  return origin;
}

const HERE = import.meta.dirname;
/** Writes a file of this folder, where its text differs. */
function write(file: string, text: string): void {
  const path = join(HERE, file);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** Where the kinds of an origin are read from anew; the others stay as the checkout has them. */
type Anew = Partial<Record<EmittedKind['from'], Read>>;

/** Writes every kind's schema, the compiled groups and the lock, and removes what no kind in the list asks for. */
function buildKinds(anew: Anew): void {
  const kept = readKept();
  const groups = new Map<string, KindSchema[]>();
  const lock = emittedKinds.map((kind): Lock => {
    const { schema, origin } = (anew[kind.from] ?? kept)(kind);
    const file = schemaFile(kind);
    const text = printJson(schema);
    write(file, text);
    const { group } = groupVersion(kind.apiVersion);
    groups.set(group, [...(groups.get(group) ?? []), [kind, schema]]);
    return { file, ...origin, sha256: sha256(text) };
  });
  for (const [group, schemas] of groups) write(`compiled/${group}.mjs`, compileGroup(group, schemas));
  lock.sort((a, b) => (a.file < b.file ? -1 : 1));
  write('lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  const asked = new Set([
    ...lock.map(({ file }) => file),
    'compiled/config.mjs',
    ...[...groups.keys()].map(group => `compiled/${group}.mjs`),
  ]);
  for (const file of globSync(['*/*.json', 'compiled/*.mjs'], { cwd: HERE }))
    if (!asked.has(file.split(sep).join('/'))) rmSync(join(HERE, file));
}

/** The schemas of this checkout, with the origins that the lock names. */
function readKept(): Read {
  const lock = JSON.parse(readFileSync(join(HERE, 'lock.json'), 'utf8')) as Lock[];
  return kind => {
    const file = schemaFile(kind);
    const known = lock.find(entry => entry.file === file);
    if (kind.from !== 'hand' && !known)
      throw new Refusal(`schemas/lock.json has no ${kind.apiVersion} ${kind.kind}: read it with ${ANEW[kind.from]}`);
    if (!existsSync(join(HERE, file)))
      throw new Refusal(
        `there is no schemas/${file}: ${kind.from === 'hand' ? 'write it' : `read it with ${ANEW[kind.from]}`}`,
      );
    const schema = JSON.parse(readFileSync(join(HERE, file), 'utf8')) as Schema;
    if (!known || kind.from === 'hand') return { schema, origin: { ...handOrigin(kind), sha256OfOrigin: null } };
    const { origin, version, sha256OfOrigin } = known;
    return { schema, origin: { origin, version, sha256OfOrigin } };
  };
}

/** Writes the compiled schemas of the config, and those that editors read. */
async function buildConfig(): Promise<void> {
  const { core, leaves, keys, homes } = await discoverConfig();
  write('compiled/config.mjs', compileConfig(core, leaves, keys, homes));
  write('observability.schema.json', printJson(editorSchema(core, leaves, homes)));
  for (const [file, schema] of fileSchemas(leaves)) write(file, printJson(schema));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { crds: { type: 'string' }, openapi: { type: 'string' }, 'config-only': { type: 'boolean' } },
  });
  if (!values['config-only'])
    buildKinds({
      ...(values.crds === undefined ? {} : { crd: crdReader(values.crds) }),
      ...(values.openapi === undefined ? {} : { openapi: openApiReader(values.openapi) }),
    });
  await buildConfig();
}

try {
  await main();
} catch (error) {
  const usage = error instanceof Refusal || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(usage ? `${basename(import.meta.filename)}: ${(error as Error).message}` : error);
  process.exitCode = 2;
}
