/**
 * The verbs of the command line. A closed axis: help, completion and the loader answer for each. An argument in brackets may
 * be left out, and one with dots may be given more than once.
 */
export const VERBS = {
  generate: {
    args: '',
    does: 'write what follows from the config, and nothing else',
    flags: ['check', 'dry-run', 'watch', 'overlay'],
    examples: [
      ['generate', 'after each change of the config'],
      ['generate --check', 'in a pipeline: exit 1 where a committed file differs'],
      ['generate --watch', 'while you edit'],
    ],
  },
  diff: {
    args: '[REF] [REF]',
    does: 'report what a change means for people',
    flags: ['fail-on', 'profile'],
    examples: [
      ['diff', 'what has changed since this work left the branch that is deployed'],
      ['diff v1 v2', 'between two tags'],
      ['diff -o markdown --fail-on stop', 'the comment for a pull request; exit 1 where a change must not be merged'],
      ['diff -o html > diff.html', 'a page with every changed dashboard before and after'],
    ],
  },
  preview: {
    args: '[FILE]',
    does: 'write a page with a picture of every dashboard, and with --watch serve it',
    flags: ['watch', 'overlay', 'profile'],
    examples: [
      ['preview --watch', 'serve it, and draw again whenever the config is saved'],
      ['preview prod.html --overlay prod', 'one overlay, in a file of your own'],
    ],
  },
  validate: {
    args: 'PATH...',
    does: 'check manifests that were not made here against every law that holds anywhere',
    flags: ['platform'],
    examples: [
      ['validate deploy', 'a folder with all that is below it, rendered as it would be deployed'],
      ['validate apps/vllm rules.yml prometheus.yml', 'folders and files that go to one place'],
      ['cat rendered/*.yaml | PROGRAM validate -', 'what another tool prints'],
      ['helm template chart | PROGRAM validate - --platform NAME', 'the same, for a platform by its name'],
      ['validate . -o github', 'for a pipeline: each finding at its line; also `sarif`, `junit` and `json`'],
    ],
  },
  explain: {
    args: 'NAME [VERSION] [VERSION]',
    does: 'explain a name, or what another version of a source would change',
    flags: [],
    examples: [
      ['explain VllmQueueBacklog', 'an alert; also a metric, check, verdict, source, receiver, platform or trap'],
      ['explain vllm 0.10.0 0.12.0', 'which alerts and panels a new version of a source changes'],
    ],
  },
  list: {
    args: 'SUBJECT',
    does: 'list what there is of a subject',
    flags: [],
    examples: [
      ['list alerts', 'each with severity, wait, thresholds and receivers'],
      ['list metrics -o json', 'as data, whose schema is schemas/list.schema.json'],
    ],
  },
  init: {
    args: '[DIR]',
    does: 'begin a repository, or with --here add to the one that is there',
    flags: ['here', 'template', 'set', 'skip', 'package'],
    examples: [
      ['init my-observability', 'a new folder; in a terminal it asks for what it needs'],
      ['init --here', 'the folder you are in: no file that is there is changed'],
      ['init observability', 'in a repository of yours: a folder of its own, and pipelines at the top'],
    ],
  },
  contract: {
    args: 'ACTION FROM [MORE]',
    does: 'capture what a program of yours exposes as a contract, or compare a contract with what it exposes now',
    flags: [],
    examples: [
      ['contract capture http://127.0.0.1:8000/metrics model-server', 'print the contract of a program that runs'],
      ['contract capture dump.txt', 'the same from a page that was kept; `-` is standard input'],
      ['contract compare contracts/model-server.yaml dump.txt', 'what a newer page has differently'],
    ],
  },
  import: {
    args: 'PATH',
    does: 'print rules and dashboards that you have as alerts and panels of a source of kind `custom`',
    flags: [],
    examples: [
      ['import rules.yml', 'the alerts of a file; what has no place is reported at its line'],
      ['import monitoring/ > part.yaml', 'the rules and dashboards of a folder; no file is changed'],
    ],
  },
  completion: {
    args: 'SHELL',
    does: 'print the completions of a shell',
    flags: [],
    examples: [['completion bash', 'the first line of what it prints names the file that it belongs to']],
  },
  help: {
    args: '[VERB]',
    does: 'print this, or the flags and examples of a verb',
    flags: [],
    examples: [['help validate', 'the same as `validate --help`']],
  },
} as const satisfies Readonly<Record<string, VerbFacts>>;

