import { expect } from 'vitest';
import { dashboardsOf } from '../../generator/kinds/read.ts';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';

import { goldens } from './goldens.ts';
import { inFolder, judge, planRepository, renderedObjects, run } from './support.ts';

/** What numbers of the rendered output say of worlds whose truth is known beforehand. */
interface World {
  readonly title: string;
  /** Objects that the rules and panels come from. */
  readonly of: readonly Manifest[];
  /** Time between two scrapes, and between two evaluations. */
  readonly scrape: string;
  readonly evaluates?: string;
  /** Series, in the notation of promtool. */
  readonly given: Readonly<Record<string, string>>;
  /** Names of alerts that must have fired until a moment, or must not. */
  readonly fires?: Readonly<Record<string, boolean>>;
  readonly at: string;
  /** Expressions, with the least and the greatest that they may say. */
  readonly says?: readonly (readonly [expr: string, least: number, greatest: number])[];
}

const { tree } = await planRepository();
const own = renderedObjects(tree, 'prod');
const all = new Map((await goldens()).map(golden => [golden.name, renderedObjects(golden.tree, 'prod')]));
const service = all.get('llm-service') ?? [];

/** The query of a rendered panel. */
function panel(objects: readonly Manifest[], title: string): string {
  const found = objects.flatMap(dashboardsOf).flatMap(({ panels }) => panels.filter(one => one.title === title));
  const [target] = found.flatMap(({ targets }) => targets);
  if (!target) throw new Error(`no panel is called ${title}`);
  return target.expr;
}

const NS = 'namespace="llm-inference",job="llm-inference"';
const ended = (status: string, pod = 'a') =>
  `http_requests_total{${NS},pod="${pod}",instance="${pod}",handler="/v1/completions",method="POST",status="${status}"}`;
const probe =
  'probe_success{namespace="llm-inference",job="blackbox-exporter",instance="http://llm-inference.llm-inference.svc:8000/health"}';
const BUDGET = panel(service, 'Error budget left');
const recorded = (what: string) => `job:slo_${what}{${NS},slo="availability"}`;
const GPU = 'namespace="nvidia-gpu-operator",job="nvidia-dcgm-exporter"';

