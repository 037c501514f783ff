import { type Firing, type Sample, type Silent, sample } from '../model/alert.ts';
import { COUNTED, type Indicator, type Probed, recorded, seriesOf, unseenBy } from './slo.ts';

/** Events a second of an average day: enough for every alert. */
const USUAL = 1e3;

/** What a probe finds while few or none are answered, as scenarios of an alert on the share of bad events. */
export function outages(
  indicator: Indicator,
  probed: Probed,
  /** Minutes from the last probe that fails to the end of the alert. */
  clears: number,
): { readonly fires: readonly Firing[]; readonly silent: readonly Silent[] } {
  const { answered, usual, unreached, lost } = unseenBy(indicator, probed);
  const labels = { ...indicator.at.scope, slo: indicator.name };
  const of = ({ recording: { record: series, query } }: typeof usual, value: number, by = labels): Sample[] =>
    query.reads.slice(0, 1).map(metric => sample({ series, metric }, by, { during: value }));
  const neighbours = Object.keys(labels).map(label => ({ ...labels, [label]: 'other' }));
  const ends = (record: string, value: number) => ({ [record]: [{ labels, value }] });
  const none = ends(lost.recording.record, 0);
  return {
    fires: [
      {
        title: 'its probe fails, and no client gets an answer',
        given: [...of(usual, USUAL), ...probed.given({ before: 1, during: 0, after: 1 })],
        labels: [labels],
        value: '100%',
        clears,
      },
    ],
    silent: [
      {
        title: 'half of its probes fail, and all who ask are answered',
        given: [
          ...[labels, ...neighbours].flatMap(by => [...of(usual, USUAL, by), ...of(answered, USUAL, by)]),
          ...probed.given({ during: 0.5 }),
        ],
        recorded: {
          ...none,
          ...ends(unreached.recording.record, USUAL / 2),
          ...ends(seriesOf(recorded(indicator, COUNTED).all), USUAL),
        },
      },
      {
        title: 'no request arrives, and its probe succeeds',
        given: [...of(usual, USUAL), ...probed.given({ during: 1 })],
        recorded: none,
      },
      { title: 'no request arrives, and nothing probes it', given: of(usual, USUAL), recorded: none },
      {
        title: 'as many are answered as usual',
        given: [...of(answered, USUAL), ...probed.given({ during: 1 })],
        recorded: { ...none, ...ends(usual.recording.record, USUAL) },
      },
      ...Object.entries(probed.meant).map(([why, known]) => ({
        title: `its probe fails, and ${why} on purpose`,
        given: [...of(usual, USUAL), ...probed.given({ during: 0 }), ...known],
        recorded: none,
      })),
    ],
  };
}
