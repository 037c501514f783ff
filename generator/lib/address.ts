/** Where a request goes. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The host and the port of an address of HTTP; nothing where a text is none. */
export function addressOf(url: string): Address | undefined {
  const [, scheme, host, port] =
    /^(https?):\/\/([^\s/?#:@[\]]+|\[[^\]\s]*\])(?::(\d{1,5}))?(?=[/?#]|$)/.exec(url) ?? [];
  if (scheme === undefined || host === undefined) return undefined;
  return { host: host.toLowerCase(), port: port === undefined ? (scheme === 'https' ? 443 : 80) : Number(port) };
}

/** A Service that a host may name. */
export interface Named {
  readonly name: string;
  readonly namespace: string;
  /** Whether it may as well be a host outside of the cluster: `models.example` is a Service to some and a domain to others. */
  readonly doubtful: boolean;
}

/**
 * The Service of a cluster that a host names, as seen from a namespace; nothing where it is one outside of the cluster
 * (kubernetes.io, DNS for Services and Pods).
 */
export function serviceOf(host: string, own: string): Named | undefined {
  const parts = host.split('.');
  const [name = '', namespace = own, kind = 'svc'] = parts;
  return kind === 'svc' && /^[a-z]/.test(name) ? { name, namespace, doubtful: parts.length === 2 } : undefined;
}
