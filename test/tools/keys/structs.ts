import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keys of a mapping by name: each leads to what its value is read into, which is the name of a struct, one of `text`, `bool`,
 * `int`, `uint`, `float` and `duration`, or nothing where a type reads in a way of its own. A list of them has `[]` before, and
 * a mapping `{}`.
 */
type Keys = Readonly<Record<string, string>>;

/** Types of Go that YAML is read into, by what they take. */
const PLAIN: Readonly<Record<string, string>> = {
  string: 'text',
  bool: 'bool',
  ...Object.fromEntries(['int', 'int32', 'int64'].map(type => [type, 'int'])),
  ...Object.fromEntries(['uint', 'uint8', 'uint16', 'uint32', 'uint64'].map(type => [type, 'uint'])),
  ...Object.fromEntries(['float32', 'float64'].map(type => [type, 'float'])),
  // prometheus/common, model/time.go.
  'model.Duration': 'duration',
  // prometheus, model/labels; net/url.
  'labels.Labels': '{}text',
  'url.Values': '{}[]text',
};

/** Types that read a text in a way of their own, and nothing else (their `UnmarshalYAML` begins with a string). */
const READ_FROM_TEXT: ReadonlySet<string> = new Set([
  ...['URL', 'SecretURL', 'Regexp', 'TLSVersion', 'Base2Bytes', 'HostPort', 'ValidationScheme'],
]);

/** Where the source of a package of Go is, by its import path; nothing where it is not at hand. */
type FolderOf = (path: string) => string | undefined;

interface Struct {
  readonly body: string;
  readonly home: Package;
  /** Import paths by the names that the file calls them by. */
  readonly imports: ReadonlyMap<string, string>;
}

interface Package {
  readonly path: string;
  readonly structs: ReadonlyMap<string, Struct>;
  /** Types that are a list, a map or a pointer of another one, or a text, by name. */
  readonly others: ReadonlyMap<string, string>;
  readonly text: string;
}

const last = (path: string): string =>
  path
    .replace(/\/v\d+$/, '')
    .split('/')
    .at(-1) ?? path;

