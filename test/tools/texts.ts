const words = (text: string): string[] => text.split(' ');

/** Texts that a careless printer or reader of YAML takes for something else, or breaks. */
export const TEXTS: readonly string[] = [
  ...words('yes off null ~ true 0777 0o17 0x1F 1_000 1e3 .5 -.inf 1:20 2024-01-01 << = *a &a !a %a @a `a` \\ \\n'),
  ...words('it\'s "q" a"b\'c {a:b} [a] ${VAR} $1 $patch größe 模型 🔥 a/b~c ~1 - ? : | > , \u00a0 \u200b \ufeffx'),
  ...['', ' lead', 'trail ', 'a: b', 'a #b', '# c', '- a', '? a', 'tab\there', 'x\t', 'two\nlines', 'end\n', '\n\n'],
  ...[' x\n y', 'a\n\tb', 'a\r\nb', '---\nx', '{ a: b }', 'a'.repeat(200)],
];

/** What YAML 1.1 takes for a line break, and what it refuses (go-yaml, `yamlprivateh.go` and `readerc.go`). */
const LOST_CHARACTERS = /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/;

/** Whether kustomize refuses a text or changes it, for a character that YAML 1.1 cannot hold. */
export const isLost = (text: string): boolean => LOST_CHARACTERS.test(text) || !text.isWellFormed();

/** One of each kind of lost text. */
export const LOST: readonly string[] = [...['\u007f', '\u0085', '\u009f', 'a\u2028b', '\u2029', '\uffff', '\ud800']];

/** Texts that quotes alone carry through a resource, and nothing through a patch: a config may not hold them. */
export const QUOTED: readonly string[] = ['\tx\ny', '\n\tx', ' \n', '\n \n'];

/** What random texts are put together from. */
export const MORSELS: readonly string[] = [
  ...words(
    '# : - a b " \' \\ { } [ ] , & * ! | > % @ ` ? = ~ . 0 1 e _ ü 🔥 \u0000 \u0007 \u001b \ufeff \ufffd \u200b \u00a0',
  ),
  ...['\t', '\n', '\n', '\n', '\r', ' ', ' ', '<<', '---', '...', 'yes', 'null'],
];

/** Names that are fine in Kubernetes, and that YAML 1.1 takes for something else. */
export const NAMES: readonly string[] = [
  ...words('a x1 0 1e3 null yes on 0x1 dev a-b team-a'),
  'a-name-that-goes-on-and-on-up-to-forty-x',
];
export const NAMESPACES: readonly string[] = [...NAMES, 'vllm', 'monitoring', 'models', 'm'.repeat(63)];

/** Label names of Prometheus, and label keys and values of Kubernetes. */
export const LABELS = words('team alert_route yes n null _x A1');
export const KEYS = [
  ...words('component app.kubernetes.io/name example.com/a_b.c-d y no 1 0x1 1e3 null'),
  'a'.repeat(63),
];
export const VALUES = [...words('predictor yes null 0777 1e3 1_000 0x1F 1.0 a.b-c_d 2024-01-01 true'), 'b'.repeat(63)];

export const CHANNELS = words('#alerts @someone yes 0777 null #größe #a:b - {a} [x #it\'s #"q" ` %x | > #~1/x #🔥');
export const DURATIONS = words('5m 10m 90m 1h30m 6h 1d 1w2d 300s');
