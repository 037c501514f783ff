import { sh } from '../../lib/shell.ts';
import { code, fence } from '../../lib/template.ts';
import { print } from '../../lib/yaml.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import type { UwmConfig } from './keys.ts';
import { neededConfig } from './monitoring-config.ts';
import type { Setting } from './options.ts';

/** Everything that must be true of the cluster before the first sync, each with a command that shows it. */
export function prerequisites(setting: Setting, objects: readonly Manifest[]): readonly Prerequisite[] {
  const { config, options } = setting;
  const applied = options.monitoringConfig === 'applied';
  const settings = neededConfig(setting, objects).map(
    ({ namespace, name, settings }): Prerequisite => ({
      title: `\`${name}\` in \`${namespace}\``,
      why:
        name === 'cluster-monitoring-config'
          ? 'User workload monitoring is off by default: without it no monitor and no rule here is read.'
          : 'User alerts need an Alertmanager that reads AlertmanagerConfigs, and rules about namespaces of operators need a namespace without label enforcement.',
      how: applied
        ? 'Applied by this repository, because `platform.monitoringConfig` is `applied`. Other settings in it are replaced.'
        : `Add these keys to \`config.yaml\` in the ConfigMap, next to what is there: ${code(sh`oc edit configmap ${name} -n ${namespace}`)} (create it where it does not exist; on a managed cluster its provider owns it).\n\n${fence('yaml', print(settings))}`,
      verify: {
        run: sh`oc get configmap ${name} -n ${namespace} -o jsonpath='{.data.config\\.yaml}'`,
        expect: 'the keys above',
      },
    }),
  );
  return [
    ...settings,
    {
      title: 'User workload monitoring runs',
      stays: 'user workload monitoring',
      why: 'Its Prometheus scrapes the monitors, its Thanos Ruler evaluates the rules.',
      how: 'Follows from the settings above within a few minutes.',
      verify: {
        run: sh`oc get pods -n openshift-user-workload-monitoring`,
        expect: 'prometheus, thanos-ruler and alertmanager pods, all Running',
      },
    },
    ...(config.grafana.deploy === 'nothing' && !config.grafana.operator.install
      ? []
      : [grafanaOperator(config.grafana.operator)]),
    ...(config.grafana.deploy === 'dashboards' ? [somebodysGrafana(config.grafana)] : []),
  ];
}

/** Where dashboards come from here and Grafana does not. */
function somebodysGrafana({ selector }: Config['grafana']): Prerequisite {
  const labels = Object.entries(selector).map(label => label.join('='));
  return {
    title: `A Grafana labelled ${code(labels.join(' '))}`,
    why: 'The operator puts dashboards, folder and datasources into each Grafana with these labels, and reports nothing if there is none.',
    how: `Label the one that should show them: ${code(sh`oc label grafanas.grafana.integreatly.org NAME -n NAMESPACE ${labels}`)}, or write its labels under \`grafana.selector\`.`,
    verify: {
      run: sh`oc get grafanas.grafana.integreatly.org -A -l ${labels.join(',')}`,
      expect: 'that Grafana',
    },
  };
}

const GRAFANA_OPERATOR = 'the Grafana operator with its CRDs';

const grafanaOperator = ({ install, namespace, channel }: UwmConfig['grafana']['operator']): Prerequisite =>
  install
    ? {
        title: 'No other Grafana operator',
        stays: GRAFANA_OPERATOR,
        why: `This repository installs it into \`${namespace}\`, for all namespaces; two of them would overwrite each other's work.`,
        how: 'Where one is there already, keep it, and leave `grafana.operator.install` out.',
        verify: {
          run: sh`oc get subscriptions.operators.coreos.com -A -o jsonpath='{range .items[?(@.spec.name=="grafana-operator")]}{.metadata.namespace}{"\\n"}{end}'`,
          expect: `nothing, or \`${namespace}\``,
        },
      }
    : {
        title: 'Grafana operator, version 5',
        stays: GRAFANA_OPERATOR,
        why: 'It makes the objects here, such as dashboards, appear in Grafana.',
        how: `Install it from OperatorHub (package \`grafana-operator\`, channel \`${channel}\`) for all namespaces, or write \`grafana: { operator: { install: true } }\`.`,
        verify: {
          run: sh`oc get crd grafanadashboards.grafana.integreatly.org`,
          expect: 'the CRD, with a creation date',
        },
      };
