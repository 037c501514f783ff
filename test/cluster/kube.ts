import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import type { Manifest } from '../../generator/model/artifact.ts';

/** An object as the API server has it. */
export type Live = Manifest & {
  readonly metadata: { readonly uid: string; readonly generation?: number; readonly resourceVersion: string };
  readonly status?: never;
};

/** Which object is meant. */
export type Ref = Pick<Manifest, 'apiVersion' | 'kind'> & {
  readonly metadata: { readonly name: string; readonly namespace?: string };
};

/** The server's answer to what it refuses (Kubernetes API conventions, Status). */
export class Refused extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** A connection to one API server with one identity. */
export interface Kube {
  readonly get: (ref: Ref) => Promise<Live>;
  readonly find: (ref: Ref) => Promise<Live | undefined>;
  readonly list: (apiVersion: string, kind: string, namespace?: string) => Promise<readonly Live[]>;
  /** Server-side apply; what it refuses is thrown as `Refused`. */
  readonly apply: (object: Manifest, query?: string) => Promise<Live>;
  /** Creates; with `dryRun=All` the server only shows whether it would. */
  readonly create: (object: Manifest, query?: string) => Promise<Live>;
  readonly patch: (ref: Ref, change: object, subresource?: string) => Promise<Live>;
  readonly remove: (ref: Ref) => Promise<void>;
  readonly raw: (path: string) => Promise<string>;
  /** A token with which one acts as a service account, for a day. */
  readonly token: (namespace: string, account: string) => Promise<string>;
}

export interface Credentials {
  readonly server: string;
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

const MERGE = 'application/merge-patch+json';
const APPLY = 'application/apply-patch+yaml';

/** Plural of a kind in paths (apimachinery, meta.UnsafeGuessKindToResource). */
export const plural = (kind: string): string => {
  const lower = kind.toLowerCase();
  if (lower === 'endpoints') return lower;
  if (lower.endsWith('s')) return `${lower}es`;
  return lower.endsWith('y') ? `${lower.slice(0, -1)}ies` : `${lower}s`;
};

const collection = (apiVersion: string, kind: string, namespace?: string): string =>
  `${apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`}${namespace ? `/namespaces/${namespace}` : ''}/${plural(kind)}`;

const pathOf = ({ apiVersion, kind, metadata }: Ref): string =>
  `${collection(apiVersion, kind, metadata.namespace)}/${metadata.name}`;

/** Opens a connection. Each request ends within ten seconds, also when the server was killed in the middle of it. */
export function connect({ server, ca, certificate, key }: Credentials): Kube {
  const agent = new Agent({
    keepAlive: true,
    ca: readFileSync(ca),
    cert: readFileSync(certificate),
    key: readFileSync(key),
  });
  const send = (method: string, path: string, body?: object, type = 'application/json'): Promise<string> =>
    new Promise((done, fail) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = text === undefined ? {} : { 'content-type': type, 'content-length': Buffer.byteLength(text) };
      const call = request(`${server}${path}`, { method, agent, headers, timeout: 10_000 }, answer => {
        const parts: Buffer[] = [];
        answer.on('data', part => parts.push(part));
        answer.on('error', fail);
        answer.on('end', () => {
          const got = Buffer.concat(parts).toString();
          const code = answer.statusCode ?? 0;
          if (code < 400) done(got);
          else fail(new Refused(code, got.startsWith('{') ? JSON.parse(got).message : got));
        });
      });
      call.on('timeout', () => call.destroy(new Error(`${method} ${path}: no answer in 10 s`)));
      // The server may have closed a connection that was kept open, just as it is used again (Node.js, request.reusedSocket).
      call.on('error', error => (call.reusedSocket ? send(method, path, body, type).then(done, fail) : fail(error)));
      call.end(text);
    });
  const json = async <T>(...request: Parameters<typeof send>): Promise<T> => JSON.parse(await send(...request)) as T;
  const kube: Kube = {
    get: ref => json('GET', pathOf(ref)),
    find: ref =>
      kube
        .get(ref)
        .catch(error => (error instanceof Refused && error.code === 404 ? undefined : Promise.reject(error))),
    list: async (apiVersion, kind, namespace) => {
      const { items } = await json<{ items: readonly Live[] }>('GET', collection(apiVersion, kind, namespace));
      return items.map(item => ({ ...item, apiVersion, kind }));
    },
    apply: (object, query = '') =>
      json('PATCH', `${pathOf(object)}?fieldManager=cluster-test&force=true${query}`, object, APPLY),
    create: (object, query = '') =>
      json('POST', `${collection(object.apiVersion, object.kind, object.metadata.namespace)}?${query}`, object),
    patch: (ref, change, subresource) =>
      json('PATCH', `${pathOf(ref)}${subresource ? `/${subresource}` : ''}`, change, MERGE),
    remove: async ref => {
      await send('DELETE', pathOf(ref));
    },
    raw: path => send('GET', path),
    token: async (namespace, account) => {
      const path = `${collection('v1', 'ServiceAccount', namespace)}/${account}/token`;
      const request = {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: { expirationSeconds: 86_400 },
      };
      return (await json<{ status: { token: string } }>('POST', path, request)).status.token;
    },
  };
  return kube;
}
