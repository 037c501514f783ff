import { type Alert, sample, strangers } from '../../model/alert.ts';
import { kept, perTarget, target } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { gpu, temperature } from './metrics.ts';
import type { Options } from './options.ts';

/** The alert `byPods` where nobody reports pods: an exporter that does not answer, or none that reports a GPU. */
export function unanswered(at: Watched<Options>, byPods: Alert): Alert {
  const { up, scope } = at;
  const by = perTarget(at);
  const exporter = (host: number) =>
    target(at, { pod: `nvidia-dcgm-exporter-${host}`, instance: `10.0.0.${host}:9400` });
  const gpuOf = (host: number) => ({ ...gpu(at, { Hostname: `machine-${host}` }, '0'), ...exporter(host) });
  const neighbours = [
    ...strangers(up, exporter(1), { during: 1 }),
    ...strangers(temperature, gpuOf(1), { during: 60 }),
  ];
  return {
    ...byPods,
    expr: () =>
      promql`${level('max', up, { where: scope, by })} == 0 or absent(${temperature}${where(scope)}) unless on () ${up}${where(scope)} == 0`,
    summary: `A GPU exporter in ${at.words.placeText} reports nothing`,
    description:
      'Exporter {{ $labels.instance }} of job {{ $labels.job }} does not answer. Without an address here, none is scraped, or none reports a GPU.',
    fires: () => [
      {
        title: 'the only exporter goes away',
        given: [
          sample(up, exporter(1), { before: 1, during: null, after: 1 }),
          sample(temperature, gpuOf(1), { before: 60, during: null, after: 60 }),
          ...neighbours,
        ],
        labels: [scope],
      },
      {
        title: 'the exporters of two machines of three do not answer',
        given: [
          sample(up, exporter(1), { before: 1, during: 0, after: 1 }),
          sample(up, exporter(2), { before: 1, during: 0, after: 1 }),
          sample(up, exporter(3), { during: 1 }),
          sample(temperature, gpuOf(3), { during: 60 }),
          ...neighbours,
        ],
        labels: [1, 2].map(host => kept(exporter(host), by)),
      },
      {
        title: 'an exporter answers and finds no GPU',
        given: [
          sample(up, exporter(1), { during: 1 }),
          sample(temperature, gpuOf(1), { before: 60, during: null, after: 60 }),
          ...neighbours,
        ],
        labels: [scope],
      },
    ],
    silent: () => [
      {
        title: 'an exporter reports a cold GPU, and one of a neighbour does not answer',
        given: [
          sample(up, exporter(1), { during: 1 }),
          sample(temperature, gpuOf(1), { during: 0 }),
          ...strangers(up, exporter(2), { during: 0 }),
        ],
      },
    ],
  };
}
