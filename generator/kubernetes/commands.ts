import type { Commands } from '../model/commands.ts';
import { acting } from './acting.ts';
import { asking } from './asking.ts';
import { looking } from './looking.ts';
import { nodes } from './nodes.ts';
import { objects } from './objects.ts';
import type { Tools } from './pods.ts';

/** The commands of runbooks on a cluster, for the tools that its people type. Every platform on Kubernetes has them. */
export const kubernetesCommands = (tools: Tools): Commands => ({
  ...looking(tools),
  ...objects(tools),
  ...asking(tools),
  ...acting(tools),
  ...nodes(tools),
});
