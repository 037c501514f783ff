import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import { subjectOf } from '../model/artifact.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { dig, fields, items, type Json } from '../views/reading.ts';

type Fault = readonly [what: string, field: string, fix: string];

const PROOFS = ['authorization', 'basicAuth', 'bearerTokenSecret', 'oauth2'];

const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== '' &&
  value !== false &&
  Object.keys(fields(value)).length + Number(typeof value !== 'object') > 0;

/** A value comes from one place (prometheus-operator, SecretOrConfigMap, Validate). */
function* sourceFaults(json: Json, name: string, field: string): Generator<Fault> {
  if (dig(json, name, 'secret') !== undefined && dig(json, name, 'configMap') !== undefined)
    yield [`takes ${tick(name)} from a Secret and from a ConfigMap`, field, 'keep one of them'];
}

/** A certificate and its key come together, each from one place (prometheus-operator, TLSConfig and SafeTLSConfig, Validate). */
function* tlsFaults(tls: Json): Generator<Fault> {
  const has = (...names: readonly string[]) => names.some(name => isSet(tls[name]));
  if (has('cert', 'certFile') !== has('keySecret', 'keyFile'))
    yield [
      has('keySecret', 'keyFile') ? 'has a key without its certificate' : 'has a certificate without its key',
      'tlsConfig',
      'name both, or none',
    ];
  for (const [one, other] of [
    ['ca', 'caFile'],
    ['cert', 'certFile'],
    ['keySecret', 'keyFile'],
  ] as const)
    if (has(one) && has(other)) yield [`has both ${listing([one, other])}`, 'tlsConfig', 'keep one of them'];
  for (const name of ['ca', 'cert']) yield* sourceFaults(tls, name, 'tlsConfig');
}

/** The ways to configure a proxy exclude each other (prometheus-operator, ProxyConfig, Validate). */
function* proxyFaults(json: Json): Generator<Fault> {
  const [byName, fromEnvironment] = [isSet(json['proxyUrl']), json['proxyFromEnvironment'] === true];
  if (byName && fromEnvironment)
    yield ['has a proxy and takes it from the environment', 'proxyUrl', 'keep one of them'];
  if (isSet(json['noProxy']) && (fromEnvironment || !byName))
    yield ['lists what goes by no proxy, and has none', 'noProxy', 'write `proxyUrl`, or take `noProxy` out'];
  if (isSet(json['proxyConnectHeader']) && !byName && !fromEnvironment)
    yield ['has headers for a proxy, and names none', 'proxyConnectHeader', 'write `proxyUrl`'];
}

function* faults(json: Json, kind: string): Generator<Fault> {
  const proofs = PROOFS.filter(name => json[name] !== undefined);
  if (proofs.length > 1) yield [`proves itself by ${listing(proofs)} at once`, proofs[1] ?? '', 'keep one of them'];
  const authorization = fields(json['authorization']);
  if (
    json['authorization'] !== undefined &&
    String(authorization['type'] ?? '')
      .trim()
      .toLowerCase() === 'basic'
  )
    yield ['asks `authorization` for type `basic`', 'authorization', 'write `basicAuth`'];
  else if (json['authorization'] !== undefined && authorization['credentials'] === undefined && !LENIENT.includes(kind))
    yield ['has `authorization` without `credentials`', 'authorization', 'name the Secret and its key'];
  yield* sourceFaults(fields(json['oauth2']), 'clientId', 'oauth2');
  yield* tlsFaults(fields(json['tlsConfig']));
  yield* proxyFaults(json);
}

/** Kinds of which the operator takes an authorization without credentials, and sends none. */
const LENIENT = ['Probe', 'ScrapeConfig'];

/** The HTTP clients in the receivers of an AlertmanagerConfig, each with its path. */
function* clientsIn(spec: unknown): Generator<readonly [Json, Path]> {
  for (const [at, receiver] of items(dig(spec, 'receivers')).entries())
    for (const [list, entries] of Object.entries(receiver))
      for (const [index, entry] of items(entries).entries())
        if (entry['httpConfig'] !== undefined)
          yield [fields(entry['httpConfig']), ['spec', 'receivers', at, list, index, 'httpConfig']];
}

/**
 * Settings of a client that exclude each other or lack their other half: the operator refuses the object that has them, and
 * Prometheus the whole configuration (prometheus-operator, pkg/apis/monitoring/v1/http_config.go; prometheus/common, config).
 */
export const check = defineCheck({
  law: 'A client proves itself in one way, with all that it takes',
  restsOn: ['B3'],
  looksAt: ['scrapes', 'receivers'],
  anywhere: true,
  *views({ scrapes, about }): Generator<Found> {
    const clients: (readonly [Json, Path])[] = [];
    // Those of files are judged with all else that is in them.
    if (about.form === 'file') return;
    for (const { json, path } of scrapes) {
      clients.push([json, path]);
      // A Probe has its proxy with its prober.
      if (json['prober'] !== undefined) clients.push([fields(json['prober']), [...path, 'prober']]);
    }
    if (about.object.kind === 'AlertmanagerConfig') clients.push(...clientsIn(about.object['spec']));
    for (const [json, path] of clients)
      for (const [what, field, fix] of faults(json, about.object.kind))
        yield {
          path: [...path, field],
          what: `${subjectOf(about)} ${what}`,
          why: 'the operator would refuse the object, or Prometheus its whole configuration: nothing of it would work',
          fix,
        };
  },
});
