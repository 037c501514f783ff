import { unusableMask } from '../../../kinds/collector/masks.ts';
import { tick } from '../../../lib/words.ts';
import { unsupported } from '../../../model/artifact.ts';
import type { Refusal } from '../../../model/platform.ts';
import { amount } from '../../../model/quantity.ts';
import { seconds } from '../../../promql/duration.ts';
import type { OwnSetting } from '../options.ts';

const HOUR = 3600;
const GIBIBYTE = 1024 ** 3;

type Path = readonly (string | number)[];

/** A value that a program of the stack would reject or that would lose data, where the schema takes it. */
interface Limit {
  readonly at: Path;
  readonly isBroken: boolean;
  readonly why: string;
  readonly fix: string;
}

/** How long data is kept: Prometheus writes a block of two hours, and Thanos downsamples blocks of some age. */
function retentions({ own }: OwnSetting['options']): readonly Limit[] {
  const { thanos, retention } = own;
  const [least, why] = thanos
    ? [6, 'a sidecar takes a block to the bucket after its two hours: what Prometheus drops before is lost']
    : [2, 'Prometheus writes blocks of two hours, and would drop them as soon as they are there'];
  // Zero keeps everything (thanos, cmd/thanos/compact.go, which ends at once where data is kept for less).
  const resolution = (key: 'rawRetention' | 'fiveMinuteRetention', hours: number, to: string): Limit => {
    const given = seconds(thanos?.[key] ?? '0s');
    return {
      at: ['thanos', key],
      isBroken: given > 0 && given < hours * HOUR,
      why: `the Compactor would end at once: it makes one value for ${to} of data that is ${hours} hours old, and this is gone by then`,
      fix: `keep it for \`${hours}h\` or longer, or without an end by \`0s\``,
    };
  };
  return [
    {
      at: ['retention'],
      isBroken: seconds(retention) < least * HOUR,
      why,
      fix: `write \`${least}h\` or more; \`15d\` is usual`,
    },
    resolution('rawRetention', 40, 'five minutes'),
    resolution('fiveMinuteRetention', 240, 'an hour'),
  ];
}

/** Volumes that are full before they hold anything. */
function volumes({ own: { storage, alertmanagerStorage, thanos, tempo } }: OwnSetting['options']): readonly Limit[] {
  const volume = (at: Path, size: string | undefined, least: number): Limit => ({
    at,
    isBroken: size !== undefined && (amount(size) ?? 0) < least * GIBIBYTE,
    why: `a volume of ${tick(size ?? '')} is full before it holds anything`,
    fix: `write \`${least < 1 ? `${least * 1024}Mi` : `${least}Gi`}\` or more`,
  });
  return [
    volume(['storage'], storage, 1),
    volume(['alertmanagerStorage'], alertmanagerStorage, 1 / 16),
    volume(['thanos', 'storeStorage'], thanos?.storeStorage, 1 / 16),
    volume(['thanos', 'compactorStorage'], thanos?.compactorStorage, 1),
    volume(['thanos', 'ruler', 'storage'], thanos?.ruler?.storage, 1 / 16),
    volume(['tempo', 'storage'], tempo?.storage, 1 / 16),
  ];
}

/** Whether a calendar has a day. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** Limits of values that no schema can tell. */
export function refusedLimits({ options }: OwnSetting): readonly Refusal[] {
  const { own, replicas } = options;
  const limits: readonly Limit[] = [
    ...retentions(options),
    ...volumes(options),
    {
      at: ['loki', 'schemaDate'],
      isBroken: own.loki !== undefined && !isDay(own.loki.schemaDate),
      why: `no calendar has the day ${tick(own.loki?.schemaDate ?? '')}: Loki would not start`,
      fix: 'write the day of the first deployment, as `2026-11-28`',
    },
    {
      at: ['loki', 'alerts'],
      isBroken: Object.keys(own.loki?.alerts ?? {}).length > 0 && own.collector === undefined,
      why: 'these alerts select lines by labels that the collectors here give them, and none comes from here: they would never fire',
      fix: 'add `collector: {}` under `platform.own`, or drop the alerts',
    },
  ];
  const refused = ({ why, fix }: Pick<Limit, 'why' | 'fix'>, at: Path): Refusal => ({
    ...unsupported(why, fix),
    part: 'platform',
    at,
  });
  return [
    ...(own.collector?.mask ?? []).flatMap((mask, index) => {
      const why = unusableMask(mask);
      return why ? [{ ...why, part: 'platform', at: ['platform', 'own', 'collector', 'mask', index] }] : [];
    }),
    ...limits.filter(({ isBroken }) => isBroken).map(limit => refused(limit, ['platform', 'own', ...limit.at])),
    ...(replicas === 1
      ? []
      : [
          refused(
            {
              why: '`platform.replicas` shows how many Prometheus others run, and this one comes from here',
              fix: 'write it as `platform.own.replicas`',
            },
            ['platform', 'replicas'],
          ),
        ]),
  ];
}
