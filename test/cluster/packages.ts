import { packages } from './requirements.ts';

/** Prints the Debian packages that the cluster test needs and this machine lacks, on one line. */
console.log(packages().join(' '));
