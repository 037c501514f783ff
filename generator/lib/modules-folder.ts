/**
 * The folder of packages that a program runs with: beside its source, above it where it is installed, and beside `dist/` in the
 * repository that built it. `root` is the folder of the program and ends with a slash; the result may not exist.
 */
export function modulesFolder(root: string, isSource: boolean): string {
  if (isSource) return `${root}node_modules`;
  const above = root.lastIndexOf('/node_modules/');
  return above < 0 ? `${root}../node_modules` : root.slice(0, above + '/node_modules'.length);
}
