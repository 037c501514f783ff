import { type Fragment, fragment, sh } from '../lib/shell.ts';
import type { Commands } from '../model/commands.ts';
import type { Objects } from '../model/intent.ts';
import { IN, namespaced, selectorOf, type Tools } from './pods.ts';

const EVERY = { cluster: fragment``, everywhere: fragment` -A` } as const;

/** Where objects are, as an argument that begins with a space. */
const within = (of: Objects['in']): Fragment => {
  if (typeof of === 'string') return EVERY[of];
  return fragment` ${namespaced(of?.namespace)}`;
};

/** How they are shown, likewise. */
function shown(as: Objects['as']): Fragment {
  if (as === undefined || as === 'description') return fragment``;
  if (as === 'yaml') return fragment` -o yaml`;
  if ('path' in as) return fragment` -o jsonpath='${as.path}{"\\n"}'`;
  const columns = Object.entries(as.columns).map(([title, path]) => `${title}:${path}`);
  return fragment` -o custom-columns='${columns.join(',')}'`;
}

/** Lines of it that are kept. */
const kept = (matching: string | undefined): Fragment => {
  if (matching === undefined) return fragment``;
  return /^[\w-]+$/.test(matching) ? fragment` | grep ${matching}` : fragment` | grep -E ${matching}`;
};

/** What looks at objects. */
export const objects = ({ cli }: Tools): Pick<Commands, 'objects' | 'addresses'> => ({
  objects: ({ kinds, in: of, name, labels, as, matching }) => {
    const verb = as === 'description' ? 'describe' : 'get';
    const one = name === undefined ? fragment`` : fragment` "$${name}"`;
    const selected = labels === undefined ? fragment`` : fragment` -l ${selectorOf(labels)}`;
    return {
      run: sh`${cli} ${verb} ${kinds.join(',')}${one}${within(of)}${selected}${shown(as)}${kept(matching)}`,
    };
  },
  addresses: ({ service, say, look }) => ({
    say: say ?? 'See whether the Service has an address',
    look: look ?? 'Without one under `ENDPOINTS`, no pod is ready or the Service selects none.',
    run: sh`${cli} get endpointslices ${IN} -l kubernetes.io/service-name=${service}`,
  }),
});
