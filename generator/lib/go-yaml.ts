import { Composer, type Document, Lexer, type LineCounter, Parser, type Tags } from 'yaml';

/** The parts of the lexer that decide where a text in quotes ends. */
interface Quotes {
  /** How far a line must be indented to go on with what is open; 0 where any line does. */
  indentNext: number;
  parseQuotedScalar(): Generator<string, unknown>;
}

/**
 * A lexer that reads quotes as Go does. YAML wants the lines of a quoted text indented below its key, and go-yaml asks for
 * that neither when it reads nor when it prints: `kubectl get -o yaml` folds long texts so (go.yaml.in/yaml/v2, scannerc.go,
 * yaml_parser_scan_flow_scalar).
 */
function lexer(): Lexer {
  const made = new Lexer();
  const quotes = made as unknown as Quotes;
  const parse = quotes.parseQuotedScalar;
  quotes.parseQuotedScalar = function* () {
    const { indentNext } = quotes;
    quotes.indentNext = 0;
    const next = yield* parse.call(quotes);
    quotes.indentNext = indentNext;
    return next;
  };
  return made;
}

/** The documents of a stream as Go reads them. A line may end with a carriage return alone. */
export function goDocuments(
  text: string,
  lines: LineCounter,
  customTags: ((tags: Tags) => Tags) | null,
): readonly Document[] {
  const parser = new Parser(lines.addNewLine);
  Reflect.set(parser, 'lexer', lexer());
  const composer = new Composer({
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
    merge: true,
    // The parser compares each key with every other one; `badKeys` asks the same question in one pass.
    uniqueKeys: false,
    customTags,
  });
  return [...composer.compose(parser.parse(text.replace(/\r(?!\n)/g, '\n')))] as readonly Document[];
}
