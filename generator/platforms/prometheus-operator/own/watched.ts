import type { Answers } from '../../../model/platform.ts';
import type { OwnSetting } from '../options.ts';

/** What watches the stack itself: sources whose defaults are the Services of the stack. */
export function watched({ options: { namespace, own } }: OwnSetting): Answers['sources'] {
  const { replicas, thanos, loki } = own;
  const one = (name: string, kind: string, options: object = {}) => ({
    name: `stack-${name}`,
    kind,
    options: { namespace, ...options },
    at: ['platform'],
  });
  return [
    one('prometheus', 'prometheus'),
    one('alertmanager', 'alertmanager'),
    ...(thanos
      ? [
          one('thanos-sidecar', 'thanos', { role: 'sidecar' }),
          one('thanos-query', 'thanos', {
            role: 'query',
            endpoints: replicas + thanos.store + (thanos.ruler?.replicas ?? 0),
          }),
          one('thanos-store', 'thanos', { role: 'store' }),
          one('thanos-compact', 'thanos', { role: 'compact' }),
          ...(thanos.ruler ? [one('thanos-rule', 'thanos', { role: 'rule' })] : []),
        ]
      : []),
    ...(loki ? [one('loki', 'loki')] : []),
  ];
}
