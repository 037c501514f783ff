import { alertmanagerAway, operatorAway, rewrittenHistory } from './scenarios/absences.ts';
import { alert, watch } from './scenarios/alert.ts';
import { plantedSource, secondOwner } from './scenarios/attacks.ts';
import { brokenManifests } from './scenarios/broken-manifests.ts';
import { change, drift } from './scenarios/change.ts';
import { everyAlert } from './scenarios/every-alert.ts';
import { killedInSync, killedWhileFiring } from './scenarios/faults.ts';
import { install } from './scenarios/install.ts';
import { mainRoad, noDrift } from './scenarios/main-road.ts';
import { brokenCommit, missingRight } from './scenarios/mishaps.ts';
import { ownStack } from './scenarios/own-stack.ts';
import { ownSync } from './scenarios/own-sync.ts';
import { everyReceiver } from './scenarios/receivers.ts';
import { removal } from './scenarios/removal.ts';
import { secretsComeLate } from './scenarios/secrets.ts';
import { stack } from './scenarios/stack.ts';
import { operators, start } from './scenarios/start.ts';
import { tenancy } from './scenarios/tenancy.ts';
import { uninstall } from './scenarios/uninstall.ts';
import type { Plan } from './stages.ts';

/** What leaves a cluster with this repository deployed, watched and calm. */
export const UP: Plan = [start, operators, install, mainRoad, secretsComeLate, watch];

/**
 * In the order they are run: each but the last two leaves the clusters Synced and calm. Alerts on their way need neither Argo CD nor an API
 * server, so they are driven while those are killed.
 */
export const SCENARIOS: Plan = [
  start,
  operators,
  install,
  mainRoad,
  noDrift,
  secretsComeLate,
  watch,
  alert,
  everyReceiver,
  tenancy,
  stack,
  ownStack,
  ownSync,
  brokenManifests,
  change,
  drift,
  brokenCommit,
  missingRight,
  plantedSource,
  secondOwner,
  operatorAway,
  rewrittenHistory,
  [everyAlert, killedInSync],
  killedWhileFiring,
  alertmanagerAway,
  removal,
  uninstall,
];
