import { sh } from '../../lib/shell.ts';
import { distinct } from '../../lib/sort.ts';
import { code, fence } from '../../lib/text.ts';
import { listing } from '../../lib/words.ts';
import { print } from '../../lib/yaml.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import { neededConfig } from './monitoring-config.ts';
import { isReserved, type Setting } from './options.ts';

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
    {
      title: 'OpenShift GitOps',
      stays: 'OpenShift GitOps',
      why: 'Argo CD deploys the overlays. It needs the right to create namespaces and roles, which its default instance has, and must know `retry.refresh`: without it a commit that mends a broken one waits until somebody ends the retries.',
      how: 'Install the operator `openshift-gitops-operator` from OperatorHub, channel `latest`.',
      verify: {
        run: sh`oc get deployment -n ${config.argocd.namespace ?? 'openshift-gitops'} && oc explain applications.argoproj.io.spec.syncPolicy.retry.refresh`,
        expect: 'openshift-gitops-server, available, and a field that is a boolean',
      },
    },
    {
      title: 'Argo CD 3.3 or newer',
      stays: 'OpenShift GitOps',
      why: 'The project admits what is outside of namespaces by its name (`clusterResourceWhitelist[].name`). An older API server drops the name, and the project then admits every Namespace and every ClusterRoleBinding.',
      how: 'Upgrade OpenShift GitOps to a release with Argo CD 3.3.',
      verify: {
        run: sh`oc apply --dry-run=server -f argocd/project.yaml -o jsonpath='{.spec.clusterResourceWhitelist[*].name}'`,
        expect: 'the names that stand in the file; nothing means that the API server drops them',
      },
    },
    ...(config.argocd.signatureKeys ? [signatures(config.argocd.signatureKeys)] : []),
    ...(config.namespaces === 'existing' ? [existing(objects, config)] : []),
  ];
}

/** Where commits are signed (Argo CD docs, GnuPG signature verification). */
const signatures = (keys: readonly string[]): Prerequisite => ({
  title: 'Argo CD knows the keys that sign commits',
  why: 'The config names them under `argocd.signatureKeys`: Argo CD syncs no commit that none of these keys signed, and it believes the keys alone that were given to it.',
  how: 'Give it the public part of each: `gpg --export --armor KEY > key.asc && argocd gpg add --from key.asc`. Merges that a forge makes need the key of the forge: that of GitHub is https://github.com/web-flow.gpg.',
  verify: { run: sh`argocd gpg list`, expect: listing(keys, 20) },
});

/** Where other people make the namespaces. */
function existing(objects: readonly Manifest[], config: Config): Prerequisite {
  const names = distinct(objects.flatMap(({ metadata }) => metadata.namespace ?? [])).filter(name => !isReserved(name));
  const account = `system:serviceaccount:${config.argocd.namespace ?? 'openshift-gitops'}:${config.argocd.serviceAccount ?? 'openshift-gitops-argocd-application-controller'}`;
  return {
    title: 'The namespaces exist',
    why: 'The config says `namespaces: existing`: nothing here makes or labels them, and Argo CD puts a Role into each. To hand out what the Role holds it must have that itself, or the verb `escalate`.',
    how: `Have their owners make ${listing(names, 20)}.`,
    verify: {
      run: sh`oc get namespaces ${names} && oc auth can-i escalate roles -n ${names[0] ?? 'default'} --as ${account}`,
      expect: 'each of them, Active, and `yes`',
    },
  };
}

/** Where dashboards come from here and Grafana does not. */
function somebodysGrafana({ selector }: Config['grafana']): Prerequisite {
  const labels = Object.entries(selector).map(label => label.join('='));
  return {
    title: `A Grafana labelled ${code(labels.join(' '))}`,
    why: 'The operator puts dashboards, folder and datasources into each Grafana with these labels, and says nothing where there is none.',
    how: `Label the one that shall show them: ${code(sh`oc label grafanas.grafana.integreatly.org NAME -n NAMESPACE ${labels}`)}, or write its labels under \`grafana.selector\`.`,
    verify: {
      run: sh`oc get grafanas.grafana.integreatly.org -A -l ${labels.join(',')}`,
      expect: 'that Grafana',
    },
  };
}

const GRAFANA_OPERATOR = 'the Grafana operator with its CRDs';

const grafanaOperator = ({ install, namespace, channel }: Config['grafana']['operator']): Prerequisite =>
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
