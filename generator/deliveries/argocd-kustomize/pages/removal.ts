import { foldItems, listed, only, phrase } from '../../../docs/fold.ts';
import { joined, sh } from '../../../lib/shell.ts';
import { byText, distinct } from '../../../lib/sort.ts';
import { code, commandBlock } from '../../../lib/template.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { type SecretsKind, secretsWay } from '../../../model/config.ts';
import { bundlesOf, type OverlayPlan, type Plan } from '../../../model/plan.ts';
import { accountOf } from '../keys.ts';
import { PATHS } from '../paths.ts';
import { syncOptionsOf } from '../sync-options.ts';
import { counted } from './namespaces.ts';

/** How everything is taken away again, and what of it that takes away: place by place, exactly what is rendered. */
export function removalView(plan: Plan, cli: string) {
  const { base, overlays } = plan;
  const bundles = overlays.flatMap(bundlesOf).map(({ bundle }) => bundle);
  const applications = bundles.map(({ part }) => `${base.config.name}-${part}`);
  const places = distinct(overlays.flatMap(overlay => [...objectsOf(overlay).map(placeOf), ...asked(overlay)]));
  return {
    commands: commandBlock(
      joined(
        [
          ...applications.map(
            name => sh`${cli} delete applications.argoproj.io -n ${accountOf(base).namespace} ${name}`,
          ),
          ...PATHS.projects(bundles).map(file => sh`${cli} delete -f ${file}`),
        ],
        '\n',
      ),
    ),
    last: code(sh`${cli} delete namespace NAME`),
    places: places.sort(byText).map(name => {
      const having = overlays.filter(overlay => inPlace(overlay, name).length > 0);
      const where = having.map(overlay => overlay.name);
      return {
        name,
        overlays: only(where, plan),
        goes: phrase(having, overlay => counted(inPlace(overlay, name).filter(object => !isKept(object))) || 'nothing'),
        stays: phrase(having, overlay => staying(overlay, name)),
      };
    }),
    grafana: overlays.some(overlay => objectsOf(overlay).some(({ kind }) => kind === 'Grafana')),
    shared: listed(
      foldItems(overlays, ({ prerequisites }) => prerequisites.flatMap(({ stays }) => stays ?? [])).map(
        ({ value, overlays: names }) => value + only(names, plan),
      ),
    ),
  };
}

/** Without the CRDs of others: they stay as what they are told of with, the operator. */
const objectsOf = (overlay: OverlayPlan): Manifest[] =>
  bundlesOf(overlay)
    .filter(({ bundle }) => !bundle.from)
    .flatMap(({ objects }) => objects.map(({ object }) => object));

/** Where an object is told of: a Namespace in its own row, what is outside of namespaces under no name. */
const placeOf = ({ kind, metadata }: Manifest): string =>
  kind === 'Namespace' ? metadata.name : (metadata.namespace ?? '');

const asked = ({ secrets }: OverlayPlan): string[] => secrets.map(({ namespace }) => namespace);

const inPlace = (overlay: OverlayPlan, name: string): Manifest[] =>
  objectsOf(overlay).filter(object => placeOf(object) === name);

const isKept = (object: Manifest): boolean => syncOptionsOf(object).includes('Delete=false');

/** Whether Secrets stay: those that people made do, what an object here made goes with it. */
const OUTLIVE: { readonly [K in SecretsKind]: boolean } = {
  existing: true,
  'external-secrets': false,
  'sealed-secrets': false,
  sops: false,
};

/** What is kept by its sync options, and the Secrets that people made. */
const staying = (overlay: OverlayPlan, name: string): string =>
  distinct([
    ...inPlace(overlay, name)
      .filter(isKept)
      .map(object => (object.kind === 'Namespace' ? 'the namespace' : `${object.kind} ${code(object.metadata.name)}`)),
    ...(OUTLIVE[secretsWay(overlay.config).kind] ? overlay.secrets : [])
      .filter(({ namespace }) => namespace === name)
      .map(secret => `Secret ${code(secret.name)}`),
  ]).join(', ') || 'nothing';