export type Verb = keyof typeof VERBS;

interface VerbFacts {
  readonly args: string;
  readonly does: string;
  /** Flags of this verb alone. */
  readonly flags: readonly string[];
  /** What people type, and what it is for. Where another program comes first, `PROGRAM` stands for this one. */
  readonly examples: readonly (readonly [typed: string, does: string])[];
}

interface FlagFacts {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** What stands for the value in help. */
  readonly value?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly does: string;
}

/** Every flag there is. */
export const FLAGS = {
  check: { type: 'boolean', does: 'write nothing; exit 1 where files differ from what the config makes' },
  'dry-run': { type: 'boolean', does: 'write nothing; list what would be written and removed' },
  watch: { type: 'boolean', does: 'do it again whenever the config is saved' },
  overlay: { type: 'string', value: 'NAME', does: 'one overlay only: what it has of its own, beside what all share' },
  'fail-on': { type: 'string', value: 'RISK', does: 'exit 1 from this risk on: stop or look' },
  profile: {
    type: 'string',
    value: 'NAME',
    does: 'how sources fare in pictures, where this program can play them; none: sample shapes',
  },
  template: { type: 'string', value: 'NAME', does: 'what the new repository watches to begin with' },
  here: { type: 'boolean', does: 'add to a folder with other files: none of them is changed' },
  skip: {
    type: 'string',
    value: 'RECEIVER',
    multiple: true,
    does: 'a receiver of the template to leave out; again for each',
  },
  package: {
    type: 'string',
    value: 'FROM',
    does: 'where the new repository has this program from: a tarball, an address or a version; default: the version that runs',
  },
  set: { type: 'string', value: 'PATH=VALUE', multiple: true, does: 'an answer of `init`; again for each' },
  platform: {
    type: 'string',
    value: 'NAME',
    does: 'the platform that the manifests are for; default: what they look like',
  },
  config: { type: 'string', short: 'c', value: 'FILE', does: 'the config; default observability.yaml' },
  cwd: { type: 'string', value: 'DIR', does: 'the output folder, in which the config is looked for; default .' },
  output: {
    type: 'string',
    short: 'o',
    value: 'FORMAT',
    does: 'text, json, github, sarif or junit; of diff markdown and html too',
  },
  quiet: { type: 'boolean', does: 'print errors only' },
  color: { type: 'boolean', does: 'colour, or with --no-color none; default where a person reads it' },
  help: { type: 'boolean', short: 'h', does: 'print this' },
  version: { type: 'boolean', does: 'print the version' },
} as const satisfies Readonly<Record<string, FlagFacts>>;

export type Flag = keyof typeof FLAGS;

/** The flags of every verb. */
export const COMMON: readonly Flag[] = ['config', 'cwd', 'output', 'quiet', 'color', 'help'];

/** What `list` lists. */
export const SUBJECTS = [
  'sources',
  'receivers',
  'platforms',
  'deliveries',
  'alerts',
  'metrics',
  'dashboards',
  'secrets',
  'checks',
  'verdicts',
  'routes',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What can be done with a contract. */
export const ACTIONS = ['capture', 'compare'] as const;

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** Values of flags as they were given. */
export interface Given {
  readonly check?: boolean;
  readonly 'dry-run'?: boolean;
  readonly watch?: boolean;
  readonly overlay?: string;
  readonly 'fail-on'?: string;
  readonly platform?: string;
  readonly profile?: string;
  readonly template?: string;
  readonly set?: readonly string[];
  readonly here?: boolean;
  readonly skip?: readonly string[];
  readonly package?: string;
  readonly config?: string;
  readonly cwd?: string;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
}

/** The command is invalid: exit code 2 and a hint, no stack. */
export class UsageError extends Error {}

/**
 * Runs a verb and returns its exit code. A verb is loaded only when it is asked for.
 */
export type Run = (args: readonly string[], given: Given) => Promise<number>;
