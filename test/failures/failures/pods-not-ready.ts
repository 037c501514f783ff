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
  arrange: async place => {
    const cluster = await clusterOf(place);
    const [port, probed] = [await place.port(), await place.port()];
    const server = vllm(place.dir, port);
    const wire = await place.start(relay(probed, port));
    const probe = () => answers(`http://127.0.0.1:${probed}/health`);
    await runPod(place, cluster, { name: 'engine-1', server, probe });
    place.scraped('engine', port, 'engine-1');
    const second = podOf(place.name, 'engine-2');
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
