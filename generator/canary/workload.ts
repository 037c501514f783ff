import { createHash } from 'node:crypto';
import { make } from '../kinds/kind.ts';
import { type Address, addressOf, serviceOf } from '../lib/address.ts';
import { KEY } from '../lib/names.ts';
import { distinct } from '../lib/sort.ts';
import { print } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Setup } from '../model/source.ts';
import { costWords } from './cost.ts';
import { CA, MOUNTED, modulesOf, TOKEN } from './module.ts';
import { askedOf } from './options.ts';
import { labelsOf, PORT, type ProberOptions } from './prober-options.ts';

/** A blackbox exporter that knows how to ask these models and nothing else. */
export function workload({ name, options, scrapers, copies }: Setup<ProberOptions>): readonly Manifest[] {
  const { namespace, canary, more } = options;
  const labels = labelsOf(name);
  const about = { name, namespace, labels };
  const config = print(modulesOf(canary, namespace, more));
  const probe = { httpGet: { path: '/-/healthy', port: 'http' }, timeoutSeconds: 5 };
  const volumes = volumesOf(name, canary);
  return [
    make('ServiceAccount', about, { automountServiceAccountToken: false }),
    make('ConfigMap', about, { data: { 'blackbox.yml': config } }),
    make(
      'Deployment',
      {
        ...about,
        annotations: {
          [KEY.canaryAsks]: askedOf(canary, namespace)
            .map(({ model, target }) => `${model} at ${target}`)
            .join(', '),
          [KEY.canaryCost]: costWords(canary, namespace, copies),
        },
      },
      {
        spec: {
          replicas: 1,
          selector: { matchLabels: labels },
          template: {
            // The exporter reads its config once: another config is another pod.
            metadata: { labels, annotations: { [KEY.configHash]: hash(config) } },
            spec: {
              serviceAccountName: name,
              automountServiceAccountToken: false,
              securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
              containers: [
                {
                  name: 'prober',
                  image: canary.image,
                  args: [`--config.file=${MOUNTED}/config/blackbox.yml`, `--web.listen-address=:${PORT}`],
                  ports: [{ name: 'http', containerPort: PORT, protocol: 'TCP' }],
                  livenessProbe: { ...probe, periodSeconds: 30, failureThreshold: 3 },
                  readinessProbe: { ...probe, periodSeconds: 15 },
                  resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } },
                  securityContext: {
                    allowPrivilegeEscalation: false,
                    readOnlyRootFilesystem: true,
                    capabilities: { drop: ['ALL'] },
                  },
                  volumeMounts: volumes.map(({ name: volume }) => ({
                    name: volume,
                    mountPath: `${MOUNTED}/${volume}`,
                    readOnly: true,
                  })),
                },
              ],
              volumes,
            },
          },
        },
      },
    ),
    make('Service', about, {
      spec: { selector: labels, ports: [{ name: 'http', port: PORT, targetPort: 'http', protocol: 'TCP' }] },
    }),
    make('NetworkPolicy', about, {
      spec: {
        podSelector: { matchLabels: labels },
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            from: scrapers.map(scraper => ({ namespaceSelector: { matchLabels: { [KEY.namespaceName]: scraper } } })),
            ports: [{ port: 'http', protocol: 'TCP' }],
          },
        ],
        egress: egressTo(
          askedOf(canary, namespace).flatMap(({ target }) => addressOf(target) ?? []),
          namespace,
        ),
      },
    }),
  ];
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** The file name that a path below a volume's mount ends with. */
const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function volumesOf(name: string, { secret, ca }: ProberOptions['canary']) {
  const trusted = ca ? [{ key: ca.key, path: last(CA) }] : [];
  return [
    { name: 'config', configMap: { name } },
    ...(secret
      ? [{ name: 'token', secret: { secretName: secret.name, items: [{ key: secret.key, path: last(TOKEN) }] } }]
      : []),
    ...(ca?.configMap === undefined ? [] : [{ name: 'ca', configMap: { name: ca.configMap, items: trusted } }]),
    ...(ca?.secret === undefined ? [] : [{ name: 'ca', secret: { secretName: ca.secret, items: trusted } }]),
  ];
}

/**
 * Names, and the models. A policy meets a packet once the Service's address has become that of a pod, at a port that only
 * the Service knows (OVN-Kubernetes, and kubernetes.io, network policies): to Services of the cluster every port is
 * open, and to addresses outside of it that of the address.
 */
function egressTo(addresses: readonly Address[], namespace: string) {
  const places = addresses.map(({ host, port }) => ({ port, service: serviceOf(host, namespace) }));
  const inside = distinct(places.flatMap(({ service }) => service?.namespace ?? []));
  const outside = new Set(places.flatMap(({ port, service }) => (service?.doubtful === false ? [] : [port])));
  return [
    { ports: [53, 5353].flatMap(port => (['UDP', 'TCP'] as const).map(protocol => ({ port, protocol }))) },
    ...(inside.length > 0
      ? [{ to: inside.map(namespace => ({ namespaceSelector: { matchLabels: { [KEY.namespaceName]: namespace } } })) }]
      : []),
    ...(outside.size > 0 ? [{ ports: [...outside].map(port => ({ port, protocol: 'TCP' as const })) }] : []),
  ];
}
