import data from '../../contracts/blackbox-exporter.json' with { type: 'json' };
import { contract } from '../../promql/metric.ts';

export const blackbox = contract(data);
export const { probe_success: success } = blackbox.metrics;
