import { parsePromql } from './syntax.ts';

/** Functions that MetricsQL has and PromQL has not (VictoriaMetrics/metricsql, rollup.go, transform.go, aggr.go). */
const FUNCTIONS = `aggr_over_time ascent_over_time bitmap_and bitmap_or bitmap_xor bottomk_avg bottomk_last bottomk_max
  bottomk_median bottomk_min buckets_limit changes_prometheus count_eq_over_time count_gt_over_time count_le_over_time
  count_ne_over_time count_values_over_time decreases_over_time default_rollup delta_prometheus deriv_fast
  descent_over_time distinct distinct_over_time drop_common_labels drop_empty_series duration_over_time geomean
  geomean_over_time histogram histogram_over_time histogram_share hoeffding_bound_lower hoeffding_bound_upper ideriv
  increase_prometheus increase_pure increases_over_time integrate interpolate keep_last_value keep_next_value label_copy
  label_del label_graphite_group label_keep label_lowercase label_map label_match label_mismatch label_move label_set
  label_transform label_uppercase label_value labels_equal lag lifetime limit_offset mad median median_over_time mode
  mode_over_time now outlier_iqr_over_time outliers_iqr outliers_mad outliersk prometheus_buckets quantiles
  quantiles_over_time rand rand_exponential rand_normal range_avg range_first range_last range_linear_regression
  range_mad range_max range_median range_min range_normalize range_over_time range_quantile range_stddev range_stdvar
  range_sum range_trim_outliers range_trim_spikes range_trim_zscore range_zscore rate_over_sum rate_prometheus
  remove_resets rollup rollup_candlestick rollup_delta rollup_deriv rollup_increase rollup_rate rollup_scrape_interval
  running_avg running_max running_min running_sum ru scrape_interval share share_eq_over_time share_gt_over_time
  share_le_over_time smooth_exponential sort_by_label_numeric sort_by_label_numeric_desc stale_samples_over_time sum2
  sum2_over_time sum_eq_over_time sum_gt_over_time sum_le_over_time tfirst_over_time timestamp_with_name timezone_offset
  tlast_change_over_time tlast_over_time tmax_over_time tmin_over_time topk_avg topk_last topk_max topk_median topk_min
  ttf union zscore zscore_over_time`
  .split(/\s+/)
  .join('|');

/**
 * What MetricsQL has and PromQL has not: functions, templates, operators that fill gaps, alternatives within braces, numbers
 * of steps (VictoriaMetrics, docs: MetricsQL).
 */
const MARK = new RegExp(
  `\\b(?:${FUNCTIONS})\\s*\\(|\\bWITH\\s*\\(|\\bkeep_metric_names\\b|[)\\]}\\w]\\s+(?:default|if|ifnot)\\s+[\\w(]|["'\`]\\s+or\\s+\\w+\\s*[!=]|\\[\\d+i`,
  'i',
);

/** Metrics that the programs of VictoriaMetrics expose of themselves. */
const OWN = /\bvm(?:agent|alert|anomaly|auth|insert|select|storage|backup|single|gateway|ctl|rpc)?_[a-z_]{3,}/;

/** Whether a query is none of PromQL, and has what MetricsQL alone has. */
const isMetricsql = (expr: string): boolean => MARK.test(expr) && parsePromql(expr).error !== undefined;

/**
 * Whether queries that stand together are for VictoriaMetrics: one has what MetricsQL alone has, or reads what its programs
 * expose. The others may leave out what PromQL wants, such as the range of a rate.
 */
export const areMetricsql = (exprs: readonly string[]): boolean =>
  exprs.some(expr => OWN.test(expr) || isMetricsql(expr));
