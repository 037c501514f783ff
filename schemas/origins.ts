import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { convert, type Definitions } from './convert.ts';
import { type EmittedKind, groupVersion } from './kinds.ts';
import type { Schema } from './schema.ts';

/** Where a schema was taken from. */
export interface Origin {
  readonly origin: string;
  /** Tag or commit; null where the origin's list names none, and only the hash tells. */
  readonly version: string | null;
  /** Of the origin's file; null for what is written by hand. */
  readonly sha256OfOrigin: string | null;
}

/** Finds the schema of a kind, converted. Refuses where there is none. */
export type Read = (kind: EmittedKind) => { readonly schema: Schema; readonly origin: Origin };

/** Files that are not there or do not fit: a message with a remedy, not a bug. */
export class Refusal extends Error {}

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** The API server's own OpenAPI document, `api/openapi-spec/swagger.json` of the Go module k8s.io/kubernetes. */
const OPENAPI = {
  origin: 'kubernetes/kubernetes api/openapi-spec/swagger.json',
  version: 'v1.36.3',
  sha256: 'dcede2063da1d7ad62ecb5af8adb6d7fabd0b52385a7fa0048afb491dac90450',
} as const;

/** The CRDs of a folder, each with the origin that its `ORIGINS.json` names. */
export function crdReader(folder: string): Read {
  const list = join(folder, 'ORIGINS.json');
  if (!existsSync(list))
    throw new Refusal(
      `there is no file ${list}: name the folder of CRD files with \`--crds\`; its ORIGINS.json lists {file, origin, sha256OfOrigin} of each`,
    );
  const origins = JSON.parse(readFileSync(list, 'utf8')) as { file: string; origin: string; sha256OfOrigin: string }[];
  return kind => {
    const { group, version } = groupVersion(kind.apiVersion);
    for (const { file, origin, sha256OfOrigin } of origins.filter(entry => entry.file.startsWith(`${group}_`))) {
      const { spec } = parse(readFileSync(join(folder, file), 'utf8')) as { spec: CrdSpec };
      const found = spec.versions.find(candidate => candidate.name === version);
      if (spec.names.kind !== kind.kind || !found) continue;
      const { repository, commit, tag, path } =
        /^(?<repository>[^\s@]+)(?:@(?<commit>\S+)| (?<tag>v\S+))? (?<path>\S+)$/.exec(origin)?.groups ?? {};
      const schema = convert({ ...kind, clusterScoped: spec.scope === 'Cluster' }, found.schema.openAPIV3Schema);
      return { schema, origin: { origin: `${repository} ${path}`, version: tag ?? commit ?? null, sha256OfOrigin } };
    }
    throw new Refusal(
      `${list} lists no CRD of ${kind.apiVersion} ${kind.kind}: add its file, or take the kind out of schemas/kinds.ts`,
    );
  };
}

interface CrdSpec {
  readonly names: { readonly kind: string };
  readonly scope: string;
  readonly versions: readonly { readonly name: string; readonly schema: { readonly openAPIV3Schema: Schema } }[];
}

interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** The kinds of the API server itself. */
export function openApiReader(file: string): Read {
  if (!existsSync(file))
    throw new Refusal(
      `there is no file ${file}: \`go mod download -json k8s.io/kubernetes@${OPENAPI.version}\` prints a Dir that holds api/openapi-spec/swagger.json`,
    );
  const bytes = readFileSync(file);
  if (sha256(bytes) !== OPENAPI.sha256)
    throw new Refusal(
      `${file} is not that of ${OPENAPI.version}: give that version's file, or put the new version and sha256 (${sha256(bytes)}) into schemas/origins.ts`,
    );
  const { definitions } = JSON.parse(bytes.toString()) as { definitions: Definitions };
  const { sha256: sha256OfOrigin, ...origin } = OPENAPI;
  return kind => {
    const { group, version } = groupVersion(kind.apiVersion);
    const found = Object.values(definitions).find(({ 'x-kubernetes-group-version-kind': ids }) =>
      ((ids ?? []) as GroupVersionKind[]).some(
        id => id.kind === kind.kind && id.version === version && (id.group || 'core') === group,
      ),
    );
    if (!found) throw new Refusal(`${file} defines no ${kind.apiVersion} ${kind.kind}: correct schemas/kinds.ts`);
    return { schema: convert(kind, found, definitions), origin: { ...origin, sha256OfOrigin } };
  };
}
