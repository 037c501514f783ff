import { ownRules, type Watch, type Where } from './cross.ts';
import type { LoadedConfig } from './load.ts';
import { unscraped, unscrapedIn } from './unscraped.ts';

/** What raises alerts on lines of logs, as if it were a source: it reads lines and no series. */
const source = unscraped('logs', 'Logs');

/** The alerts on logs that the platform raises, with what the config says of them; nothing where it raises none. */
export function logAlertsIn(where: Where, { config, at }: Pick<LoadedConfig, 'config' | 'at'>): readonly Watch[] {
  const declared = where.platform.logAlerts.map(({ alert, at: path }) =>
    path === undefined ? alert : { ...alert, origin: at(path, 'key') },
  );
  if (declared.length === 0) return [];
  const { namespace } = config.grafana;
  const one = { name: source.kind, source, namespace, origin: at(['platform'], 'key') };
  const instance = unscrapedIn(one, where, about => ownRules(declared, config, about));
  return [{ ...instance, declared, untold: [], refused: [] }];
}
