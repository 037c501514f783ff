import { parseArgs } from 'node:util';
import { nearest } from '../lib/names.ts';
import { COMMON, FLAGS, type Flag, type Given, UsageError, VERBS, type Verb } from './command.ts';

export interface Command {
  readonly verb: Verb;
  readonly args: readonly string[];
  readonly given: Given;
}

/** Reads a command line. What cannot be understood is a usage error that names what comes nearest. */
export function parse(argv: readonly string[]): Command | undefined {
  const { values, positionals } = parsed(argv);
  if (values.version) return undefined;
  const [name, ...args] = positionals;
  if (values.help && name === undefined) return { verb: 'help', args: [], given: values };
  if (name === undefined) throw new UsageError('there is no verb');
  if (!Object.hasOwn(VERBS, name)) throw new UsageError(unknown('verb', name, Object.keys(VERBS)));
  const verb = name as Verb;
  if (values.help) return { verb: 'help', args: [verb], given: values };
  const { args: wanted, flags } = VERBS[verb];
  for (const flag of Object.keys(values))
    if (![...COMMON, ...flags].includes(flag as Flag)) throw new UsageError(`\`${verb}\` takes no --${flag}`);
  const places = wanted.split(' ').filter(Boolean);
  const needed = places.filter(place => !place.startsWith('['));
  if (args.length < needed.length)
    throw new UsageError(`\`${verb}\` needs a ${needed[args.length]?.replace('...', '')}`);
  if (args.length > places.length && !places.at(-1)?.endsWith('...'))
    throw new UsageError(`\`${verb}\` takes no \`${args[places.length]}\``);
  return { verb, args, given: values };
}

/** More names than this are looked up, not read in a message. */
const MANY = 20;

/** That a name is not known, with those it may have been meant for. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known).map(one => `\`${one}\``);
  const all = known.length > MANY ? '`list` shows what there is' : `known: ${known.join(', ')}`;
  return `there is no ${what} \`${name}\`; ${near.length > 0 ? `did you mean ${near.join(' or ')}?` : all}`;
}

/** One of the words that are known, or a usage error. */
export function oneOf<Word extends string>(what: string, word: string, known: readonly Word[]): Word {
  const found = known.find(candidate => candidate === word);
  if (found === undefined) throw new UsageError(unknown(what, word, known));
  return found;
}

function parsed(argv: readonly string[]): { values: Given; positionals: string[] } {
  const options = Object.fromEntries(
    Object.entries(FLAGS).map(([name, flag]) => [
      name,
      {
        type: flag.type,
        ...('short' in flag ? { short: flag.short } : {}),
        ...('multiple' in flag ? { multiple: flag.multiple } : {}),
      },
    ]),
  );
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const [, flag] = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? (error.message.match(/'--?([^']+)'/) ?? []) : [];
    throw new UsageError(
      flag === undefined ? `${error.message.split('. ')[0]}` : unknown('flag', flag, Object.keys(FLAGS)),
    );
  }
}
