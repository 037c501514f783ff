import { endpointsOf } from '../kinds/read.ts';
import { listing, tick } from '../lib/words.ts';
import { identity, type Manifest } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, same, type Texts, texts } from '../views/reading.ts';

/** Two monitors over one target double every series, and every sum (kserve/kserve#5208). */
export const check = defineCheck({
  law: 'A target is collected by one monitor',
  restsOn: ['B13'],
  looksAt: ['scrapes'],
  anywhere: true,
  *overlay({ overlay: { objects, instances } }) {
    for (const { name, scrape, placement, origin } of instances) {
      if (scrape.from !== 'service') continue;
      const others = instances.filter(
        other =>
          other.scrape.from === 'elsewhere' &&
          other.placement.namespace === placement.namespace &&
          other.placement.job === placement.job,
      );
      if (others.length > 0)
        yield {
          at: origin,
          what: `${tick(name)} collects what ${listing(others.map(other => other.name))} takes from a monitor that is there already`,
          why: 'every series would be stored twice, and every sum be twice as high',
          fix: `keep one of them: take ${listing(others.map(other => other.name))} or ${tick(name)} out of \`sources\``,
        };
    }
    const monitors = objects.filter(({ object }) => endpointsOf(object).length > 0);
    for (const [index, artifact] of monitors.entries()) {
      const { object } = artifact;
      const labels = texts(dig(object, 'spec', 'selector', 'matchLabels'));
      const overlapping = monitors
        .slice(0, index)
        .filter(
          ({ object: other }) =>
            other.kind === object.kind &&
            other.metadata.name !== object.metadata.name &&
            same(reach(other), reach(object)) &&
            other.metadata.namespace === object.metadata.namespace &&
            overlap(labels, texts(dig(other, 'spec', 'selector', 'matchLabels'))) &&
            ways(other).some(way => ways(object).some(own => same(own, way))),
        );
      if (overlapping.length > 0)
        yield {
          about: artifact,
          path: ['spec', 'selector'],
          what: `${tick(identity(object))} and ${listing(overlapping.map(one => identity(one.object)))} take the same targets`,
          why: 'every series would be stored twice, and every sum be twice as high',
          fix: 'keep one of them, or give them selectors that exclude each other',
        };
      if (
        ways(object).some((way, at) =>
          ways(object)
            .slice(0, at)
            .some(earlier => same(earlier, way)),
        )
      )
        yield {
          about: artifact,
          what: `${tick(identity(object))} has the same endpoint twice`,
          why: 'every series would be stored twice',
          fix: 'keep one of them',
        };
    }
  },
});

/** What tells two endpoints apart for Prometheus: port, path and what the relabelling makes of the address. */
const ways = (object: Parameters<typeof endpointsOf>[0]) =>
  endpointsOf(object).map(({ port, portNumber, targetPort, path = '/metrics', params, relabelings }) => ({
    port,
    portNumber,
    targetPort,
    path,
    params,
    relabelings,
  }));

/** Whether whatever satisfies one selector satisfies the other. */
const overlap = (a: Texts, b: Texts): boolean => within(a, b) || within(b, a);
const within = (a: Texts, b: Texts): boolean => Object.entries(a).every(([key, value]) => b[key] === value);

/** Where a monitor looks, and what of its selector is no pair of label and value. Its own namespace need not be named. */
const reach = (object: Manifest) => {
  const selector = dig(object, 'spec', 'namespaceSelector');
  const home = same(selector, { matchNames: [object.metadata.namespace] }) || same(selector, {});
  return [home ? undefined : selector, dig(object, 'spec', 'selector', 'matchExpressions')];
};
