import { template } from '../../plan/discover.ts';

const NAMES = ['install.sh', 'uninstall.sh', 'backup.sh', 'restore.sh', 'check.sh'] as const;

/**
 * The scripts of every machine, by their names: none holds a value of a config. What they do follows from the files beside
 * them, so that one text serves all machines.
 */
export const SCRIPTS: ReadonlyMap<string, string> = new Map(
  await Promise.all(NAMES.map(async name => [name, await template(name, 'deliveries/host-bundle/templates')] as const)),
);
