import { KEY } from '../lib/names.ts';
import type { Canary } from './options.ts';

/** What a prober is made from: the canary of a source. */
export interface ProberOptions {
  readonly namespace: string;
  readonly canary: Canary;
  /** Fields that the body of each request has beside those of its task. */
  readonly more: Readonly<Record<string, unknown>>;
}

/** Port of a blackbox exporter. */
export const PORT = 9115;

/** Labels of a prober and its Service, which tell it from every other one of its namespace. */
export const labelsOf = (name: string) => ({ [KEY.name]: name });

/** The prober of an instance: its name, which is that of its Service and the label `job` of its series. */
export const proberOf = (instance: string): string => `${instance}-canary`;
