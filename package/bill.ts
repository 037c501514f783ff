import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './third-party.ts';

/** `npm run sbom` prints the bill of materials of an installation, in the form of CycloneDX; the package holds the same. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Component {
  readonly 'bom-ref': string;
}

interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * What `npm sbom` lists of this checkout, without what only its development needs. npm's own `--omit=dev` also omits a package
 * of ours that a package of the development may use, `yaml`. The time and the serial number go: the same packages are the same bill.
 */
export function billOfMaterials(): object {
  const whole = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--workspaces=false'], {
    cwd: ROOT,
  });
  const { serialNumber: _, ...bill } = JSON.parse(whole.toString()) as Bill & { serialNumber: string };
  const { timestamp: __, ...metadata } = bill.metadata as Bill['metadata'] & { timestamp: string };
  const root = metadata.component['bom-ref'];
  const shipped = new Set([root, ...shippedPackages().map(({ name, version }) => `${name}@${version}`)]);
  const name = root.slice(0, root.lastIndexOf('@'));
  return {
    ...bill,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: bill.components.filter(component => shipped.has(component['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(one => shipped.has(one)) })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(billOfMaterials(), null, 2));
