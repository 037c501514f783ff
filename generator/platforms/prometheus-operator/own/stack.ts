import type { Manifest } from '../../../model/artifact.ts';
import type { OwnSetting } from '../options.ts';
import { collectors } from './collector.ts';
import { loki } from './loki.ts';
import { policies } from './policies.ts';
import { alertmanager, budgets, prometheus, rights } from './prometheus.ts';
import { ruler } from './ruler.ts';
import { tempo } from './tempo.ts';
import { thanosObjects } from './thanos.ts';

/** Everything that the stack consists of. */
export const ownStack = (setting: OwnSetting): readonly Manifest[] => [
  ...rights(setting),
  prometheus(setting),
  alertmanager(setting),
  ...budgets(setting),
  ...thanosObjects(setting),
  ...ruler(setting),
  ...loki(setting),
  ...tempo(setting),
  ...collectors(setting),
  ...policies(setting),
];
