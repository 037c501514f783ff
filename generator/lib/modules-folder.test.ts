import { expect, test } from 'vitest';
import { modulesFolder } from './modules-folder.ts';

test.each([
  ['source', '/home/a/x/', true, '/home/a/x/node_modules'],
  ['an installed program', '/home/a/y/node_modules/x/dist/', false, '/home/a/y/node_modules'],
  ['one of another', '/y/node_modules/z/node_modules/x/dist/', false, '/y/node_modules/z/node_modules'],
  ['what a repository has built', '/home/a/x/dist/', false, '/home/a/x/dist/../node_modules'],
  [
    'a folder whose name only begins so',
    '/home/node_modules_old/x/dist/',
    false,
    '/home/node_modules_old/x/dist/../node_modules',
  ],
])('%s', (_, root, isSource, folder) => {
  expect(modulesFolder(root, isSource)).toBe(folder);
});
