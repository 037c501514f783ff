import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** Where a part of Thanos is reached, and where it keeps what it works on. */
export interface Place {
  readonly http: number;
  readonly grpc: number;
  readonly folder: string;
  /** Settings of the bucket, which a pod has from a Secret. */
  readonly bucket: string;
}

/** A bucket that is a folder, in the form of Thanos. */
export const bucketIn = (folder: string): string => `type: FILESYSTEM\nconfig: { directory: ${folder} }\n`;

/** Arguments of a pod for a process here: ports, the volume, and the variable, which the kubelet fills in. */
const here = (flags: readonly string[], { http, grpc, folder, bucket }: Place): readonly string[] =>
  flags.map(flag =>
    flag
      .replace(':10902', `127.0.0.1:${http}`)
      .replace(':10901', `127.0.0.1:${grpc}`)
      .replace('/var/thanos', folder)
      .replace('$(OBJSTORE_CONFIG)', bucket),
  );

/** A part of Thanos with the arguments that a pod has. */
export const thanos = (part: string, flags: readonly string[], place: Place): Component => ({
  name: `thanos-${part}`,
  command: bin('thanos'),
  args: [part, ...here(flags, place)],
  ready: () => answers(`http://127.0.0.1:${place.http}/-/ready`),
});
