import { fragment, sh } from '../../lib/shell.ts';
import type { LogLine, Severity } from '../../model/alert.ts';
import type { Step } from '../../model/intent.ts';
import type { Runbook } from '../../model/runbook.ts';

/** An alert on lines of one unit, whatever store keeps them. */
export interface Lines {
  readonly name: string;
  readonly severity: Severity;
  /** The unit whose lines count, where it is one alone. */
  readonly unit?: string;
  /** Lines that count: those that match a regular expression (RE2), or those that are errors. */
  readonly which: { readonly pattern: string } | 'errors';
  /** How many of them are let pass within a window, and what they are. */
  readonly lines: number;
  readonly meaning: string;
  readonly within: string;
  readonly for: string;
  readonly summary: string;
  readonly description: string;
  readonly runbook: Runbook<Step>;
  readonly fires: { readonly title: string; readonly lines: readonly LogLine[] };
  readonly silent: { readonly title: string; readonly lines: readonly LogLine[] };
}

/** Lines of the unit and of the manager about it: of a unit of the user and of one of the machine. */
const ABOUT = fragment`_SYSTEMD_USER_UNIT="$UNIT.service" + USER_UNIT="$UNIT.service" + _SYSTEMD_UNIT="$UNIT.service"`;

export const LAST_LINES: Step = {
  say: 'Read its last lines, and those of systemd about it',
  run: sh`journalctl ${ABOUT} -n 60 --no-pager`,
  look: 'The cause is above the first of the lines that were counted.',
};

const STATE: Step = {
  say: 'See how it ended, and how often it was started again',
  run: sh`systemctl --user show "$UNIT.service" -p ActiveState,Result,ExecMainStatus,NRestarts,MemoryMax`,
  look: '`Result` is `oom-kill` where its limit of memory ended it, `signal` or `core-dump` after a crash, `exit-code` after an error of its own.',
};

const of = (unit: string, ...texts: readonly string[]): readonly LogLine[] => texts.map(text => ({ unit, text }));

/** A unit that systemd starts again and again. systemd numbers the restarts (systemd, src/core/service.c). */
const crashLoop: Lines = {
  name: 'LogUnitCrashLooping',
  severity: 'critical',
  which: { pattern: 'Scheduled restart job, restart counter is at' },
  lines: 3,
  meaning: 'restarts of a unit within 10 minutes that are let pass',
  within: '10m',
  for: '0s',
  summary: 'Unit {{ $labels.unit }} is started again and again',
  description: 'systemd started {{ $labels.unit }} {{ $value | printf "%.0f" }} times within 10 minutes.',
  runbook: {
    meaning: 'The program of the unit ends soon after each start, and systemd starts it again.',
    impact: 'What it serves is away most of the time, and each start may load a model anew.',
    diagnosis: [LAST_LINES, STATE],
    mitigation: [
      'After a change of its configuration: take the change back.',
      'Where its limit of memory ended it, give it more, or have it do with less.',
      'A port that another program took, a disk that is full, a model that is not there: the last line before the end names it.',
    ],
  },
  fires: {
    title: 'a unit is started four times',
    lines: [1, 2, 3, 4].map(count => ({
      unit: 'vllm',
      text: `vllm.service: Scheduled restart job, restart counter is at ${count}.`,
      severity: 'INFO',
    })),
  },
  silent: {
    title: 'two units are started three times each, and one that should stop ends',
    lines: ['ollama', 'redis'].flatMap(unit => [
      ...of(unit, ...[1, 2, 3].map(count => `${unit}.service: Scheduled restart job, restart counter is at ${count}.`)),
      ...of(unit, `${unit}.service: Deactivated successfully.`, `Stopped ${unit}.service.`),
    ]),
  },
};

/**
 * Memory that ran out: of the machine, of the limit of a unit (systemd, src/core/unit.c), of the GPU (PyTorch, CUDA, ggml), or
 * of what the program was given.
 */
const outOfMemory: Lines = {
  name: 'LogOutOfMemory',
  severity: 'warning',
  which: {
    pattern:
      "(?i)killed by the OOM killer|Failed with result 'oom-kill'|out of memory|outofmemoryerror|cannot allocate memory|std::bad_alloc|cudaMalloc failed|no space left for KV cache|No available memory for the cache blocks",
  },
  lines: 0,
  meaning: 'lines about memory that ran out within 5 minutes that are let pass',
  within: '5m',
  for: '0s',
  summary: 'Unit {{ $labels.unit }} ran out of memory',
  description:
    'Memory of the machine, of the unit or of the GPU was not enough: {{ $labels.unit }} logged that {{ $value | printf "%.0f" }} times within 5 minutes.',
  runbook: {
    meaning: 'A request for memory failed, or the kernel ended a process because of it.',
    impact: 'Requests in flight were lost. A program that was ended starts again, without what it held.',
    diagnosis: [
      LAST_LINES,
      STATE,
      {
        say: 'See what uses the memory',
        run: sh`free -h; ps -eo pid,user,pmem,rss,comm --sort=-rss | head -n 15; nvidia-smi 2>/dev/null`,
        look: 'Look for two model servers on one GPU, or a program that holds far more than usual.',
      },
    ],
    mitigation: [
      'Memory of the GPU: load a smaller model or a shorter context, or lower the share that the server takes.',
      'The limit of the unit: raise `MemoryMax`, where the machine has more to give.',
      'Memory of the machine: stop what is not needed.',
    ],
  },
  fires: {
    title: 'a model server has no memory left on its GPU, and systemd reports a unit that was ended',
    lines: [
      {
        unit: 'vllm',
        text: 'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB.',
        severity: 'ERROR',
      },
      { unit: 'redis', text: "redis.service: Failed with result 'oom-kill'.", severity: 'WARN' },
    ],
  },
  silent: {
    title: 'memory is enough, and is spoken of, and stores log a question about it that was slow',
    lines: [
      ...of('ollama', 'offloading 33 layers to GPU, memory available 22.1 GiB', 'a killer feature is enabled'),
      ...of('victoria-logs', 'slow query: _msg:~"out of memory" | stats by (unit) count() as lines'),
      ...of('loki', 'query="sum by (unit) (count_over_time({a=~`.+`} |~ `out of memory` [5m]))" status=500'),
    ],
  },
};

