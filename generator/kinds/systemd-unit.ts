import type { FileContent } from '../model/artifact.ts';
import { fields } from '../views/reading.ts';
import type { ProcessView } from '../views/views.ts';

/** The program of a service unit; none of a unit that runs nothing, such as a timer. */
export function readUnit({ path, data }: FileContent): readonly ProcessView[] {
  const service = fields(data)['Service'];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return service === undefined ? [] : [{ name, json: fields(service), path: ['Service'] }];
}