/** The objects with the rule's own namespace forced upon what it asks, as OpenShift does without an exemption. */
const forced = (objects: readonly Manifest[]): readonly Manifest[] =>
  objects
    .filter(({ kind, metadata }) => kind === 'PrometheusRule' && metadata.name === 'gpus')
    .map(object => ({
      ...object,
      spec: parsePlain(
        print(object['spec'] as object).replace(
          /(?<=[{,\s"])namespace="[^"]*"/g,
          `namespace="${object.metadata.namespace}"`,
        ),
      )[0],
    })) as readonly Manifest[];

const WORLDS: readonly World[] = [
  {
    title: 'a night with one request in two minutes, all of which fail, costs what it is in a day of many',
    of: service,
    scrape: '1m',
    given: { [ended('5xx')]: '1000+0.5x180 1090x180', [ended('2xx')]: '9000x180 9000+3000x180' },
    at: '360m',
    // 90 of 540090 requests, where 0.5 % are allowed.
    says: [[BUDGET, 0.96, 0.97]],
  },
  {
    title: 'a server dies and fails the forty requests that it holds, which one scrape sees',
    of: service,
    scrape: '15s',
    evaluates: '15s',
    given: { [ended('2xx')]: '5000+15x80 stale 0+15x79', [ended('5xx')]: '_x80 40 stale' },
    at: '40m',
    says: [
      [`${recorded('bad_events:rate1h')} * 3600`, 39, 41],
      [`sum_over_time(${recorded('bad_events:rate5m')}[40m]) * 15`, 39, 41],
      // 40 of 2440 requests are 3.3 times the budget.
      [BUDGET, -2.6, -2.1],
    ],
  },
  {
    title: 'no replica is there for a quarter of an hour, and the probe fails as long',
    of: service,
    scrape: '30s',
    given: {
      [ended('2xx')]: '5000+30x120 stale _x29 0+30x60',
      [probe]: '1x119 0x29 1x60',
    },
    fires: { LLMServiceErrorBudgetBurn1h: true },
    at: '90m',
    // 900 of 5400 requests cannot be made.
    says: [
      [`sum_over_time(${recorded('bad_events:rate5m')}[90m]) * 60`, 780, 950],
      [`sum_over_time(${recorded('events:rate5m')}[90m]) * 60`, 5100, 5500],
    ],
  },
  {
    title: 'no replica is there for a quarter of an hour in which nothing was asked, as a probe says that succeeds',
    of: service,
    scrape: '30s',
    given: { [ended('2xx')]: '5000+30x120 stale _x29 0+30x60', [probe]: '1x210' },
    fires: { LLMServiceErrorBudgetBurn1h: false },
    at: '90m',
    says: [[BUDGET, 1, 1]],
  },
  {
    title: 'ten requests an hour, all of which fail, are too few for a share of minutes and not for a promise',
    of: service,
    scrape: '1m',
    given: { [ended('5xx')]: '1000+0.166666x180', [ended('2xx')]: '9000x180' },
    fires: { HighErrorRate: false, LLMServiceErrorBudgetBurn6h: true },
    at: '180m',
  },
  {
    title: 'a replica is replaced by another one every ten minutes: together they cost one GPU',
    of: service,
    scrape: '1m',
    given: Object.fromEntries([
      ...[0, 1, 2, 3, 4, 5].map(n => [
        `up{${NS},pod="p${n}",instance="p${n}"}`,
        `${n === 0 ? '' : `_x${10 * n} `}1x9 stale`,
      ]),
      [`vllm:generation_tokens_total{${NS},pod="p0",model_name="m",engine="0"}`, '100000+16666.6666x60'],
    ]),
    at: '59m',
    // A million tokens within an hour of a GPU of 2.50 USD.
    says: [[panel(service, 'Cost per million tokens (now)'), 2.4, 2.6]],
  },
  {
    title: 'two exporters tell of one machine, and one of them of another machine',
    of: service,
    scrape: '30s',
    given: {
      'node_cpu_seconds_total{namespace="llm-inference",job="prometheus-node-exporter",instance="10.0.0.1:9100",cpu="0",mode="idle"}':
        '0+15x40',
      'node_cpu_seconds_total{namespace="openshift-monitoring",job="node-exporter",instance="worker-1",cpu="0",mode="idle"}':
        '0+15x40',
      'node_cpu_seconds_total{namespace="openshift-monitoring",job="node-exporter",instance="worker-2",cpu="0",mode="idle"}':
        '0+15x40',
      'kube_pod_info{namespace="llm-inference",pod="llm-inference-0",node="worker-1"}': '1x40',
    },
    at: '15m',
    says: [
      [`count(${panel(service, 'CPU of machines')})`, 1, 1],
      [`max(${panel(service, 'CPU of machines')})`, 0.49, 0.51],
    ],
  },
  {
    title: 'a container was started again three times in an hour, as evaluations between two scrapes see it',
    of: own,
    scrape: '1m',
    evaluates: '15s',
    given: {
      'kube_pod_container_status_restarts_total{namespace="vllm",pod="granite-predictor-1",container="main",uid="u"}':
        '0x69 1x9 2x9 3x60',
    },
    fires: { VllmPodCrashLooping: false },
    at: '110m45s',
  },
  {
    title: 'two instances of a divided GPU: the fault of a program on one, and of the GPU on the other',
    of: own,
    scrape: '1m',
    given: Object.fromEntries(
      [109, 79].map((code, n) => [
        `DCGM_FI_DEV_XID_ERRORS{${GPU},Hostname="n1",gpu="0",UUID="u",modelName="A100",GPU_I_ID="${7 + n}"}`,
        `${code}x60`,
      ]),
    ),
    fires: { GpuXidErrors: true },
    at: '30m',
    says: [
      [`count(${panel(own, 'Last XID of each GPU')})`, 2, 2],
      [`count((${panel(own, 'Last XID of each GPU')}) == 79)`, 1, 1],
      [`count((${panel(own, 'Last XID of each GPU')}) == 109)`, 1, 1],
    ],
  },
  ...([false, true] as const).map(
    (blind): World => ({
      title: `GPUs are well, and the rule ${blind ? 'may not read their namespace: the alert that says so fires alone' : 'reads them'}`,
      of: blind ? forced(own) : own,
      scrape: '1m',
      given: {
        [`DCGM_FI_DEV_GPU_TEMP{${GPU},Hostname="n1",gpu="0",UUID="u",modelName="A100"}`]: '50x60',
        'kube_pod_info{namespace="nvidia-gpu-operator",created_by_kind="DaemonSet",created_by_name="nvidia-dcgm-exporter",node="n1",pod="nvidia-dcgm-exporter-1"}':
          '1x60',
      },
      fires: { GpuMetricsMissing: false, GpuExporterUnknown: blind },
      at: '40m',
    }),
  ),
];

const groupsOf = ({ spec }: Manifest): readonly object[] => (spec as { readonly groups: readonly object[] }).groups;

/** What promtool finds vectors to be: it prints what it got instead of what nobody can expect. */
async function valuesOf(promtool: string, world: World, exprs: readonly string[]): Promise<readonly number[][]> {
  const { of, scrape, evaluates = '1m', given, at } = world;
  const rules = of.filter(({ kind }) => kind === 'PrometheusRule').flatMap(groupsOf);
  const tests = {
    rule_files: ['all.rules.yaml'],
    evaluation_interval: evaluates,
    tests: [
      {
        interval: scrape,
        input_series: Object.entries(given).map(([series, values]) => ({ series, values })),
        promql_expr_test: exprs.map(expr => ({
          expr,
          eval_time: at,
          exp_samples: [{ labels: '{unlike="any"}', value: 0 }],
        })),
      },
    ],
  };
  return inFolder(
    new Map([
      ['all.rules.yaml', print({ groups: rules })],
      ['all.test.yaml', print(tests)],
    ]),
    async folder => {
      const { stdout, stderr } = await run(promtool, ['test', 'rules', 'all.test.yaml'], { cwd: folder });
      const got = [...(stdout + stderr).matchAll(/\n\s*got: ?(.*)/g)].map(([, vector = '']) => vector);
      if (got.length !== exprs.length) throw new Error(stdout + stderr);
      return got.map(vector => [...vector.matchAll(/\} (\S+?)(?:,|$)/g)].map(([, value]) => Number(value)));
    },
  );
}

for (const world of WORLDS)
  judge(
    { judge: 'promtool', judged: world.title, tools: ['promtool'], timeout: 300_000 },
    async (tally, promtool = '') => {
      const { says = [], fires = {}, at } = world;
      const alerts = Object.keys(fires);
      const found = await valuesOf(promtool, world, [
        ...says.map(([expr]) => expr),
        ...alerts.map(alert => `count_over_time(ALERTS{alertname="${alert}",alertstate="firing"}[${at}])`),
      ]);
      for (const [index, [expr, least, greatest]] of says.entries()) {
        const [value = Number.NaN, ...more] = found[index] ?? [];
        expect(more, expr).toEqual([]);
        expect(value, expr).toBeGreaterThanOrEqual(least);
        expect(value, expr).toBeLessThanOrEqual(greatest);
      }
      const fired = alerts.map((alert, index) => [alert, (found[says.length + index] ?? []).length > 0]);
      expect(Object.fromEntries(fired)).toEqual(fires);
      tally(found.length);
    },
  );
