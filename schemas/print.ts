/** Longest line of a schema file, in characters. */
const WIDTH = 120;

/** JSON with every value on one line that fits: a field of a schema is a line, not five. */
export function printJson(value: unknown): string {
  return `${print(value, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || (indent !== '' && indent.length + line.length <= WIDTH))
    return line;
  const below = `${indent}  `;
  const [open, close, items] = Array.isArray(value)
    ? (['[', ']', value.map(item => print(item, below))] as const)
    : ([
        '{',
        '}',
        Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, below)}`),
      ] as const);
  return items.length === 0
    ? open + close
    : `${open}\n${items.map(item => below + item).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
