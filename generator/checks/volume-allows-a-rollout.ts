import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, textAt, words } from '../views/reading.ts';

/**
 * A rolling update never ends while it waits for the pod that still holds a ReadWriteOnce volume (grafana/grafana-operator#453,
 * elastisys/compliantkubernetes-apps#185, bitnami/charts#15494).
 */
export const check = defineCheck({
  law: 'A volume that one node can mount is let go before the next pod starts',
  restsOn: ['G11'],
  looksAt: ['workloads'],
  anywhere: true,
  *overlay({ overlay: { objects }, index }) {
    for (const about of objects) {
      const { object } = about;
      const grafana = object.kind === 'Grafana';
      if (!grafana && object.kind !== 'Deployment') continue;
      const deployment = grafana ? dig(object, 'spec', 'deployment', 'spec') : object['spec'];
      const claims = items(dig(deployment, 'template', 'spec', 'volumes')).flatMap(
        volume => textAt(volume, 'persistentVolumeClaim', 'claimName') ?? [],
      );
      const modes = [
        ...words(dig(object, 'spec', 'persistentVolumeClaim', 'spec', 'accessModes')),
        ...claims.flatMap(claim =>
          words(
            dig(index.get('PersistentVolumeClaim', object.metadata.namespace, claim)?.object, 'spec', 'accessModes'),
          ),
        ),
      ];
      if (modes.some(mode => mode.startsWith('ReadWriteOnce')) && textAt(deployment, 'strategy', 'type') !== 'Recreate')
        yield {
          about,
          path: ['spec'],
          // On a single node both pods may mount it.
          opinion: !grafana,
          what: `${object.kind} ${tick(object.metadata.name)} has a volume that one node can mount, and replaces its pod by a rolling update`,
          why: 'the new pod would never get the volume that the old one holds',
          fix: 'write `strategy: { type: Recreate }`',
        };
    }
  },
});
