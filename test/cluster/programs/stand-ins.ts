import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { credentials } from '../certificates.ts';
import { connect } from '../kube.ts';
import { mountAll } from '../mounts.ts';
import { CLUSTERS, type Site } from '../site.ts';
import { answerFor, WATCHED } from '../statuses.ts';
import { pause } from '../until.ts';

/**
 * What cannot run without nodes: the kubelet that mounts Secrets and ConfigMaps into pods, the controller that
 * writes the status of Deployments, OpenShift's service-ca, and the Grafana operator (its module is
 * not published). They only report success; nothing that this project makes is changed by them.
 */
const site = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Site;
const clusters = CLUSTERS.map(name => connect(credentials(site, name)));

createServer((_, response) => response.end('ok')).listen(site.ports.standIns, '127.0.0.1');

/** Whatever fails is tried again: an API server that was killed comes back. */
async function forever(what: string, every: number, work: () => Promise<unknown>): Promise<never> {
  for (;;) {
    await work().catch(error => console.error(new Date().toISOString(), what, String(error)));
    await pause(every);
  }
}

const [dev] = clusters;
if (dev) forever('mounts', 150, () => mountAll(site, dev));
for (const kube of clusters)
  forever('statuses', 400, async () => {
    for (const { apiVersion, kind } of WATCHED)
      for (const object of await kube.list(apiVersion, kind)) {
        const answer = answerFor(object);
        if (answer) await kube.patch(object, answer.change, answer.subresource);
      }
  });
