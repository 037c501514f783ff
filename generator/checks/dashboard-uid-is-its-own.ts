import { dashboardOf } from '../kinds/read.ts';
import { tick } from '../lib/words.ts';
import type { Manifest, ObjectArtifact } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, same, textAt } from '../views/reading.ts';

/** Grafana's own limit (grafana, pkg/util/shortid_generator.go; grafana-operator's CRDs repeat it). */
const UID = /^[a-zA-Z0-9_-]{1,40}$/;
const KINDS = ['GrafanaDashboard', 'GrafanaDatasource', 'GrafanaFolder'];

/**
 * Two dashboards of one uid take turns at each resync (redhat-appstudio/o11y#625, grafana/grafana#12411); without a uid
 * each cluster makes one up, and links lead nowhere (grafana/grafana-operator#1735).
 */
export const check = defineCheck({
  law: 'Every dashboard, datasource and folder has a uid of its own',
  restsOn: ['G2', 'G6'],
  looksAt: ['dashboards'],
  anywhere: true,
  *overlay({ overlay, index }) {
    for (const kind of KINDS) {
      const taken = new Map<string, ObjectArtifact>();
      for (const about of index.all(kind)) {
        const { name } = about.object.metadata;
        const { json, path: inner } = dashboardOf(about.object);
        const given = textAt(about.object, 'spec', 'uid');
        // Without one in the object the operator takes that of the JSON.
        const inside = textAt(json, 'uid') || undefined;
        const uid = given ?? (overlay.partial ? inside : undefined);
        const path = given === undefined ? [...inner, 'uid'] : ['spec', 'uid'];
        if (uid === undefined)
          yield {
            about,
            ours: true,
            what: `${kind} ${tick(name)} has no \`spec.uid\``,
            why: 'each cluster would give it another one, and it can never be set later',
            fix: `write \`uid: ${name}\``,
          };
        else if (!UID.test(uid))
          yield {
            about,
            path,
            what: `uid ${tick(uid)} of ${kind} ${tick(name)} is not 1 to 40 letters, digits, \`-\` and \`_\``,
            why: 'Grafana would refuse it',
            fix: 'shorten the name it is made from',
          };
        const other = uid === undefined ? undefined : taken.get(uid);
        if (other)
          yield {
            about,
            path,
            ours: !meet(about.object, other.object),
            what: `${kind} ${tick(name)} has uid ${tick(uid ?? '')}, and so has ${tick(other.object.metadata.name)}`,
            why: 'each resync would replace the one by the other',
            fix: 'give one of them another name',
          };
        else if (uid !== undefined) taken.set(uid, about);
        if (json && given !== undefined && json['uid'] !== given)
          yield {
            about,
            ours: true,
            what: `dashboard ${tick(name)} has uid ${tick(given)} in its object and ${tick(String(json['uid']))} in its JSON`,
            why: 'the operator takes one and links are made with the other',
            fix: 'write the same uid in both',
          };
      }
    }
  },
});

/** Whether two objects surely go to one Grafana, and are not the same object of two places. */
const meet = (a: Manifest, b: Manifest): boolean =>
  a.metadata.namespace === b.metadata.namespace &&
  a.metadata.name !== b.metadata.name &&
  same(dig(a, 'spec', 'instanceSelector'), dig(b, 'spec', 'instanceSelector'));
