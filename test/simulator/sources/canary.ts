/** A prober tells of the models that it asks what it tells of any address. */
export { absent, simulate } from './blackbox-exporter.ts';
