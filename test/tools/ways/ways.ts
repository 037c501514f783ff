import type { Tool } from '../tools.ts';
import { cmake } from './cmake.ts';
import { go } from './go.ts';
import { distribution } from './package.ts';
import { python } from './python.ts';
import { script } from './script.ts';
import type { Way } from './way.ts';
import { wheel } from './wheel.ts';

/** Every way of coming by a tool: a new one is a member of `Tool` and an answer here. */
const WAYS: { readonly [How in Tool['how']]: Way<Extract<Tool, { how: How }>> } = {
  go,
  python,
  cmake,
  wheel,
  script,
  package: distribution,
};

/** The way of a tool. */
export const wayOf = (tool: Tool): Way<Tool> => WAYS[tool.how] as unknown as Way<Tool>;