/** A fault of the GPU or of its driver (NVIDIA, Xid errors; CUDA, error codes), which no restart of a program ends. */
const gpuFault: Lines = {
  name: 'LogGpuFault',
  severity: 'critical',
  which: {
    pattern:
      '(?i)NVRM: Xid|fallen off the bus|CUDA error: (?:an illegal memory access|unspecified launch failure|uncorrectable ECC|misaligned address|device-side assert)|CUDA_ERROR_(?:ECC_UNCORRECTABLE|ILLEGAL_ADDRESS|LAUNCH_FAILED|SYSTEM_NOT_READY)|amdgpu.*GPU reset',
  },
  lines: 0,
  meaning: 'lines about faults of a GPU within 5 minutes that are let pass',
  within: '5m',
  for: '0s',
  summary: 'A GPU fault is in the log of {{ $labels.unit }}',
  description:
    '{{ $labels.unit }} logged a fault of the GPU or of its driver {{ $value | printf "%.0f" }} times within 5 minutes.',
  runbook: {
    meaning:
      'The GPU, its driver or a kernel on it failed. Lines of the driver itself are read where `programs.otel-collector.system` is on.',
    impact: 'The model server may answer with errors until it is started again, or until the machine is.',
    diagnosis: [
      LAST_LINES,
      {
        say: 'Read the log of the driver',
        run: sh`journalctl -k -g 'NVRM|amdgpu' -n 20 --no-pager; nvidia-smi`,
        look: 'The number behind `Xid` names the fault: 48, 63, 64, 79 and 95 are the hardware.',
      },
    ],
    mitigation: [
      'Start the model server again. Where the fault comes back, reset the GPU, or start the machine again.',
      'A fault of the hardware that comes back: have the GPU replaced.',
    ],
  },
  fires: {
    title: 'a kernel fails, and the driver reports it',
    lines: [
      { unit: 'vllm', text: 'RuntimeError: CUDA error: an illegal memory access was encountered', severity: 'ERROR' },
      {
        unit: 'kernel',
        text: 'NVRM: Xid (PCI:0000:01:00): 79, pid=1234, GPU has fallen off the bus.',
        severity: 'ERROR',
      },
    ],
  },
  silent: {
    title: 'a server has no GPU, and uses none',
    lines: of('llama-cpp', 'no CUDA devices found, running on the CPU', 'ggml_cuda_init: found 1 CUDA devices'),
  },
};

/** A unit that logs far more errors than a unit that is well. */
const errors: Lines = {
  name: 'LogErrorsMany',
  severity: 'warning',
  which: 'errors',
  lines: 100,
  meaning: 'lines of a unit within 10 minutes that are errors and let pass',
  within: '10m',
  for: '0s',
  summary: 'Unit {{ $labels.unit }} logs many errors',
  description: '{{ $labels.unit }} logged {{ $value | printf "%.0f" }} errors within 10 minutes.',
  runbook: {
    meaning: 'Many of its lines are errors, by their priority in the journal or by the first word that means one.',
    impact:
      'Something that it does fails again and again. What its metrics show of requests shows whether users notice.',
    diagnosis: [
      LAST_LINES,
      'Open the row of logs on the overview: a rise at once is a change or something that went away, a slow one is a load.',
    ],
    mitigation: [
      'What it calls and cannot reach: start that again.',
      'After a change: take the change back.',
      'Errors that mean nothing: raise `thresholds.lines` of this alert.',
    ],
  },
  fires: {
    title: 'a unit logs one error more than are let pass',
    lines: [{ unit: 'litellm', text: 'no model answers', severity: 'ERROR', times: 101 }],
  },
  silent: {
    title: 'a unit logs as many errors as are let pass, and many other lines',
    lines: [
      { unit: 'grafana', text: 'query failed', severity: 'ERROR', times: 100 },
      { unit: 'grafana', text: 'a request was served', severity: 'INFO', times: 50 },
    ],
  },
};

/** What is built in. */
export const BUILT_IN: readonly Lines[] = [crashLoop, gpuFault, outOfMemory, errors];
