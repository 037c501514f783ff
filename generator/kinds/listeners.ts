import type { Path } from '../lib/yaml.ts';
import type { FileContent } from '../model/artifact.ts';
import { fields, numberAt, objectsWithin, textAt } from '../views/reading.ts';
import type { ListenerView } from '../views/views.ts';

/** What is called by a name that a file has: `loki.yml` and `systemd/loki.service` are both of `loki`. */
const programOf = ({ path }: FileContent): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** A host and a port of an address; an empty host is every address of the machine. */
function listener(program: string, address: string, path: Path): readonly ListenerView[] {
  const [, host = '', port] = /^(.*):(\d+)$/.exec(address) ?? [];
  return port === undefined ? [] : [{ program, host: host || '0.0.0.0', port: Number(port), path }];
}

/** Options by which programs of the field are given their address, and the two variables of Grafana. */
const OPTION = /(?:^|\s)--?(?:web\.listen-address|httpListenAddr)=(\S+)/;

/** What a unit listens at, as its command and its environment say it. */
export function readUnitListeners(file: FileContent): readonly ListenerView[] {
  const service = fields(fields(file.data)['Service']);
  const path = ['Service', 'ExecStart'];
  const variables = new Map([service['Environment']].flat().map(one => String(one).split('=', 2) as [string, string]));
  const [host, port] = [variables.get('GF_SERVER_HTTP_ADDR'), variables.get('GF_SERVER_HTTP_PORT')];
  return [
    ...[service['ExecStart']].flat().flatMap(command => {
      const address = OPTION.exec(String(command))?.[1];
      return address === undefined ? [] : listener(programOf(file), address, path);
    }),
    ...(port === undefined ? [] : listener(programOf(file), `${host ?? ''}:${port}`, ['Service', 'Environment'])),
  ];
}

/** What a Loki listens at: without an address it is all of the machine's (Loki, docs: configure, server). */
export const readLokiListeners = (file: FileContent): readonly ListenerView[] =>
  (['http', 'grpc'] as const).flatMap(way => {
    const host = textAt(file.data, 'server', `${way}_listen_address`) ?? '';
    const port = numberAt(file.data, 'server', `${way}_listen_port`) ?? { http: 3100, grpc: 9095 }[way];
    const program = way === 'http' ? programOf(file) : `${programOf(file)} (gRPC)`;
    return listener(program, `${host}:${port}`, ['server', `${way}_listen_port`]);
  });

/** What a collector listens at: its receivers, and where it serves its own metrics. */
export function readCollectorListeners(file: FileContent): readonly ListenerView[] {
  const { receivers, service } = fields(file.data);
  return [
    ...[...objectsWithin(receivers)].flatMap(([key, one]) => {
      const endpoint = textAt(one, 'endpoint');
      return endpoint === undefined ? [] : listener(`${programOf(file)} (${key})`, endpoint, ['receivers']);
    }),
    ...[...objectsWithin(fields(service)['telemetry'])].flatMap(([key, { host, port }]) =>
      key === 'prometheus' && typeof port === 'number'
        ? listener(programOf(file), `${String(host ?? '')}:${port}`, ['service', 'telemetry', 'metrics'])
        : [],
    ),
  ];
}
