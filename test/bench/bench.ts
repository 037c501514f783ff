import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { bin } from '../tools/tools.ts';

/**
 * What generating costs, as figures and as ratios within one run: machines are shared, so a second alone says little.
 * `npm run bench`, or `npm run bench -- --overlays 1,10`.
 */
const { values } = parseArgs({ options: { overlays: { type: 'string', default: '1,10,100,1000' } } });
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = readFileSync(join(ROOT, 'observability.yaml'), 'utf8');

interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** One whole process, start and end included. */
function generate(folder: string, ...flags: string[]): Cost {
  const measured = join(folder, '.measure');
  rmSync(measured, { force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(ROOT, 'test/bench/measure.ts'),
      join(ROOT, 'generator/cli.ts'),
      'generate',
      '--quiet',
      '--cwd',
      folder,
      ...flags,
    ],
    { env: { ...process.env, MEASURE: measured }, encoding: 'utf8' },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`generate ended with ${status}:\n${stderr}`);
  const { cpu, megabytes } = JSON.parse(readFileSync(measured, 'utf8')) as Omit<Cost, 'seconds'>;
  rmSync(measured);
  return { seconds, cpu, megabytes };
}

/** The own config with as many overlays, each of which tells another channel and waits another time. */
function configOf(overlays: number): string {
  const config = parse(CONFIG) as Record<string, unknown>;
  config['overlays'] = Object.fromEntries(
    Array.from({ length: overlays }, (_, index) => [
      `overlay-${index}`,
      {
        receivers: { slack: { channel: `#alerts-${index}` } },
        alerts: { LocalModelTargetsDown: { for: `${10 + (index % 50)}m` } },
      },
    ]),
  );
  return stringify(config);
}

function sizeOf(folder: string): { files: number; bytes: number } {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) =>
      entry.isFile()
        ? { files: sum.files + 1, bytes: sum.bytes + statSync(join(entry.parentPath, entry.name)).size }
        : sum,
    { files: 0, bytes: 0 },
  );
}

const timed = (work: () => void): number => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

const f = (value: number, digits = 2): string => value.toFixed(digits);

function withFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

withFolder(folder => {
  writeFileSync(join(folder, 'observability.yaml'), CONFIG);
  generate(folder);
  const runs = Array.from({ length: 5 }, () => {
    for (const made of ['apps', 'argocd', 'overlays']) rmSync(join(folder, made), { recursive: true, force: true });
    return generate(folder);
  }).sort((a, b) => a.cpu - b.cpu);
  const again = Array.from({ length: 5 }, () => generate(folder)).sort((a, b) => a.cpu - b.cpu);
  const [cold, unchanged] = [runs[2], again[2]];
  if (cold && unchanged) {
    console.log(
      `own config, from nothing: ${f(cold.cpu)} s CPU, ${f(cold.seconds)} s, ${f(cold.megabytes, 0)} MB (median of 5, process start included)`,
    );
    console.log(
      `own config, unchanged:    ${f(unchanged.cpu)} s CPU, ${f(unchanged.seconds)} s, ${f(unchanged.megabytes, 0)} MB\n`,
    );
  }
});

console.log(
  'overlays  objects    files      MB   seconds       CPU   peak MB   rerun s   cp -r s   ratio  kustomize s   ratio',
);
for (const overlays of values.overlays.split(',').map(Number))
  withFolder(folder => {
    writeFileSync(join(folder, 'observability.yaml'), configOf(overlays));
    const cost = generate(folder);
    const rerun = generate(folder);
    const { files, bytes } = sizeOf(folder);
    const objects = readdirSync(join(folder, 'overlays'), { recursive: true }).filter(path =>
      /rendered\/.*\.yaml$/.test(String(path)),
    ).length;
    const copy = timed(() => execFileSync('cp', ['-r', folder, `${folder}-copy`]));
    rmSync(`${folder}-copy`, { recursive: true });
    // kustomize builds one overlay a process, as Argo CD runs it; ten of them tell the cost of one.
    const sample = Math.min(overlays, 10);
    const built = existsSync(bin('kustomize'))
      ? timed(() => {
          for (let index = 0; index < sample; index++)
            execFileSync(bin('kustomize'), ['build', join(folder, `overlays/overlay-${index}`)], { maxBuffer: 1e9 });
        }) *
        (overlays / sample)
      : Number.NaN;
    const row = [
      f(overlays, 0).padStart(8),
      f(objects, 0).padStart(9),
      f(files, 0).padStart(9),
      f(bytes / 1e6, 1).padStart(8),
      f(cost.seconds).padStart(10),
      f(cost.cpu).padStart(10),
      f(cost.megabytes, 0).padStart(10),
      f(rerun.seconds).padStart(10),
      f(copy).padStart(10),
      f(cost.seconds / copy, 1).padStart(8),
      f(built).padStart(13),
      f(built / cost.seconds, 1).padStart(8),
    ];
    console.log(row.join(''));
  });
