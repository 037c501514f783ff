import { fileURLToPath } from 'node:url';

/** A real tool of the field, built from the Go modules pinned beside this file. */
export interface Tool {
  /** Folder below `test/tools` with its go.mod and go.sum. */
  readonly pins: string;
  /** Its main package: a published one, or one of our own in the folder of the pins, beginning with a point. */
  readonly package: string;
  readonly tags?: string;
  /** Who needs it: the judges of the output, or the cluster that runs it. */
  readonly for: 'judges' | 'cluster';
  /** A module whose zip lacks a file that the build embeds: it is built from a copy that has it. */
  readonly patch?: { readonly module: string; readonly file: string; readonly text: string };
}

/**
 * Discovery of clouds is left out of Prometheus: no rule needs it, and it is most of the build (its build tags,
 * `discovery/install`). Alertmanager's module is published without the web page that its binary embeds.
 */
const DISCOVERY = 'remove_all_sd,enable_kubernetes_sd';

/** Every tool by the name of its binary. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  kustomize: { pins: 'kustomize', package: 'sigs.k8s.io/kustomize/kustomize/v5', for: 'judges' },
  kubeconform: { pins: 'kubeconform', package: 'github.com/yannh/kubeconform/cmd/kubeconform', for: 'judges' },
  amtool: { pins: 'alertmanager', package: 'github.com/prometheus/alertmanager/cmd/amtool', for: 'judges' },
  promtool: {
    pins: 'prometheus',
    package: 'github.com/prometheus/prometheus/cmd/promtool',
    tags: DISCOVERY,
    for: 'judges',
  },
  prometheus: {
    pins: 'prometheus',
    package: 'github.com/prometheus/prometheus/cmd/prometheus',
    tags: DISCOVERY,
    for: 'judges',
  },
  alertmanager: {
    pins: 'alertmanager',
    package: 'github.com/prometheus/alertmanager/cmd/alertmanager',
    for: 'judges',
    patch: {
      module: 'github.com/prometheus/alertmanager',
      file: 'ui/app/dist/index.html',
      text: '<!doctype html><title>Alertmanager</title>\n',
    },
  },
  amcfg: { pins: 'promop', package: './amcfg', for: 'judges' },
  etcd: { pins: 'etcd', package: 'go.etcd.io/etcd/server/v3', for: 'cluster' },
  'kube-apiserver': { pins: 'kube', package: 'k8s.io/kubernetes/cmd/kube-apiserver', for: 'cluster' },
  'kube-controller-manager': { pins: 'kube', package: 'k8s.io/kubernetes/cmd/kube-controller-manager', for: 'cluster' },
  kubectl: { pins: 'kube', package: 'k8s.io/kubernetes/cmd/kubectl', for: 'cluster' },
  'kubelet-stand-in': { pins: 'kubelet', package: './stand-in', for: 'cluster' },
  'prometheus-operator': {
    pins: 'promop',
    package: 'github.com/prometheus-operator/prometheus-operator/cmd/operator',
    for: 'cluster',
  },
  'admission-webhook': {
    pins: 'promop',
    package: 'github.com/prometheus-operator/prometheus-operator/cmd/admission-webhook',
    for: 'cluster',
  },
  argocd: { pins: 'argocd', package: 'github.com/argoproj/argo-cd/v3/cmd', for: 'cluster' },
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the pins of a tool. */
export const pinsOf = ({ pins }: Tool): string => `${ROOT}test/tools/${pins}`;

/** Where built tools are kept: ignored by git, shared by every run. */
export const CACHE = `${ROOT}.cache/tools`;

/** Path of a built tool. */
export const bin = (name: string): string => `${CACHE}/bin/${name}`;
