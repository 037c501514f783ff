import { fragment, sh } from '../lib/shell.ts';
import { code } from '../lib/template.ts';
import type { Commands } from '../model/commands.ts';
import type { Scaled } from '../model/intent.ts';
import type { Needs } from '../model/runbook.ts';
import { given, IN, needing, type Tools } from './pods.ts';

type Acting = Pick<Commands, 'replace' | 'restart' | 'scaleByOne' | 'scaleResource' | 'enlarge'>;

/** What runs the pods of a Service. By custom it has the Service's name. */
const workload = ({ cli }: Tools, service: string): Needs => ({
  WORKLOAD: {
    is: `what runs its pods, a Deployment or a StatefulSet; where \`${cli.line} get deployments,statefulsets -n "$NAMESPACE" -o wide\` shows another name, put that`,
    value: sh`deployment/${service}`,
  },
});

/** What changes what runs. */
export const acting = (tools: Tools): Acting => {
  const { cli } = tools;
  const listed = `\`${cli.line} get pods -n "$NAMESPACE"\``;
  return {
    replace: ({ pods, onNode, say, look }) => {
      const at = given(tools, pods);
      const there = onNode ? fragment` --field-selector spec.nodeName="$NODE"` : fragment``;
      return {
        say: say ?? 'Delete this pod; its controller makes another',
        look: look ?? `It prints \`deleted\`. ${listed} shows the new one, which must become ready.`,
        run: at.several ? sh`${cli} delete pods ${IN} ${at.args}${there}` : sh`${cli} delete pod ${at.args} ${IN}`,
        ...needing(at),
      };
    },
    restart: ({ service, say, look }) => ({
      say: say ?? 'Start it again',
      look: look ?? `It prints \`restarted\`. ${listed} shows new pods; each must become ready.`,
      run: sh`${cli} rollout restart "$WORKLOAD" ${IN}`,
      needs: workload(tools, service),
    }),
    // Nothing is changed where the number has changed since it was read.
    scaleByOne: ({ service, say, look }) => ({
      say: say ?? 'Add a replica; then set the number in Git, or the next sync takes it back',
      look:
        look ??
        `It prints how many there were, then \`scaled\`. An autoscaler in \`${cli.line} get hpa -n "$NAMESPACE"\` takes it back: raise its minimum instead.`,
      run: sh`REPLICAS=$(${cli} get "$WORKLOAD" ${IN} -o jsonpath='{.spec.replicas}')
echo "$REPLICAS"
${cli} scale "$WORKLOAD" ${IN} --current-replicas="$REPLICAS" --replicas=$((REPLICAS + 1))`,
      needs: workload(tools, service),
    }),
    scaleResource: scaled => scaleResource(tools, scaled),
    enlarge: ({ claim, size }) => ({
      run: sh`${cli} patch persistentvolumeclaim "$${claim}" ${IN} -p '{"spec":{"resources":{"requests":{"storage":"'"$${size}"'"}}}}'`,
    }),
  };
};

/** One more than run now, by a merge patch of the field that asks for them. */
function scaleResource({ cli }: Tools, { resource, what, variable, running, field }: Scaled) {
  const now =
    'label' in running
      ? fragment`${cli} get pods ${IN} -l ${running.label}="$${variable}" -o name | wc -l`
      : fragment`${cli} get ${resource} "$${variable}" ${IN} -o go-template='{{or ${running.field} ${running.otherwise}}}'`;
  const [opens, closes] = [field.map(name => `{"${name}":`).join(''), '}'.repeat(field.length)];
  return {
    run: sh`RUNNING=$(${now})
echo "$RUNNING"
${cli} patch ${resource} "$${variable}" ${IN} --type merge -p '${opens}'"$((RUNNING + 1))"'${closes}'`,
    needs: {
      [variable]: {
        is: `the name of the ${what} among those that ${code(sh`${cli} get ${`${resource}s`} ${IN}`)} lists`,
      },
    },
  };
}
