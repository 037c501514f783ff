import { describe, expect, test } from 'vitest';
import { dashboardsOf, rulesOf, scrapesOf, viewsOf } from '../../generator/kinds/read.ts';
import { contentOf } from '../../generator/model/artifact.ts';
import { start } from '../../generator/plan/discover.ts';
import { planText } from '../tools/support.ts';

/* What a person with one machine and seven endpoints asked for, and where each of it is in what `init` begins with. */
const plan = await planText(await start('ai-backend'));
const contents = plan.overlays.flatMap(({ files = [] }) => files.map(contentOf));
const alerts = contents.flatMap(rulesOf).filter(rule => rule.alerts);
const named = (name: string) => alerts.find(alert => alert.name === name);

describe('the machine that the config of `ai-backend` describes', () => {
  test.each([
    ['litellm', '10s'],
    ['ollama', '15s'],
    ['llama-cpp-python', '15s'],
    ['llama-cpp', '15s'],
    ['vllm', '15s'],
    ['redis', '30s'],
    ['node', '30s'],
  ])('%s is scraped every %s', (job, interval) => {
    const scrapes = contents.flatMap(scrapesOf).filter(({ json }) => json['job_name'] === job);
    expect(scrapes.map(scrape => scrape.interval)).toEqual([interval]);
  });

  test.each([
    ['litellm_gateway', ['LiteLLMDown', 'LiteLLMErrorRateElevated', 'LiteLLMLatencyP95High']],
    ['provider_health', ['OllamaDown', 'LlamaCppDown', 'LocalModelTargetsDown', 'LiteLLMDeploymentOutage']],
    ['cache_performance', ['RedisDown', 'RedisHitRateLow', 'RedisMemoryNearLimit']],
    ['rate_limiting', ['LiteLLMRateLimited']],
    ['system_resources', ['NodeCpuHigh', 'NodeMemoryHigh', 'NodeDiskFull']],
    ['fallback_behavior', ['LiteLLMFallbacksFailing']],
    ['configuration', ['PrometheusConfigReloadFailed', 'AlertmanagerConfigReloadFailed']],
  ])('%s has alerts', (_, names) => {
    expect(names.filter(name => !named(name))).toEqual([]);
  });

  test('the eighth group is that of the machine, which no run touches', () => {
    expect(contents.find(({ kind }) => kind === 'prometheus-yml')).toMatchObject({
      data: { rule_files: ['rules/*.yml', 'rules/custom/*.yml'] },
    });
  });

  test('lines of logs raise alerts, which the store of logs evaluates', () => {
    const onLogs = alerts.filter(({ language }) => language === 'LogQL').map(({ name }) => name);
    expect(onLogs).toEqual(['LogUnitCrashLooping', 'LogGpuFault', 'LogOutOfMemory', 'LogErrorsMany']);
  });

  test('alerts page at once, within an hour, or in office hours', () => {
    expect(new Set(alerts.map(({ labels }) => labels['severity']))).toEqual(new Set(['critical', 'warning', 'info']));
  });

  test('one dashboard has the four rows, and the logs', () => {
    const [overview] = contents
      .filter(({ kind }) => kind === 'dashboard-json')
      .flatMap(dashboardsOf)
      .filter(({ json }) => json?.['uid'] === 'litellm-overview');
    expect(overview?.panels.map(({ title, type }) => `${type} ${title}`)).toEqual([
      'row Requests',
      'timeseries Request rate',
      'timeseries Response time (P95)',
      'timeseries Error rate',
      'row Providers',
      'stat Provider health',
      'gauge Cache hit rate of Redis',
      'timeseries Rate-limit usage',
      'row Fallbacks and system',
      'timeseries Fallback triggers',
      'timeseries System CPU usage',
      'timeseries System memory usage',
      'row Distribution and alerts',
      'piechart Requests by model',
      'table Active alerts',
      'row Logs',
      'timeseries Lines by unit',
      'timeseries Errors by unit',
      'logs Errors',
      'logs All lines',
    ]);
  });

  test('everything listens on the loopback address', () => {
    const listeners = contents.flatMap(content => viewsOf(content).listeners);
    expect(listeners.length).toBeGreaterThan(8);
    expect(listeners.filter(({ host }) => host !== '127.0.0.1')).toEqual([]);
  });
});
