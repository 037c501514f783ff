import { make } from '../../kinds/kind.ts';
import { KEY } from '../../lib/names.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Setup } from '../../model/source.ts';
import { type Options, PORT, SERVICE } from './options.ts';

/**
 * One replica: the exporter keeps its counters in memory, and a second one would count everything twice. It has no
 * health route; every path answers with the metrics, so that is what the probes ask.
 */
export function workload({ options, scrapers }: Setup<Options>): readonly Manifest[] {
  const { namespace, secret, image } = options;
  const labels = { [KEY.name]: SERVICE };
  const probe = { httpGet: { path: '/metrics', port: 'metrics' }, timeoutSeconds: 5 };
  return [
    make('ServiceAccount', { name: SERVICE, namespace, labels }, { automountServiceAccountToken: false }),
    make(
      'Deployment',
      { name: SERVICE, namespace, labels },
      {
        spec: {
          replicas: 1,
          strategy: { type: 'Recreate' },
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: {
              serviceAccountName: SERVICE,
              automountServiceAccountToken: false,
              securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
              containers: [
                {
                  name: SERVICE,
                  image,
                  args: [`--web.listen-address=:${PORT}`],
                  env: [
                    { name: 'OPENAI_API_KEY', valueFrom: { secretKeyRef: { name: secret, key: 'OPENAI_API_KEY' } } },
                    {
                      name: 'OPENAI_ORG_ID',
                      valueFrom: { secretKeyRef: { name: secret, key: 'OPENAI_ORG_ID', optional: true } },
                    },
                  ],
                  ports: [{ name: 'metrics', containerPort: PORT, protocol: 'TCP' }],
                  startupProbe: { ...probe, periodSeconds: 5, failureThreshold: 24 },
                  livenessProbe: { ...probe, periodSeconds: 30, failureThreshold: 3 },
                  readinessProbe: { ...probe, periodSeconds: 15 },
                  resources: { requests: { cpu: '20m', memory: '96Mi' }, limits: { memory: '256Mi' } },
                  securityContext: {
                    allowPrivilegeEscalation: false,
                    readOnlyRootFilesystem: true,
                    capabilities: { drop: ['ALL'] },
                  },
                  volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
                },
              ],
              volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '32Mi' } }],
            },
          },
        },
      },
    ),
    make(
      'Service',
      { name: SERVICE, namespace, labels },
      {
        spec: { selector: labels, ports: [{ name: 'metrics', port: PORT, targetPort: 'metrics', protocol: 'TCP' }] },
      },
    ),
    make(
      'NetworkPolicy',
      { name: SERVICE, namespace, labels },
      {
        spec: {
          podSelector: { matchLabels: labels },
          policyTypes: ['Ingress', 'Egress'],
          ingress: [
            {
              from: scrapers.map(name => ({ namespaceSelector: { matchLabels: { [KEY.namespaceName]: name } } })),
              ports: [{ port: 'metrics', protocol: 'TCP' }],
            },
          ],
          // Names, and the provider's API. Its addresses change, so the port is all that can be said here.
          egress: [
            {
              ports: [
                { port: 53, protocol: 'UDP' },
                { port: 53, protocol: 'TCP' },
                { port: 5353, protocol: 'UDP' },
                { port: 5353, protocol: 'TCP' },
              ],
            },
            { ports: [{ port: 443, protocol: 'TCP' }] },
          ],
        },
      },
    ),
  ];
}
