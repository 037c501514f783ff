import { PRODUCT } from '../lib/names.ts';
import { leaves } from '../plan/discover.ts';
import { FORMATS } from '../report/printer.ts';
import { LIMITS } from '../views/review.ts';
import {
  ACTIONS,
  COMMON,
  FLAGS,
  type Flag,
  type Run,
  SHELLS,
  type Shell,
  SUBJECTS,
  VERBS,
  type Verb,
} from './command.ts';
import { oneOf } from './parse.ts';

/** Prints a completion script; the first line of each says where it goes. */
export const run: Run = ([shell = '']) => {
  process.stdout.write(SCRIPTS[oneOf('shell', shell, SHELLS)]());
  return Promise.resolve(0);
};

const verbs = Object.keys(VERBS) as Verb[];

const flagsOf = (verb: Verb): Flag[] => [...(VERBS[verb].flags as readonly Flag[]), ...COMMON];

/** The words that a verb takes, where they are few and known. */
const WORDS: Partial<Record<Verb, readonly string[]>> = { list: SUBJECTS, completion: SHELLS, contract: ACTIONS };

/** The values that a flag takes, where they are few and known. */
const CHOICES: Partial<Record<Flag, readonly string[]>> = {
  output: FORMATS,
  platform: leaves('platforms'),
  'fail-on': LIMITS,
};

const FUNCTION = `_${PRODUCT.replaceAll('-', '_')}`;

/** A text as one word of any of these shells, whatever it holds. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const SCRIPTS: Record<Shell, () => string> = {
  bash: () =>
    [
      `# Add to ~/.bashrc: source <(${PRODUCT} completion bash)`,
      `${FUNCTION}() {`,
      '  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]}',
      '  case $before in',
      ...(Object.entries(CHOICES) as [Flag, readonly string[]][]).map(
        ([flag, words]) =>
          `    ${namesOf(flag).join('|')}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$word")); return ;;`,
      ),
      '    -c|--config) COMPREPLY=($(compgen -f -- "$word")); return ;;',
      '    --cwd) COMPREPLY=($(compgen -d -- "$word")); return ;;',
      '  esac',
      `  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '${verbs.join(' ')}' -- "$word")); return; fi`,
      '  case $verb in',
      ...verbs.map(
        verb =>
          `    ${verb}) COMPREPLY=($(compgen -W '${[...(WORDS[verb] ?? []), ...flagsOf(verb).map(flag => `--${flag}`)].join(' ')}' -- "$word")) ;;`,
      ),
      '  esac',
      '}',
      `complete -F ${FUNCTION} ${PRODUCT}`,
      '',
    ].join('\n'),
  zsh: () =>
    [
      `#compdef ${PRODUCT}`,
      `# Put into a folder of $fpath as ${FUNCTION}.`,
      `${FUNCTION}() {`,
      '  if ((CURRENT == 2)); then',
      `    local -a verbs=(${verbs.map(verb => quoted(`${verb}:${VERBS[verb].does}`)).join(' ')})`,
      '    _describe verb verbs',
      '    return',
      '  fi',
      '  case $words[2] in',
      ...verbs.map(verb => `    ${verb}) _arguments ${zshArguments(verb)} ;;`),
      '  esac',
      '}',
      `${FUNCTION} "$@"`,
      '',
    ].join('\n'),
  fish: () =>
    [
      `# Put into ~/.config/fish/completions/${PRODUCT}.fish`,
      `complete -c ${PRODUCT} -f`,
      ...verbs.map(verb => `complete -c ${PRODUCT} -n __fish_use_subcommand -a ${verb} -d ${quoted(VERBS[verb].does)}`),
      ...verbs.flatMap(verb =>
        WORDS[verb]
          ? [`complete -c ${PRODUCT} -n '__fish_seen_subcommand_from ${verb}' -a '${WORDS[verb]?.join(' ')}'`]
          : [],
      ),
      ...verbs.flatMap(verb => flagsOf(verb).map(flag => fishFlag(verb, flag))),
      '',
    ].join('\n'),
};

/** A flag as it is typed. */
const namesOf = (flag: Flag): string[] => {
  const facts = FLAGS[flag];
  return 'short' in facts ? [`-${facts.short}`, `--${flag}`] : [`--${flag}`];
};

/** What a flag's value is, for a shell that knows files and folders by itself. */
const valueIn = <T>(flag: Flag, of: { none: T; file: T; folder: T; word: T; words: (words: string) => T }): T =>
  FLAGS[flag].type === 'boolean'
    ? of.none
    : flag === 'config'
      ? of.file
      : flag === 'cwd'
        ? of.folder
        : CHOICES[flag] === undefined
          ? of.word
          : of.words(CHOICES[flag].join(' '));

const zshValue = (flag: Flag): string =>
  valueIn(flag, {
    none: '',
    file: ':file:_files',
    folder: ':folder:_files -/',
    word: ':name:',
    words: words => `:${flag}:(${words})`,
  });

const zshArguments = (verb: Verb): string =>
  [
    "'1:verb:'",
    ...flagsOf(verb).flatMap(flag => {
      const { does } = FLAGS[flag];
      return namesOf(flag).map(name => quoted(`${name}[${does}]${zshValue(flag)}`));
    }),
    ...(WORDS[verb] ? [`'2:word:(${WORDS[verb]?.join(' ')})'`] : []),
  ].join(' ');

const fishValue = (flag: Flag): string =>
  valueIn(flag, {
    none: '',
    file: ' -r -F',
    folder: " -r -a '(__fish_complete_directories)'",
    word: ' -x',
    words: words => ` -x -a '${words}'`,
  });

function fishFlag(verb: Verb, flag: Flag): string {
  const facts = FLAGS[flag];
  const short = 'short' in facts ? ` -s ${facts.short}` : '';
  return `complete -c ${PRODUCT} -n '__fish_seen_subcommand_from ${verb}'${short} -l ${flag} -d ${quoted(facts.does)}${fishValue(flag)}`;
}
