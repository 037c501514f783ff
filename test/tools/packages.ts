import { parseArgs } from 'node:util';
import { isFor, TOOLS } from './tools.ts';
import { found } from './ways/found.ts';
import { wayOf } from './ways/ways.ts';

/** Prints the Debian packages that the tools of a purpose take and this machine lacks, on one line. */
const { values } = parseArgs({ options: { for: { type: 'string', default: 'engines' } } });
const needs = Object.values(TOOLS)
  .filter(tool => isFor(tool, values.for))
  .flatMap(tool => Object.entries(wayOf(tool).needs(tool)));
console.log([...new Set(needs.filter(([program]) => !found(program)).map(([, debian]) => debian))].join(' '));
