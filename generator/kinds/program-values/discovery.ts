import { own } from '../../lib/record.ts';
import { listing, tick } from '../../lib/words.ts';
import { fields, items, type Json } from '../../views/reading.ts';
import type { ValueFault } from './forms.ts';
import { fault, isFilled, isSet, type Rules } from './rule.ts';

const HTTP_URL: readonly [RegExp, string] = [
  /^https?:\/\/[^/]/i,
  'write the whole address, such as `https://host/path`',
];
const ANY_URL: readonly [RegExp, string] = [/^[a-z][a-z\d+.-]*:\/\/[^/]/i, 'write the whole address, with its scheme'];
const BELOW_ROOT: readonly [RegExp, string] = [/^\//, 'begin the path with `/`'];

/** Roles of selectors that each role of a discovery takes (prometheus, discovery/kubernetes/kubernetes.go, UnmarshalYAML). */
const SELECTORS: Readonly<Record<string, readonly string[]>> = {
  pod: ['pod', 'node'],
  service: ['service'],
  endpointslice: ['pod', 'service', 'endpointslice'],
  endpoints: ['pod', 'service', 'endpoints'],
  node: ['node'],
  ingress: ['ingress'],
};

/** What the client of a discovery has by default. */
const DEFAULTS: Json = { follow_redirects: true, enable_http2: true };

/** Settings of an HTTP client (prometheus/common, config/http_config.go, HTTPClientConfig). */
const CLIENT = [
  ...['basic_auth', 'authorization', 'oauth2', 'bearer_token', 'bearer_token_file', 'tls_config', 'follow_redirects'],
  ...['enable_http2', 'proxy_url', 'no_proxy', 'proxy_from_environment', 'proxy_connect_header', 'http_headers'],
];

/** Those whose mapping is a part of the client by being there. */
const BY_BEING_THERE = ['basic_auth', 'authorization', 'oauth2', 'http_headers'];

/** The first setting of a client that is not what it is by default. */
const ownClient = (json: Json): string | undefined =>
  CLIENT.find(key => {
    const value = json[key] ?? undefined;
    if (value === undefined || value === DEFAULTS[key]) return false;
    return key in DEFAULTS || BY_BEING_THERE.includes(key) || isFilled(value);
  });

function* kubernetesFaults(json: Json): Generator<ValueFault> {
  const [server, file] = [isSet(json['api_server']), isSet(json['kubeconfig_file'])];
  const client = ownClient(json);
  if (server && file)
    yield fault('`api_server` and `kubeconfig_file` at once', ['kubeconfig_file'], 'keep one of them');
  else if (client !== undefined && !server)
    yield fault(
      `${tick(client)} for the API server where ${file ? '`kubeconfig_file` has the client' : 'no `api_server` is named'}`,
      [client],
      file ? `take ${tick(client)} out` : 'write `api_server`, or put the setting of the scrape a level higher',
    );
  if ((server || file) && fields(json['namespaces'])['own_namespace'] === true)
    yield fault(
      'namespace of its own with another API server',
      ['namespaces', 'own_namespace'],
      'name the namespace there',
    );
  const role = String(json['role']);
  const allowed = own(SELECTORS, role);
  const seen = new Set<string>();
  for (const [at, selector] of items(json['selectors']).entries()) {
    const by = String(selector['role']);
    if (seen.has(by)) yield fault(`second selector of role ${tick(by)}`, ['selectors', at, 'role'], 'join the two');
    else if (allowed && !allowed.includes(by))
      yield fault(
        `selector of role ${tick(by)} where ${tick(role)} is discovered`,
        ['selectors', at, 'role'],
        `select by ${listing(allowed, 4, 'or')}`,
      );
    seen.add(by);
  }
}

const positive = (name: string) =>
  function* (json: Json): Generator<ValueFault> {
    if (typeof json[name] === 'number' && json[name] <= 0)
      yield fault(`${tick(String(json[name]))} as ${tick(name)}`, [name], 'write 1 or more');
  };

const AZURE = ['OAuth', 'ManagedIdentity', 'SDK', 'WorkloadIdentity'];
const KEY = ['secret_key', 'secret_key_file'];

/** What each way to discover targets asks for (prometheus, discovery/…, the functions `UnmarshalYAML`). */
export const discoveryFaults: Readonly<Record<string, Rules>> = {
  'kubernetes.SDConfig': { needs: ['role'], oneOf: { role: Object.keys(SELECTORS) }, also: kubernetesFaults },
  'dns.SDConfig': {
    needs: ['names'],
    form: { type: [/^(?:SRV|A|AAAA|MX|NS)$/i, 'write `SRV`, `A`, `AAAA`, `MX` or `NS`'] },
    *also(json) {
      if (isSet(json['type']) && String(json['type']).toUpperCase() !== 'SRV' && !isSet(json['port']))
        yield fault(`${tick(String(json['type']))} records without a port`, ['type'], 'write `port`');
    },
  },
  'file.SDConfig': {
    needs: ['files'],
    // prometheus, discovery/file/file.go, patFileSDName.
    form: { files: [/^[^*]*(?:\*[^/]*)?\.(?:json|yml|yaml|JSON|YML|YAML)$/, 'name a `.json`, `.yml` or `.yaml` file'] },
  },
  'http.SDConfig': { needs: ['url'], form: { url: HTTP_URL } },
  'consul.SDConfig': {
    *also(json) {
      if ('server' in json && json['server'] !== null && String(json['server']).trim() === '')
        yield fault('empty `server`', ['server'], 'name the server');
      if ((isSet(json['username']) || isSet(json['password'])) && isSet(json['basic_auth']))
        yield fault('`username` or `password` beside `basic_auth`', ['basic_auth'], 'keep one of them');
      if (isSet(json['token']) && (isSet(json['authorization']) || isSet(json['oauth2'])))
        yield fault('`token` beside another proof', ['token'], 'keep one of them');
    },
  },
  'aws.SDConfig': { oneOf: { role: ['ec2', 'ecs', 'elasticache', 'lightsail', 'msk', 'rds'] }, needs: ['role'] },
  'aws.EC2SDConfig': {
    *also(json) {
      for (const [at, filter] of items(json['filters']).entries())
        if (!isSet(filter['values'])) yield fault('filter without values', ['filters', at], 'write `values`');
    },
  },
  ...Object.fromEntries(
    ['ECS', 'Elasticache', 'MSK', 'RDS'].map(name => [
      `aws.${name}SDConfig`,
      { also: positive('request_concurrency') },
    ]),
  ),
  'azure.SDConfig': {
    needs: ['subscription_id'],
    oneOf: { authentication_method: AZURE },
    *also(json) {
      if ((json['authentication_method'] ?? 'OAuth') !== 'OAuth') return;
      for (const name of ['tenant_id', 'client_id', 'client_secret'])
        if (!isSet(json[name])) yield fault(`mapping without ${tick(name)} here`, [], `write ${tick(name)}`);
    },
  },
  'digitalocean.SDConfig': { oneOf: { role: ['droplets', 'databases'] } },
  'eureka.SDConfig': { needs: ['server'], form: { server: ANY_URL } },
  'gce.SDConfig': { needs: ['project', 'zone'] },
  'hetzner.SDConfig': { needs: ['role'], oneOf: { role: ['robot', 'hcloud'] } },
  'ionos.SDConfig': { needs: ['datacenter_id'] },
  'marathon.SDConfig': { needs: ['servers'], once: [['auth_token', 'auth_token_file', 'basic_auth', 'authorization']] },
  'moby.DockerSDConfig': { needs: ['host'] },
  'moby.DockerSwarmSDConfig': { needs: ['host', 'role'], oneOf: { role: ['services', 'nodes', 'tasks'] } },
  'openstack.SDConfig': {
    needs: ['role', 'region'],
    oneOf: { role: ['instance', 'hypervisor', 'loadbalancer'], availability: ['public', 'internal', 'admin'] },
  },
  'outscale.SDConfig': { needs: ['region', 'access_key', KEY], once: [KEY] },
  'ovhcloud.SDConfig': {
    needs: ['application_key', 'application_secret', 'consumer_key', 'service'],
    oneOf: { service: ['dedicated_server', 'vps'] },
  },
  'puppetdb.SDConfig': { needs: ['url', 'query'], form: { url: HTTP_URL } },
  'scaleway.SDConfig': {
    needs: ['role', 'project_id', KEY, 'access_key'],
    once: [KEY],
    oneOf: { role: ['instance', 'baremetal'] },
  },
  'stackit.SDConfig': { needs: [['endpoint', 'region']] },
  'triton.SDConfig': { needs: ['account', 'dns_suffix', 'endpoint'], oneOf: { role: ['container', 'cn'] } },
  'uyuni.SDConfig': { needs: ['server', 'username', 'password'] },
  'zookeeper.ServersetSDConfig': { needs: ['servers', 'paths'], form: { paths: BELOW_ROOT } },
  'zookeeper.NerveSDConfig': { needs: ['servers', 'paths'], form: { paths: BELOW_ROOT } },
};
