import type { Alert } from '../../model/alert.ts';
import type { Untold, Watched } from '../../model/source.ts';
import { serviceDown } from './alert-down.ts';
import { highErrorRate, veryHighErrorRate } from './alert-errors.ts';
import { highGpuUtilization } from './alert-gpu.ts';
import { serviceUnhealthy } from './alert-health.ts';
import { highRequestLatency, highTtft, veryHighTtft } from './alert-latency.ts';
import { criticalGpuMemoryUsage, highGpuMemoryUsage } from './alert-memory.ts';
import { modelNotLoaded } from './alert-model.ts';
import { replicaDown } from './alert-replica.ts';
import { highActiveRequests, requestQueueBuilding, veryHighActiveRequests } from './alert-requests.ts';
import { lowThroughput, veryLowThroughput } from './alert-throughput.ts';
import { canary } from './canary.ts';
import type { Options } from './options.ts';
import { promiseOf } from './promise.ts';
import { isAlert, type Service, serviceOf, type Wished } from './service.ts';

/** Health, performance, resources, scaling. */
const MAKERS: readonly ((service: Service) => Wished)[] = [
  serviceDown,
  replicaDown,
  serviceUnhealthy,
  modelNotLoaded,
  highTtft,
  veryHighTtft,
  lowThroughput,
  veryLowThroughput,
  highErrorRate,
  veryHighErrorRate,
  highGpuUtilization,
  highGpuMemoryUsage,
  criticalGpuMemoryUsage,
  highActiveRequests,
  veryHighActiveRequests,
  requestQueueBuilding,
  highRequestLatency,
];

const wished = (service: Service): readonly Wished[] => MAKERS.map(make => make(service));

/** Every alert of an instance whose engine tells of its cause. */
export const alerts = (at: Watched<Options>): readonly Alert[] => {
  const service = serviceOf(at);
  return [...wished(service).filter(isAlert), ...canary(service).alerts, ...promiseOf(service).alerts];
};

/** The others. */
export const cannotTell = (at: Watched<Options>): readonly Untold[] => {
  const service = serviceOf(at);
  return [...wished(service).filter((one): one is Untold => !isAlert(one)), ...promiseOf(service).untold];
};
