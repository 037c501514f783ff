import { grafanaFolder } from '../../kinds/grafana.ts';
import { grafanaDashboard } from '../../kinds/grafana-dashboard.ts';
import { type Unsupported, unsupported } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import type { Assembly } from '../assembly.ts';
import type { NamedDashboard } from '../dashboards.ts';
import { datasourceOf, withData } from '../provided.ts';

/** Why nobody could come to a Grafana behind the proxy that the config asks for. */
function withoutWay(
  { grafana: { oauthProxy, expose, deploy } }: Config,
  { facts }: AnyPlatform,
): Unsupported | undefined {
  if (!oauthProxy) return undefined;
  if (deploy !== 'all')
    return unsupported(
      `with \`grafana.deploy: ${deploy}\` no Grafana comes from here that it could stand in front of`,
      'take `grafana.oauthProxy` out, or `grafana.deploy`',
    );
  if (!facts.hasOAuthProxy)
    return unsupported('it has no OAuth server that a proxy could ask', 'take `grafana.oauthProxy` out');
  return expose
    ? undefined
    : unsupported(
        'the proxy leads people back to the address of Grafana, and it has none',
        'take `grafana.expose: false` out, or `grafana.oauthProxy`',
      );
}

/** Grafana with its datasources, folder and dashboards. Answers the panels that are left out. */
export function addGrafana(
  { loaded: { config, at }, platform, setting, add }: Assembly,
  dashboards: readonly NamedDashboard[],
  provided: OverlayPlan['provided'],
): OverlayPlan['leftOut'] {
  add('grafana', at(['grafana', 'oauthProxy'], 'key'), ['proxy'], () => withoutWay(config, platform) ?? []);
  if (config.grafana.deploy === 'nothing') return [];
  add('grafana', at(['grafana'], 'key'), ['grafana'], () => platform.grafana(setting));
  add('grafana', at(['grafana', 'folder'], 'key'), ['folder'], () => grafanaFolder(config));
  return dashboards.flatMap(({ instance, dashboard }) => {
    const { shown, leftOut } = withData(dashboard, provided);
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, instance, config.sources], () =>
      grafanaDashboard(shown, config, panel => datasourceOf(panel, provided, platform)),
    );
    return leftOut;
  });
}
