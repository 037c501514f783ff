import { tick } from '../lib/words.ts';
import { identity } from '../model/artifact.ts';
import { defineCheck, type Found } from '../views/check.ts';

/**
 * Bytes. Kubernetes: annotations together 256 KiB, a ConfigMap 1 MiB; etcd 1.5 MiB; the operator: half a Secret for
 * each PrometheusRule.
 */
const LIMIT = { annotations: 262_144, configMap: 1_048_576, rule: 524_288, object: 1_500_000 };

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;

export const check = defineCheck({
  law: 'An object is no larger than what stores and applies it can take',
  restsOn: ['B8'],
  looksAt: ['objects'],
  anywhere: true,
  *each({ object }): Generator<Found> {
    const size = Buffer.byteLength(JSON.stringify(object));
    const subject = tick(identity(object));
    if (Buffer.byteLength(JSON.stringify(object.metadata.annotations ?? {})) > LIMIT.annotations)
      yield {
        what: `the annotations of ${subject} are over ${kib(LIMIT.annotations)}`,
        why: 'the API server would refuse the object',
        fix: 'take the long text out of the annotations',
      };
    if (object.kind === 'PrometheusRule' && size > LIMIT.rule)
      yield {
        level: 'warning',
        what: `${subject} is ${kib(size)} long, and a ruler takes about ${kib(LIMIT.rule)}`,
        why: 'the operator would leave the object out',
        fix: 'split its source into several instances',
      };
    if (object.kind === 'ConfigMap' && size > LIMIT.configMap)
      yield {
        what: `${subject} is ${kib(size)} long`,
        why: `a ConfigMap holds ${kib(LIMIT.configMap)}`,
        fix: 'split it',
      };
    else if (size > LIMIT.object)
      yield {
        what: `${subject} is ${kib(size)} long`,
        why: 'etcd takes about 1.5 MiB: the API server would refuse it',
        fix: 'split it, or compress its dashboard (`gzipJson`)',
      };
  },
});
