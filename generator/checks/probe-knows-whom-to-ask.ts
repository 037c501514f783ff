import { tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, textAt } from '../views/reading.ts';

/** A host or an address, with or without a port: no scheme and no path (govalidator, IsHost and IsPort). */
const HOST =
  /^(?=.{1,255}$)(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,62}[a-zA-Z0-9_])?\.)*[a-zA-Z0-9_](?:[a-zA-Z0-9_-]{0,62}[a-zA-Z0-9_])?\.?$/;
const PORT = /^(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d{2}|655[0-2]\d|6553[0-5])$/;

function isAddress(url: string): boolean {
  const bracketed = /^\[([0-9a-fA-F:.]+)\](?::(.*))?$/.exec(url);
  if (bracketed) return bracketed[2] === undefined ? false : PORT.test(bracketed[2]);
  const [host = '', port, ...more] = url.split(':');
  if (more.length > 0 && /^[0-9a-fA-F:.]+$/.test(url) && !`${host}${port}`.includes('.')) return true;
  return more.length === 0 && HOST.test(host) && (port === undefined || PORT.test(port));
}

/** The operator asks more of a Probe than its CRD does (prometheus-operator, pkg/prometheus/resource_selector.go, checkProbe). */
export const check = defineCheck({
  law: 'A Probe names its targets and its prober',
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }) {
    if (object.kind !== 'Probe') return;
    const why = 'the operator would refuse the whole Probe: nothing would be asked';
    const targets = dig(object, 'spec', 'targets');
    if (dig(targets, 'staticConfig') === undefined && dig(targets, 'ingress') === undefined)
      yield {
        path: ['spec', 'targets'],
        what: `Probe ${tick(object.metadata.name)} has no targets`,
        why,
        fix: 'write `targets.staticConfig` or `targets.ingress`',
      };
    const url = textAt(object, 'spec', 'prober', 'url');
    if (url !== undefined && !isAddress(url))
      yield {
        path: ['spec', 'prober', 'url'],
        what: `prober ${tick(url)} of Probe ${tick(object.metadata.name)} is no host with or without a port`,
        why,
        fix: 'write `host:port`; the scheme and the path have fields of their own, `scheme` and `path`',
      };
  },
});
