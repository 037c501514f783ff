/** Grafana's own variables, as its Prometheus datasource fills them in (public/app/plugins/datasource/prometheus). */
export function asGrafanaAsks(
  expr: string,
  { range, step, scrape }: { readonly range: number; readonly step: number; readonly scrape: number },
): string {
  const known: Readonly<Record<string, string>> = {
    __range: `${range}s`,
    __range_s: `${range}`,
    __range_ms: `${1000 * range}`,
    __interval: `${step}s`,
    __interval_ms: `${1000 * step}`,
    __rate_interval: `${Math.max(step + scrape, 4 * scrape)}s`,
  };
  return expr.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => known[name] ?? whole);
}
