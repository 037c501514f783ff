import type { Manifest } from '../../model/artifact.ts';
import { type Filled, type Fills, KUBERNETES } from '../../model/fills.ts';
import { dig, textAt } from '../../views/reading.ts';
import { OPENSHIFT } from './names.ts';

/** The key under which OpenShift puts the authority of its certificates for Services. */
const CA = 'service-ca.crt';

/** A certificate for a Service: of an object that is one, or that has one made (service-ca-operator, pkg/controller/servingcert). */
const certificates = (object: Manifest): readonly Filled[] =>
  [object.metadata, dig(object, 'spec', 'service', 'metadata')]
    .flatMap(metadata => textAt(metadata, 'annotations', OPENSHIFT.servingCertificate) ?? [])
    .map(name => ({ kind: 'Secret', name, keys: ['tls.crt', 'tls.key'] }));

/** The authority in a ConfigMap that asks for it (trap A10). */
const authority = ({ kind, metadata: { name, annotations } }: Manifest): readonly Filled[] =>
  kind === 'ConfigMap' && annotations?.[OPENSHIFT.injectCaBundle] === 'true' ? [{ kind, name, keys: [CA] }] : [];

/** What Kubernetes fills in, and OpenShift with its own authority. */
export const fills: Fills = {
  everywhere: { ...KUBERNETES.everywhere, 'openshift-service-ca.crt': [CA] },
  token: [...KUBERNETES.token, CA],
  by: object => [...certificates(object), ...authority(object)],
};
