import type { Alert } from '../../model/alert.ts';
import type { Untold, Watched } from '../../model/source.ts';
import { serviceDown } from './alert-down.ts';
import { highErrorRate, veryHighErrorRate } from './alert-errors.ts';
import { highGpuUtilization } from './alert-gpu.ts';
import { serviceUnhealthy } from './alert-health.ts';
import { highRequestLatency, highTtft, veryHighTtft } from './alert-latency.ts';
import { highCpuUsage, highMemoryUsage } from './alert-machine.ts';
import { criticalGpuMemoryUsage, highGpuMemoryUsage } from './alert-memory.ts';
import { modelNotLoaded } from './alert-model.ts';
import { highActiveRequests, requestQueueBuilding, veryHighActiveRequests } from './alert-requests.ts';
import { lowThroughput, veryLowThroughput } from './alert-throughput.ts';
import { objectives } from './objective.ts';
import type { Options } from './options.ts';
import { isAlert, type Service, serviceOf, type Wished } from './service.ts';

/** Health, performance, resources, scaling. */
const MAKERS: readonly ((service: Service) => Wished)[] = [
  serviceDown,
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
  highCpuUsage,
  highMemoryUsage,
  highActiveRequests,
  veryHighActiveRequests,
  requestQueueBuilding,
  highRequestLatency,
];

const wished = (at: Watched<Options>): readonly Wished[] => {
  const service = serviceOf(at);
  return [...MAKERS.map(make => make(service)), ...objectives(service)];
};

/** Every alert of an instance whose engine tells of its cause. */
export const alerts = (at: Watched<Options>): readonly Alert[] => wished(at).filter(isAlert);

/** The others. */
export const cannotTell = (at: Watched<Options>): readonly Untold[] =>
  wished(at).filter((one): one is Untold => !isAlert(one));
