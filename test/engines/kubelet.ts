import type { Manifest } from '../../generator/model/artifact.ts';
import type { Kube } from '../cluster/kube.ts';

/** When a pod of a test began, as its kubelet would have it. */
const STARTED = '2026-01-01T00:00:00Z';

/** How the last run of a container ended. */
export interface Ended {
  readonly reason: 'OOMKilled' | 'Error' | 'Completed';
  readonly exitCode: number;
}

const condition = (type: string, status: boolean, more: object = {}) => ({
  type,
  status: status ? 'True' : 'False',
  ...more,
});

/** What all pods that have a place report: where they are. */
const placed = {
  hostIP: '192.0.2.8',
  podIP: '192.0.2.1',
  podIPs: [{ ip: '192.0.2.1' }],
  startTime: STARTED,
} as const;

const container = (name: string, ready: boolean, state: object, more: object = {}) => ({
  name,
  ready,
  state,
  restartCount: 0,
  image: 'example.com/server:1',
  imageID: '',
  ...more,
});

/** A pod whose container runs, after so many restarts, and passes its readiness probe or does not. */
export const running = (name: string, ready: boolean, restarts = 0): object => ({
  ...placed,
  phase: 'Running',
  conditions: [condition('PodScheduled', true), condition('Ready', ready), condition('ContainersReady', ready)],
  containerStatuses: [container(name, ready, { running: { startedAt: STARTED } }, { restartCount: restarts })],
});

/** A pod whose container has ended so often, and waits before it is started again: its phase is Running still. */
export const crashing = (name: string, restarts: number, { reason, exitCode }: Ended): object => ({
  ...placed,
  phase: 'Running',
  conditions: [condition('PodScheduled', true), condition('Ready', false), condition('ContainersReady', false)],
  containerStatuses: [
    container(
      name,
      false,
      { waiting: { reason: 'CrashLoopBackOff' } },
      { restartCount: restarts, lastState: { terminated: { reason, exitCode, finishedAt: STARTED } } },
    ),
  ],
});

/** A pod that has ended, well or not. */
export const ended = (name: string, { reason, exitCode }: Ended): object => ({
  ...placed,
  phase: exitCode === 0 ? 'Succeeded' : 'Failed',
  conditions: [condition('PodScheduled', true), condition('Ready', false)],
  containerStatuses: [container(name, false, { terminated: { reason, exitCode, finishedAt: STARTED } })],
});

/** A pod that was put out, with the reason that its kubelet or the scheduler gives. */
export const putOut = (reason: string): object => ({ ...placed, phase: 'Failed', reason });

/** A pod that no node has room for. */
export const unplaced: object = {
  phase: 'Pending',
  conditions: [condition('PodScheduled', false, { reason: 'Unschedulable', message: 'Insufficient nvidia.com/gpu' })],
};

/** Writes an object and then its status, as the controller or the kubelet of the object would report it. */
export async function put(kube: Kube, { status, ...object }: Manifest & { readonly status?: object }): Promise<void> {
  await kube.apply(object);
  if (status) await report(kube, object, status);
}

/** Changes the status of an object that is there. */
export async function report(kube: Kube, object: Manifest, status: object): Promise<void> {
  await kube.patch(object, { status }, 'status');
}
