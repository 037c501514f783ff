import type { ScalarTag, Tags } from 'yaml';

/**
 * Who reads a stream: a tool of Kubernetes, which takes words of YAML 1.1 for booleans (sigs.k8s.io/yaml by go.yaml.in/yaml/v2,
 * resolve.go), or any other one, which reads YAML 1.2.
 */
export type ReadBy = 'kubernetes' | 'others';

const BOOLEAN: ScalarTag = {
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: /^(?:[yY]|yes|Yes|YES|[nN]|no|No|NO|on|On|ON|off|Off|OFF)$/,
  resolve: text => /^(?:y|on)/i.test(text),
};

const OCTAL: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  format: 'OCT',
  test: /^[-+]?0[0-7]+$/,
  resolve: text => Number.parseInt(text, 8),
};

/** The tags of a tool of Kubernetes, before those of YAML 1.2. */
export const kubernetesTags = (tags: Tags): Tags => [BOOLEAN, OCTAL, ...tags];
