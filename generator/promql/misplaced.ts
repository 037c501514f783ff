import type { SyntaxNode, Tree } from '@lezer/common';
import type { Stretch } from './tree.ts';

/** What a node consists of, comments left out: they may stand anywhere. */
export const nodes = (parent: SyntaxNode): SyntaxNode[] => {
  const all: SyntaxNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.name !== 'LineComment') all.push(node);
  return all;
};

/** What a range, an offset or `@` may stand behind (prometheus, promql/parser/parse.go, addOffset and the grammar of ranges). */
const BEHIND: Readonly<Record<string, readonly [kinds: RegExp, message: string]>> = {
  MatrixSelector: [/^VectorSelector$/, 'a range is taken of a selector, and of nothing else'],
  OffsetExpr: [
    /^(?:VectorSelector|MatrixSelector|SubqueryExpr|StepInvariantExpr)$/,
    'an offset is put to a selector, once',
  ],
  UnaryExpr: [/^(?!StringLiteral$|MatrixSelector$|SubqueryExpr$)/, 'a sign is put to a number or to series'],
  StepInvariantExpr: [/^(?:VectorSelector|MatrixSelector|SubqueryExpr|OffsetExpr)$/, '`@` is put to a selector, once'],
};

/**
 * What a sign, a range, an offset or `@` is put to. The grammar for editors gives an offset the whole sum that it stands behind,
 * Prometheus the last part of it.
 */
function putTo(node: SyntaxNode): SyntaxNode | undefined {
  let found = nodes(node).at(node.name === 'UnaryExpr' ? -1 : 0);
  while (found && /^(?:Offset|StepInvariant)/.test(node.name) && ['BinaryExpr', 'UnaryExpr'].includes(found.name))
    found = nodes(found).at(-1);
  return found;
}

/** What Prometheus' own parser refuses and the grammar for editors takes: the first of it. */
export function misplacedIn(tree: Tree, plain: string): (Stretch & { readonly message: string }) | undefined {
  let found: (Stretch & { readonly message: string }) | undefined;
  tree.iterate({
    enter: ref => {
      if (found) return false;
      const { name, from, to } = ref;
      const rule = BEHIND[name];
      // To ask for the node makes it: few are needed.
      const first = rule ? putTo(ref.node) : undefined;
      if (rule && first && !rule[0].test(first.name)) found = { from, to, message: rule[1] };
      if (name === 'StringLiteral' && (to - from < 2 || plain[from] !== plain[to - 1]))
        found = { from, to, message: 'a text in quotes has no end' };
      return true;
    },
  });
  return found;
}
