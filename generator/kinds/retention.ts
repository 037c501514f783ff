import type { FileContent } from '../model/artifact.ts';
import { fields, textAt } from '../views/reading.ts';
import type { RetentionView } from '../views/views.ts';

/** Options of programs that say how long they keep what they have, and how much of it. */
const KEEPS = /(?:^|\s)--?(?:storage\.tsdb\.retention\.time|data\.retention|retentionPeriod)=(\S+)/;
const SIZE = /(?:^|\s)--?(?:storage\.tsdb\.retention\.size|retention\.maxDiskSpaceUsageBytes)=(\S+)/;

/** How long the program of a unit keeps what it has. */
export function readUnitRetention({ path, data }: FileContent): readonly RetentionView[] {
  const command = [fields(fields(data)['Service'])['ExecStart']].flat().join(' ');
  const [keeps, size] = [KEEPS.exec(command)?.[1], SIZE.exec(command)?.[1]];
  const program = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return keeps === undefined && size === undefined
    ? []
    : [
        {
          program,
          ...(keeps === undefined ? {} : { keeps }),
          ...(size === undefined ? {} : { size }),
          path: ['Service', 'ExecStart'],
        },
      ];
}

/** How long a Loki keeps lines. */
export function readLokiRetention({ data }: FileContent): readonly RetentionView[] {
  const keeps = textAt(data, 'limits_config', 'retention_period');
  return keeps === undefined ? [] : [{ program: 'loki', keeps, path: ['limits_config', 'retention_period'] }];
}