/** Reads structs of Go from their source, as far as their tags for YAML go. */
export function structsOf(folderOf: FolderOf) {
  const packages = new Map<string, Package | undefined>();
  const read = (path: string): Package | undefined => {
    if (!packages.has(path)) packages.set(path, readPackage(path, folderOf(path)));
    return packages.get(path);
  };
  const types = new Map<string, Record<string, string>>();

  /** The struct that a type names, from where it is written. */
  function find(
    type: string,
    { home, imports }: Pick<Struct, 'home' | 'imports'>,
  ): readonly [string, Struct] | undefined {
    const bare = type.replace(/^(?:\*|\[\d*\]|map\[\w+\])+/, '');
    const [first = '', second] = bare.split('.');
    const at = second === undefined ? home : read(imports.get(first) ?? '');
    const name = second ?? first;
    const struct = at?.structs.get(name);
    if (at && struct) return [`${at.path}.${name}`, struct];
    const other = at?.others.get(name);
    const [some] = at?.structs.values() ?? [];
    return at && other !== undefined && some ? find(other, some) : undefined;
  }

  /** Notes the keys of a struct, and returns its name; nothing where its fields have no tags: it is read in a way of its own. */
  function note(type: string, from: Pick<Struct, 'home' | 'imports'>): string {
    const found = find(type, from);
    if (!found) return '';
    const [name, struct] = found;
    if (types.has(name)) return name;
    if (!struct.body.includes('yaml:"')) return '';
    const keys: Record<string, string> = {};
    types.set(name, keys);
    for (const line of struct.body.split('\n')) {
      const [, of = '', tag] = /^\s*(?:\w+\s+)?([\w.*[\]]+)\s+`[^`]*\byaml:"([^"]*)"/.exec(line) ?? [];
      if (tag === undefined) continue;
      const [key = '', ...options] = tag.split(',');
      if (of === 'discovery.Configs') Object.assign(keys, ways());
      else if (key === '-') continue;
      else if (options.includes('inline') && of.startsWith('map[')) keys['*'] = '';
      else if (options.includes('inline')) Object.assign(keys, types.get(note(of, struct)));
      else if (key !== '') keys[key] = formOf(of, struct);
    }
    return name;
  }

  /** What a value of a type is read into. */
  function formOf(type: string, from: Pick<Struct, 'home' | 'imports'>): string {
    const bare = type.replace(/^\*/, '');
    if (bare.startsWith('[]')) return `[]${formOf(bare.slice(2), from)}`;
    const ofMap = /^map\[[\w.]+\](.+)$/.exec(bare)?.[1];
    if (ofMap !== undefined) return `{}${formOf(ofMap, from)}`;
    const plain = PLAIN[bare] ?? (READ_FROM_TEXT.has(bare.replace(/^\w+\./, '')) ? 'text' : undefined);
    if (plain !== undefined) return plain;
    const [first = '', second] = bare.split('.');
    const at = second === undefined ? from.home : read(from.imports.get(first) ?? '');
    const name = second ?? first;
    const other = at?.others.get(name);
    const isRead = at?.text.includes(`*${name}) UnmarshalYAML(`) === true;
    // A text that is read in a way of its own is a text still; of a list nothing is known.
    if (at && other !== undefined && (other === 'string' || !isRead)) {
      const [some] = at.structs.values();
      return some ? formOf(other, some) : (PLAIN[other] ?? '');
    }
    return other === undefined ? note(bare, from) : '';
  }

  let known: Keys | undefined;
  /** Ways to discover targets: each package below `discovery` names its own (discovery/registry.go). */
  function ways(): Keys {
    const root = 'github.com/prometheus/prometheus/discovery';
    const folder = folderOf(root) ?? '';
    // The struct is one of a function (discovery/targetgroup/targetgroup.go, Group.UnmarshalYAML).
    types.set(`${root}/targetgroup.Group`, { targets: '[]text', labels: '{}text' });
    known ??= Object.fromEntries([
      ['static_configs', `[]${root}/targetgroup.Group`],
      ...readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .flatMap(({ name }) => {
          const made = read(`${root}/${name}`);
          return [
            ...(made?.text.matchAll(/func \(\*?(?:\w+ )?\*?(\w+)\) Name\(\) string\s*\{\s*return "(\w+)"/g) ?? []),
          ].map(([, type = '', way]) => {
            const [some] = made?.structs.values() ?? [];
            return [`${way}_sd_configs`, `[]${some ? note(type, some) : ''}`];
          });
        }),
    ]) as Keys;
    return known;
  }

  return {
    /** Notes what a struct of a package is made of, and returns its name. */
    root(path: string, name: string): string {
      const struct = read(path)?.structs.get(name);
      if (!struct) throw new Error(`${path} has no struct ${name}`);
      return note(name, struct);
    },
    types: (): Readonly<Record<string, Keys>> => Object.fromEntries(types),
  };
}

function readPackage(path: string, folder: string | undefined): Package | undefined {
  if (folder === undefined || !existsSync(folder)) return undefined;
  const structs = new Map<string, Struct>();
  const others = new Map<string, string>();
  const texts = readdirSync(folder)
    .filter(file => file.endsWith('.go') && !file.endsWith('_test.go'))
    .map(file => readFileSync(join(folder, file), 'utf8'));
  const home: Package = { path, structs, others, text: texts.join('\n') };
  for (const text of texts) {
    const imports = new Map(
      [...text.matchAll(/^\s*(?:import )?(?:(\w+) )?"([\w./-]+)"$/gm)].map(([, alias, from = '']) => [
        alias ?? last(from),
        from,
      ]),
    );
    for (const [, name = '', body = ''] of text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm))
      structs.set(name, { body, home, imports });
    for (const [, name = '', of = ''] of text.matchAll(/^type (\w+) ((?:\[\]|\*|map\[\w+\])+[\w.]+|string)$/gm))
      others.set(name, of);
  }
  return home;
}
