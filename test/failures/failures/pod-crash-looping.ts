import { vllm } from '../../engines/vllm.ts';
import { defineFailure } from '../failure.ts';
import { clusterOf, runPod } from '../kubelet.ts';

export const failure = defineFailure({
  name: 'pod-crash-looping',
  title: 'a vLLM server is killed again and again, each time before its model is loaded',
  gate: false,
  sources: { engine: { kind: 'vllm' } },
  fires: { VllmPodCrashLooping: 120, LocalModelTargetsDown: 20 },
  // It is reported first here, as every duration is the same. It ends while VllmPodCrashLooping, which looks back an hour,
  // holds it back: Alertmanager reports no end of it then. The same happens to a model that takes long to load.
  may: ['VllmReplicaDown'],
  blind: { VllmPodNotReady: 'the pod answers no scrape either, which other alerts report' },
  watch: 20,
  arrange: async site => {
    const cluster = await clusterOf(site);
    const port = await site.port();
    const pod = await runPod(site, cluster, { name: 'engine-1', server: vllm(site.dir, port) });
    site.scraped('engine', port, 'engine-1');
    let killer: NodeJS.Timeout | undefined;
    return {
      cause: async () => {
        await pod.kill();
        killer = setInterval(() => void pod.kill().catch(() => undefined), 8000);
        site.atEnd(killer);
      },
      mend: () => clearInterval(killer),
    };
  },
});
