import type { GrafanaFront } from '../../kinds/grafana.ts';
import type { UwmConfig } from './keys.ts';
import { OPENSHIFT } from './names.ts';

/** Grafana's own port, and the proxy's. */
const UPSTREAM = 'http://localhost:3000';
const PORT = { name: 'https', number: 9091 };

/**
 * The way into Grafana through OpenShift's OAuth proxy (openshift/oauth-proxy, README; grafana-operator,
 * examples/oauth_proxy): a sidecar that logs people in by the service account of the pod as OAuth client, with the Route
 * as the place they may be led back to, and a certificate that OpenShift makes for the Service. Whoever may see Services
 * in Grafana's namespace comes in, as a viewer of the name that OpenShift knows. Grafana believes that name from its own
 * pod only: its port is open to the whole cluster, and a header is easily written.
 */
export function oauthProxy({ name, namespace, oauthProxy: options }: UwmConfig['grafana']): GrafanaFront {
  const { image, sessionSecret } = options ?? { image: '', sessionSecret: '' };
  const certificate = `${name}-tls`;
  const client = {
    kind: 'OAuthRedirectReference',
    apiVersion: 'v1',
    reference: { kind: 'Route', name: `${name}-route` },
  };
  const review = { namespace, resource: 'services', verb: 'get' };
  return {
    serviceAccount: { metadata: { annotations: { [OPENSHIFT.oauthRedirect]: JSON.stringify(client) } } },
    service: {
      metadata: { annotations: { [OPENSHIFT.servingCertificate]: certificate } },
      spec: { ports: [{ name: PORT.name, port: PORT.number, protocol: 'TCP', targetPort: PORT.name }] },
    },
    exposed: {
      route: {
        spec: {
          port: { targetPort: PORT.name },
          tls: { termination: 'reencrypt', insecureEdgeTerminationPolicy: 'Redirect' },
          to: { kind: 'Service', name: `${name}-service`, weight: 100 },
        },
      },
    },
    config: {
      auth: { disable_signout_menu: 'true' },
      'auth.proxy': {
        enabled: 'true',
        header_name: 'X-Forwarded-User',
        header_property: 'username',
        auto_sign_up: 'true',
        whitelist: '127.0.0.1, ::1',
      },
    },
    containers: [
      {
        name: 'oauth-proxy',
        image,
        args: [
          '-provider=openshift',
          `-openshift-service-account=${name}-sa`,
          `-openshift-sar=${JSON.stringify(review)}`,
          '-http-address=',
          `-https-address=:${PORT.number}`,
          `-upstream=${UPSTREAM}`,
          '-email-domain=*',
          '-pass-basic-auth=false',
          '-tls-cert=/etc/tls/private/tls.crt',
          '-tls-key=/etc/tls/private/tls.key',
          '-cookie-secret-file=/etc/proxy/secrets/session_secret',
        ],
        ports: [{ name: PORT.name, containerPort: PORT.number, protocol: 'TCP' }],
        resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } },
        readinessProbe: { httpGet: { path: '/oauth/healthz', port: PORT.name, scheme: 'HTTPS' } },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
          readOnlyRootFilesystem: true,
          runAsNonRoot: true,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        volumeMounts: [
          { name: certificate, mountPath: '/etc/tls/private', readOnly: true },
          { name: sessionSecret, mountPath: '/etc/proxy/secrets', readOnly: true },
        ],
      },
    ],
    volumes: [certificate, sessionSecret].map(secretName => ({ name: secretName, secret: { secretName } })),
  };
}
