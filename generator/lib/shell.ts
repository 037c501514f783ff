/** What a shell takes as it stands, in any place of a command. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** A text as one word of a POSIX shell, which bash and zsh read alike: plain where that is safe, else in single quotes. */
export const quoted = (text: string): string => (PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
