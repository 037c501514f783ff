import { answers } from '../../cluster/http.ts';
import { put, unplaced } from '../../engines/kubelet.ts';
import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';
import { clusterOf, podOf, runPod } from '../kubelet.ts';
import { relay } from '../relay.ts';

export const failure = defineFailure({
  name: 'pods-not-ready',
  title: 'the readiness probe of a vLLM server is cut off from it, and no node has room for a second pod',
  gate: false,
  sources: { engine: { kind: 'vllm' } },
  fires: { VllmPodNotReady: 30 },
  blind: { LocalModelTargetsDown: 'the server answers its scrapes', VllmReplicaDown: 'the server answers its scrapes' },
  watch: 60,
  arrange: async site => {
    const cluster = await clusterOf(site);
    const [port, probed] = [await site.port(), await site.port()];
    const server = vllm(site.dir, port);
    const wire = await site.start(relay(probed, port));
    const probe = () => answers(`http://127.0.0.1:${probed}/health`);
    await runPod(site, cluster, { name: 'engine-1', server, probe });
    site.scraped('engine', port, 'engine-1');
    const second = podOf(site.name, 'engine-2');
    return {
      cause: async () => {
        await wire.kill();
        await put(cluster.kube, { ...second, status: unplaced });
      },
      mend: async () => {
        await wire.again();
        await cluster.kube.remove(second);
      },
    };
  },
});
