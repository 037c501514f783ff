import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compileGroup, type KindSchema } from './compile.ts';
import { compileConfig, discoverConfig } from './config.ts';
import { editorSchema } from './editor.ts';
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
  'viaduct.ai': { origin: 'by hand, after viaduct-ai/kustomize-sops ksops.go', version: '09b78f0f' },
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

/** Writes every kind's schema, the compiled groups and the lock, and takes away what no kind in the list asks for. */
function buildKinds(crds: string, openapi: string): void {
  const readers: Record<EmittedKind['from'], Read> = {
    crd: crdReader(crds),
    openapi: openApiReader(openapi),
    hand: kind => ({
      schema: JSON.parse(readFileSync(join(HERE, schemaFile(kind)), 'utf8')) as Schema,
      origin: { ...handOrigin(kind), sha256OfOrigin: null },
    }),
  };
  const groups = new Map<string, KindSchema[]>();
  const lock = emittedKinds.map((kind): Lock => {
    const { schema, origin } = readers[kind.from](kind);
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
  const kept = new Set([
    ...lock.map(({ file }) => file),
    'compiled/config.mjs',
    ...[...groups.keys()].map(group => `compiled/${group}.mjs`),
  ]);
  for (const file of globSync(['*/*.json', 'compiled/*.mjs'], { cwd: HERE }))
    if (!kept.has(file.split(sep).join('/'))) rmSync(join(HERE, file));
}

/** Writes the compiled schemas of the config and the schema for editors. */
async function buildConfig(): Promise<void> {
  const { core, leaves } = await discoverConfig();
  write('compiled/config.mjs', compileConfig(core, leaves));
  write('observability.schema.json', printJson(editorSchema(core, leaves)));
}

const USAGE = 'npm run schemas -- --crds DIR --openapi FILE, or npm run schemas -- --config-only';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { crds: { type: 'string' }, openapi: { type: 'string' }, 'config-only': { type: 'boolean' } },
  });
  if (!values['config-only']) {
    if (!values.crds) throw new Refusal(`which CRDs? ${USAGE}`);
    if (!values.openapi) throw new Refusal(`which OpenAPI document? ${USAGE}`);
    buildKinds(values.crds, values.openapi);
  }
  await buildConfig();
}

try {
  await main();
} catch (error) {
  const usage = error instanceof Refusal || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
  console.error(usage ? `${basename(import.meta.filename)}: ${(error as Error).message}` : error);
  process.exitCode = 2;
}
