import { COMMAND } from '../lib/names.ts';
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

/** Prints a completion script; the first line of each shows where it goes. */
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

const FUNCTION = `_${COMMAND.replaceAll('-', '_')}`;

/** A text as one word of a POSIX shell or fish, whatever it holds. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const SCRIPTS: Record<Shell, () => string> = {
  bash: () =>
    [
      `# Add to ~/.bashrc: source <(${COMMAND} completion bash)`,
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
      ...verbs.map(verb => `    ${verb}) COMPREPLY=($(compgen -W '${wordsOf(verb).join(' ')}' -- "$word")) ;;`),
      '  esac',
      '}',
      `complete -F ${FUNCTION} ${COMMAND}`,
      '',
    ].join('\n'),
  zsh: () =>
    [
      `#compdef ${COMMAND}`,
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
      `# Put into ~/.config/fish/completions/${COMMAND}.fish`,
      `complete -c ${COMMAND} -f`,
      ...verbs.map(verb => `complete -c ${COMMAND} -n __fish_use_subcommand -a ${verb} -d ${quoted(VERBS[verb].does)}`),
      ...verbs.flatMap(verb =>
        WORDS[verb]
          ? [`complete -c ${COMMAND} -n '__fish_seen_subcommand_from ${verb}' -a '${WORDS[verb]?.join(' ')}'`]
          : [],
      ),
      ...verbs.flatMap(verb => flagsOf(verb).map(flag => fishFlag(verb, flag))),
      '',
    ].join('\n'),
  // Microsoft.PowerShell.Core, Register-ArgumentCompleter: `-Native` completes a program that is no cmdlet.
  powershell: () =>
    [
      `# Add to the file that $PROFILE names: ${COMMAND} completion powershell | Out-String | Invoke-Expression`,
      `Register-ArgumentCompleter -Native -CommandName ${COMMAND} -ScriptBlock {`,
      '  param($word, $ast, $cursor)',
      '  $typed = @($ast.CommandElements | ForEach-Object { $_.ToString() })',
      '  $at = if ($word -eq "") { $typed.Count } else { $typed.Count - 1 }',
      '  $words = @{',
      ...verbs.map(verb => `    ${quotedInPowerShell(verb)} = @(${wordsOf(verb).map(quotedInPowerShell).join(', ')})`),
      '  }',
      '  $values = @{',
      ...(Object.entries(CHOICES) as [Flag, readonly string[]][]).flatMap(([flag, words]) =>
        namesOf(flag).map(name => `    ${quotedInPowerShell(name)} = @(${words.map(quotedInPowerShell).join(', ')})`),
      ),
      '  }',
      `  $found = if ($at -eq 1) { @(${verbs.map(quotedInPowerShell).join(', ')}) }`,
      '    elseif ($values.ContainsKey($typed[$at - 1])) { $values[$typed[$at - 1]] }',
      '    else { $words[$typed[1]] }',
      '  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {',
      "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
      '  }',
      '}',
      '',
    ].join('\n'),
};

/** A text as one word of PowerShell. */
const quotedInPowerShell = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** All that may follow a verb: its words and its flags. */
const wordsOf = (verb: Verb): string[] => [...(WORDS[verb] ?? []), ...flagsOf(verb).map(flag => `--${flag}`)];

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
  return `complete -c ${COMMAND} -n '__fish_seen_subcommand_from ${verb}'${short} -l ${flag} -d ${quoted(facts.does)}${fishValue(flag)}`;
}
